import type { Origins } from './canned-answers.js';

/**
 * A JSON Feed 1.1 made to measure, from the query of its address:
 * `items` in all (3), `per-page` (all of them), `page` (1), and how pages are chained by `next`:
 * `normal` (default), `cyclic` (the last page points to the first), `foreign` (the second page is said to
 * be on another origin), `endless` (there is always one more page, with new items), `none`.
 * `total` adds `_k360.total`. Items have ids `item-1`… and, every second one, the tag "Jugend".
 */
export function makeFeed(url: URL, { origin, other }: Origins): object {
  const number = (name: string, preset: number) => Number(url.searchParams.get(name) ?? preset);
  const items = number('items', 3);
  const perPage = number('per-page', items);
  const page = number('page', 1);
  const chain = url.searchParams.get('next') ?? 'normal';
  const start = (page - 1) * perPage;
  const count = chain === 'endless' ? perPage : Math.max(0, Math.min(perPage, items - start));
  const next = nextPage(chain, page, start + perPage >= items);
  const nextUrl = new URL(`${url.pathname}${url.search}`, chain === 'foreign' ? other : origin);
  if (next) nextUrl.searchParams.set('page', String(next));
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Archiv der Prüfung',
    language: 'de',
    ...(next ? { next_url: nextUrl.href } : {}),
    ...(url.searchParams.has('total') ? { _k360: { total: items } } : {}),
    items: Array.from({ length: count }, (_, index) => makeItem(start + index + 1)),
  };
}

function nextPage(chain: string, page: number, last: boolean): number | undefined {
  if (chain === 'none') return undefined;
  if (chain === 'endless' || !last) return page + 1;
  return chain === 'cyclic' ? 1 : undefined;
}

function makeItem(position: number): object {
  const day = String(((position - 1) % 28) + 1).padStart(2, '0');
  return {
    id: `item-${position}`,
    title: `Veranstaltung ${position}`,
    url: `https://example.org/veranstaltung-${position}`,
    date_published: `2024-11-${day}T10:00:00+01:00`,
    content_html: `<p>Dokumentation der Veranstaltung ${position}.</p>`,
    tags: position % 2 ? ['Jugend'] : ['Bildung'],
  };
}
