import type { ArchiveView } from './archive-view.js';

/**
 * Address of a view: the host page's own address with our parameters. Everything else in it stays as
 * it is written, to the letter. Absolute, so that neither a `<base>` nor a path of two slashes leads it
 * elsewhere; only where the host has no address that could be added to, it is a query alone.
 * @param href address of the host page
 */
export function viewAddress(href: string, prefix: string, view: ArchiveView): string {
  return viewAddresses(href, prefix)(view);
}

/** The same for many views of one page, whose own address is taken apart once. */
export function viewAddresses(href: string, prefix: string): (view: ArchiveView) => string {
  const addressWith = addressesOf(href, prefix);
  return (view) => addressWith(parametersOf(view));
}

/** Address of any page of a view, with `{page}` for its number. */
export function pageAddressTemplate(href: string, prefix: string, view: ArchiveView): string {
  // Another page has other sessions.
  const { query, filters, sort } = view;
  const parameters = parametersOf({ query, filters, sort });
  // The host page's own address may have the same in it, which is no place for the number.
  const host = href.replaceAll('{page}', '%7Bpage%7D');
  return addressesOf(host, prefix)([...parameters, ['page', '{page}']]);
}

type Parameter = readonly [name: string, value: string];

function parametersOf({ query, filters = {}, sort, page, sessionId }: ArchiveView) {
  const { tags = [], day, year, has = [] } = filters;
  const all = [
    ['query', query?.trim()],
    ...tags.map((tag) => ['tag', tag]),
    ['day', day],
    ['year', year],
    ...has.map((material) => ['has', material]),
    ['sort', sort],
    ['page', page?.toString()],
    ['session', sessionId],
  ];
  return all
    .filter((parameter): parameter is [string, string] => parameter[1] !== undefined)
    .map(([name, value]): Parameter => [name, encode(value)]);
}

/** Half a character cannot be encoded. */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}

function addressesOf(href: string, prefix: string): (parameters: readonly Parameter[]) => string {
  const url = new URL(href);
  const foreign = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair && !isOurs(pair, prefix));
  return (parameters) => {
    const own = parameters.map(([name, value]) => `${prefix}-${name}=${value}`);
    const search = [...foreign, ...own].join('&');
    // Such as about:srcdoc and blob:.
    if (!url.pathname.startsWith('/')) return search && `?${search}`;
    url.search = search;
    return url.href;
  };
}

/** Whether a `name=value` of a query string is one of our parameters. */
function isOurs(pair: string, prefix: string): boolean {
  const [name] = [...new URLSearchParams(pair).keys()];
  const ours = /^(page|query|tag|day|year|has|sort|session)$/;
  return name?.startsWith(`${prefix}-`) === true && ours.test(name.slice(prefix.length + 1));
}
