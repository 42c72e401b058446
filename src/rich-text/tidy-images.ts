import { isForeign, safeUrl } from './safe-url.js';
import type { TidyOptions } from './tidy.js';

/** Hosts of avatars and counting pixels, whose requests tell others who reads what. */
const TRACKING_HOSTS = /(^|\.)(gravatar\.com|(pixel|stats)\.wp\.com|vgwort\.de)$/;

/** Images from allowed addresses only, without avatars and counting pixels; other sites learn no referrer. */
export function tidyImages(body: HTMLElement, { base, pageOrigin }: TidyOptions): void {
  for (const image of body.querySelectorAll('img')) {
    const url = safeUrl(image.getAttribute('src'), base, 'image');
    if (!url || isPixel(image) || TRACKING_HOSTS.test(new URL(url).hostname)) {
      image.remove();
      continue;
    }
    for (const side of ['width', 'height']) {
      if (!/^\d{1,4}$/.test(image.getAttribute(side) ?? '')) image.removeAttribute(side);
    }
    image.setAttribute('src', url);
    // Without the attribute, screen readers read the file's name.
    if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
    if (isForeign(url, pageOrigin)) image.setAttribute('referrerpolicy', 'no-referrer');
    image.setAttribute('loading', 'lazy');
    image.setAttribute('decoding', 'async');
  }
}

function isPixel(image: Element): boolean {
  return ['width', 'height'].some((side) => Number.parseFloat(image.getAttribute(side) ?? '') <= 1);
}
