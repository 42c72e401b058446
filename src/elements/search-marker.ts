import { html } from 'lit';
import { findHits } from '../domain/find-hits.js';
import { queryWords } from '../domain/query-words.js';
import { markWords, unmarkWords } from '../rich-text/mark-words.js';
import type { Marker } from './marker.js';

/** Marks a query's words; `undefined` where there are none. */
export function searchMarker(query: string | undefined): Marker | undefined {
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
    mark: (root) => markWords(root, find),
    unmark: unmarkWords,
  };
}
