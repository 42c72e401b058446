import { html } from 'lit';
import { cutText } from '../../domain/cut-text.js';
import { findHits, type Hit } from '../../domain/find-hits.js';
import { queryWords } from '../../domain/query-words.js';
import type { Session } from '../../domain/session.js';
import { markWords, unmarkWords } from '../../rich-text/mark-words.js';
import { textStart } from '../../rich-text/text-start.js';
import type { Marker } from './marker.js';

/** Longest text that is looked through for an excerpt, in characters. */
const READ = 50_000;
/** How much of a text is shown before a hit and in all, and of what else a session is found by; in characters. */
const EXCERPT = { before: 90, length: 420 };
const NAME = { before: 30, length: 120 };

/** Where the words of a query are. */
type Find = (text: string) => readonly Hit[];

/**
 * Marks a query's words; `undefined` where there are none.
 * @param excerpts whether texts are looked through, which takes longer than a key press may take
 */
export function searchMarker(query: string | undefined, excerpts: boolean): Marker | undefined {
  const words = queryWords(query ?? '');
  if (!words.length) return undefined;
  const find: Find = (text) => findHits(text, words);
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

function excerptOf(session: Session, teaser: string, find: Find): string | undefined {
  const { title, content } = session;
  if (find(title).length || find(teaser).length) return undefined;
  const text = content.kind === 'html' ? textStart(content.html, READ) : content.text;
  const [hit] = find(text.slice(0, READ));
  if (hit) return partAround(hit, text, EXCERPT);
  const names = namesOf(session).flatMap((ofOne) => {
    const name = ofOne.find((one) => find(one).length) ?? '';
    const [first] = find(name);
    return first ? partAround(first, name, NAME) : [];
  });
  return names.length ? `${[...new Set(names)].slice(0, 3).join(', ')} · ${teaser}` : undefined;
}

/** What a session is found by that does not show before it is open: for each tag, person and file what names it. */
function namesOf({ tags, contributors, downloads, recordings }: Session): string[][] {
  return [
    ...tags.map((tag) => [tag]),
    ...contributors.map(({ name, organization = '', role = '', bio = '' }) => [
      name,
      organization,
      role,
      `${name}: ${bio}`,
    ]),
    ...[...downloads, ...recordings].map(({ title = '' }) => [title]),
  ];
}

/** From the beginning of a word on. */
function partAround({ start }: Hit, text: string, { before, length }: typeof NAME): string {
  const from = start < before ? 0 : text.lastIndexOf(' ', start - before) + 1;
  const part = cutText(text.slice(from), length);
  return `${from ? '… ' : ''}${part}${from + length < text.length ? ' …' : ''}`;
}
