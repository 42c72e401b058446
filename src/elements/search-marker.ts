import { html } from 'lit';
import { cutText } from '../domain/cut-text.js';
import { findHits, type Hit } from '../domain/find-hits.js';
import { queryWords } from '../domain/query-words.js';
import type { Session } from '../domain/session.js';
import { markWords, unmarkWords } from '../rich-text/mark-words.js';
import { textStart } from '../rich-text/text-start.js';
import type { Marker } from './marker.js';

/** Longest text that is looked through for an excerpt, and how much is shown around the hit, in characters. */
const READ = 50_000;
const BEFORE = 90;
const AROUND = 420;

/**
 * Marks a query's words; `undefined` where there are none.
 * @param excerpts whether texts are looked through, which takes longer than a key press may take
 */
export function searchMarker(query: string | undefined, excerpts: boolean): Marker | undefined {
  const words = queryWords(query ?? '');
  if (!words.length) return undefined;
  const find = (text: string) => findHits(text, words);
  return {
    text: (text) => {
      const parts: unknown[] = [];
      let from = 0;
      for (const { start, end } of find(text)) {
        parts.push(text.slice(from, start), html`<mark>${text.slice(start, end)}</mark>`);
        from = end;
      }
      return parts.length ? [...parts, text.slice(from)] : text;
    },
    ...(excerpts && { excerpt: (session, teaser) => excerptOf(session, teaser, find) }),
    mark: (root) => markWords(root, find),
    unmark: unmarkWords,
  };
}

function excerptOf(
  { title, content }: Session,
  teaser: string,
  find: (text: string) => readonly Hit[],
): string | undefined {
  if (find(title).length || find(teaser).length) return undefined;
  const text = content.kind === 'html' ? textStart(content.html, READ) : content.text;
  const [hit] = find(text.slice(0, READ));
  if (!hit) return undefined;
  // From the beginning of a word on.
  const from = hit.start < BEFORE ? 0 : text.lastIndexOf(' ', hit.start - BEFORE) + 1;
  const part = cutText(text.slice(from), AROUND);
  return `${from ? '… ' : ''}${part}${from + AROUND < text.length ? ' …' : ''}`;
}
