import type { ArchiveView } from './archive-view.js';

/**
 * Address of a view: the host page's own address with our parameters. Everything else in it stays as
 * it is written, to the letter.
 * @param href address of the host page
 */
export function viewAddress(href: string, prefix: string, view: ArchiveView): string {
  const { page = 1, query, filters = {}, sort, sessionId } = view;
  const url = new URL(href);
  const foreign = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair && !isOurs(pair, prefix));
  const own = [
    ['query', query?.trim()],
    ...(filters.tags ?? []).map((tag) => ['tag', tag]),
    ['day', filters.day],
    ['year', filters.year],
    ...(filters.has ?? []).map((material) => ['has', material]),
    ['sort', sort],
    ['page', page > 1 ? String(page) : undefined],
    ['session', sessionId],
  ]
    .filter(([, value]) => value)
    .map(([name, value = '']) => `${prefix}-${name ?? ''}=${encodeURIComponent(value)}`);
  const search = [...foreign, ...own].join('&');
  return `${url.pathname}${search && `?${search}`}${url.hash}`;
}

/** Address of any page of a view, with `{page}` for its number. */
export function pageAddressTemplate(href: string, prefix: string, view: ArchiveView): string {
  // Another page has other sessions.
  const { query, filters = {}, sort } = view;
  const first = viewAddress(href, prefix, { filters, sort, ...(query && { query }) });
  const [before = '', hash] = first.split(/(?=#)/);
  return `${before}${before.includes('?') ? '&' : '?'}${prefix}-page={page}${hash ?? ''}`;
}

/** Whether a `name=value` of a query string is one of our parameters. */
function isOurs(pair: string, prefix: string): boolean {
  const [name] = [...new URLSearchParams(pair).keys()];
  const ours = /^(page|query|tag|day|year|has|sort|session)$/;
  return name?.startsWith(`${prefix}-`) === true && ours.test(name.slice(prefix.length + 1));
}
