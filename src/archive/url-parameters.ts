/** What of a view stands in the host page's address. */
export interface UrlView {
  readonly page?: number;
  readonly query?: string;
}

/** Default prefix of our query parameters, e.g. `k360-page`. */
export const DEFAULT_PREFIX = 'k360';

/**
 * Reads the view from a page's address. Anyone can write an address: what makes no sense is left out.
 * @param search query string of the page, e.g. `location.search`
 */
export function readUrlView(search: string, prefix: string): UrlView {
  const parameters = new URLSearchParams(search);
  const page = Number(parameters.get(`${prefix}-page`));
  const query = parameters.get(`${prefix}-query`)?.slice(0, 200);
  return {
    ...(Number.isSafeInteger(page) && page >= 1 && { page }),
    ...(query && { query }),
  };
}

/**
 * Address of another page of the view, as a template with `{page}`; parameters that are not ours and
 * the rest of the address stay as they are.
 * @param href address of the host page
 */
export function pageHrefTemplate(href: string, prefix: string): string {
  const url = new URL(href);
  url.searchParams.delete(`${prefix}-page`);
  const others = url.searchParams.size ? `${url.search}&` : '?';
  return `${url.pathname}${others}${encodeURIComponent(prefix)}-page={page}${url.hash}`;
}

/** Which archive of the page reads which prefix. */
const owners = new Map<string, object>();

/**
 * Gives a prefix to the first archive that asks. A second one with the same prefix must not follow the
 * same parameters: it would turn its page with the other's.
 */
export function claimPrefix(prefix: string, owner: object): boolean {
  const current = owners.get(prefix) ?? owner;
  owners.set(prefix, current);
  return current === owner;
}

export function releasePrefix(prefix: string, owner: object): void {
  if (owners.get(prefix) === owner) owners.delete(prefix);
}
