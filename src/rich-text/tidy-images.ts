import { isForeign, safeUrl } from './safe-url.js';
import type { TidyOptions } from './tidy.js';

/** Hosts whose images tell them who reads what. */
const TRACKING_HOSTS = /(^|\.)(gravatar\.com|pixel\.wp\.com|vgwort\.de)$/;

/** Images from allowed addresses only, without counting pixels; other sites learn no referrer. */
export function tidyImages(body: HTMLElement, { base, pageOrigin }: TidyOptions): void {
  for (const image of body.querySelectorAll('img')) {
    const url = safeUrl(image.getAttribute('src'), base, 'image');
    if (!url || isPixel(image) || TRACKING_HOSTS.test(new URL(url).hostname)) {
      image.remove();
      continue;
    }
    // Before the address, so that it holds for this image's request.
    if (isForeign(url, pageOrigin)) image.setAttribute('referrerpolicy', 'no-referrer');
    image.setAttribute('loading', 'lazy');
    image.setAttribute('decoding', 'async');
    image.setAttribute('src', url);
    if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
  }
}

function isPixel(image: Element): boolean {
  return ['width', 'height'].some((side) => {
    const size = image.getAttribute(side);
    return size !== null && Number.parseFloat(size) <= 1;
  });
}
