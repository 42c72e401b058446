/** Where an address is used: as a link, as an image, or as something to fetch or download. */
export type UrlKind = 'link' | 'image' | 'http';

/** Longer addresses are no addresses; servers and mail programs cut them anyway. */
const MAX_LENGTH = 2_048;

/**
 * An absolute address that may be used, or `undefined`: `link` may be http(s), mailto and tel, all
 * others http(s) only. Addresses with credentials are refused, and so are images over http unless the
 * page is http, too: browsers block or rewrite them. Never throws.
 * @param value anything a feed may contain
 * @param base what it is relative to
 */
export function safeUrl(value: unknown, base: string, kind: UrlKind): string | undefined {
  if (typeof value !== 'string' || value.length > MAX_LENGTH || !value.trim()) return undefined;
  const url = parse(value.trim(), base);
  // The browser's own parser decides what the scheme is: it knows the blanks and line breaks that fool
  // a comparison of texts.
  const scheme = /^(?:(https?)|mailto|tel):/.exec(url?.protocol ?? '');
  if (!url || !scheme || url.username || url.password || url.href.length > MAX_LENGTH) {
    return undefined;
  }
  if (kind !== 'link' && !scheme[1]) return undefined;
  if (kind === 'image' && scheme[1] === 'http' && location.protocol !== 'http:') return undefined;
  return url.href;
}

/** Whether an address leads to a web site on another origin than the page's. */
export function isForeign(url: string, pageOrigin: string): boolean {
  const parsed = parse(url);
  return parsed === undefined || (/^https?:/.test(parsed.protocol) && parsed.origin !== pageOrigin);
}

function parse(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base || undefined);
  } catch {
    return undefined;
  }
}
