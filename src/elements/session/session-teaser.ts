import { cutText, shorten } from '../../domain/cut-text.js';
import type { Session } from '../../domain/session.js';
import { textStart } from '../../rich-text/text-start.js';

/** Longest text that is shown as it is, in characters: about three lines of the reading measure. */
const WHOLE = 260;
/** Longest teaser; the style sheet shows three lines of it. */
const LONGEST = 420;

/** The beginning of a session's text, as plain text. */
interface Teaser {
  readonly text: string;
  /** Whether it is all there is to the session: opening it would show no more. */
  readonly whole: boolean;
}

const teasers = new WeakMap<Session, Teaser>();

/** A session's summary or the beginning of its text. */
export function teaserOf(session: Session): Teaser {
  const known = teasers.get(session);
  if (known) return known;
  const { content, summary, downloads, recordings, contributors, image } = session;
  const start = (text: string) => textStart(text, LONGEST);
  const body =
    content.kind === 'html'
      ? start(content.html)
      : cutText(content.text, 2 * LONGEST)
          .replace(/\s+/g, ' ')
          .trim();
  const text = summary || body;
  const teaser = {
    text: shorten(text, LONGEST),
    // A picture, a list or a link in the text is worth opening it, however short it is.
    whole:
      !(downloads.length || recordings.length || contributors.length || image) &&
      text.length <= WHOLE &&
      (!summary || !body || summary === body) &&
      !(content.kind === 'html' && /<(img|a|li|table|blockquote|h\d)\b/i.test(content.html)),
  };
  teasers.set(session, teaser);
  return teaser;
}
