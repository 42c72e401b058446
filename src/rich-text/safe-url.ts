/** Where an address is used: as a link, as an image, or as something to fetch or download. */
export type UrlKind = 'link' | 'image' | 'http';

/** Longer addresses are no addresses; browsers and servers cut them anyway. */
const MAX_LENGTH = 2_048;

const SCHEMES: Readonly<Record<UrlKind, readonly string[]>> = {
  link: ['http:', 'https:', 'mailto:', 'tel:'],
  image: ['http:', 'https:'],
  http: ['http:', 'https:'],
};

/**
 * An absolute address that may be used, or `undefined`. Addresses that carry credentials are refused,
 * and on https pages images over http, which browsers block or rewrite.
 * @param value anything a feed may contain
 * @param base what it is relative to
 */
export function safeUrl(value: unknown, base: string, kind: UrlKind): string | undefined {
  if (typeof value !== 'string' || !value.trim() || value.length > MAX_LENGTH) return undefined;
  try {
    // The parser decides what the scheme is, as the browser will: it ignores the blanks and line
    // breaks that fool a comparison of texts.
    const url = new URL(value, base);
    if (!SCHEMES[kind].includes(url.protocol) || url.username || url.password) return undefined;
    if (kind === 'image' && url.protocol === 'http:' && location.protocol === 'https:') {
      return undefined;
    }
    return url.href;
  } catch {
    return undefined;
  }
}

/** Whether an absolute address belongs to another origin than the page. */
export function isForeign(url: string, pageOrigin: string): boolean {
  return new URL(url).origin !== pageOrigin;
}
