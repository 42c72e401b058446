import { cutText } from '../../domain/cut-text.js';
import { fold } from '../../domain/fold.js';
import { toPlainText } from '../../rich-text/plain-text.js';

/** What WordPress and its themes put behind an excerpt. */
const TAIL =
  /(?: ?\[ ?(?:…|\.\.\.) ?\])?(?: ?(?:weiterlesen|weiter lesen|mehr lesen|continue reading|read more)\b.*)?$/iu;
/** Letters compared to tell whether an excerpt repeats the text. */
const COMPARED = 60;

/**
 * The summary that an editor wrote, as plain text; `undefined` for the one WordPress cuts from the start of
 * the text, which would only be read twice.
 */
export function postSummary(excerpt: string, content: string): string | undefined {
  const text = cutText(toPlainText(excerpt), 4_000).replace(/\s+/g, ' ').trim();
  const summary = text.replace(TAIL, '').trim();
  const letters = (value: string) => fold(value).replace(/[^\p{L}\p{N}]+/gu, '');
  const repeats = letters(toPlainText(content)).includes(letters(summary).slice(0, COMPARED));
  return summary && !repeats ? summary : undefined;
}
