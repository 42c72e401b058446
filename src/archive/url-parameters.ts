import type { ArchiveView } from './archive-view.js';

/** Default prefix of our query parameters, e.g. `k360-page`. */
export const DEFAULT_PREFIX = 'k360';

/**
 * Longest value and most values of one name that make sense; anyone can write an address. Sessions and
 * topics may be named by addresses and sentences of other people.
 */
const MAX_LENGTH = 2_000;
const MAX_QUERY = 200;
const MAX_VALUES = 20;

/**
 * Reads the view from a page's address; what makes no sense is left out.
 * @param search query string of the page, e.g. `location.search`
 */
export function readUrlView(search: string, prefix: string): ArchiveView {
  if (!search.includes(prefix)) return {};
  const parameters = new URLSearchParams(search);
  const all = (name: string) => {
    const longest = name === 'query' ? MAX_QUERY : MAX_LENGTH;
    return [...new Set(parameters.getAll(`${prefix}-${name}`))]
      .filter((value) => value.trim() && value.length <= longest)
      .slice(0, MAX_VALUES);
  };
  const [[page], [query], [day], [year], [sort], [sessionId]] = [
    ...(['page', 'query', 'day', 'year', 'sort', 'session'] as const).map(all),
  ] as [string[], string[], string[], string[], string[], string[]];
  // Nothing instead of the words that the page's author searches for.
  const noQuery = parameters.get(`${prefix}-query`)?.trim() === '';
  const tags = all('tag');
  const has = all('has').filter((value) => value === 'download' || value === 'recording');
  const filters = {
    ...(tags.length && { tags }),
    ...(day && { day }),
    ...(/^\d{4}$/.test(year ?? '') && { year }),
    ...(has.length && { has }),
  };
  const number = /^\d{1,9}$/.test(page ?? '') ? Number(page) : 0;
  return {
    ...(number && { page: number }),
    ...(query ? { query } : noQuery && { query: '' }),
    ...(Object.keys(filters).length && { filters }),
    ...((sort === 'newest' || sort === 'oldest') && { sort }),
    ...(sessionId && { sessionId }),
  };
}
