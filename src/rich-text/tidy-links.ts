import { isForeign, safeUrl } from './safe-url.js';
import type { TidyOptions } from './tidy.js';
import { unwrap } from './unwrap.js';

const IMAGE_FILE = /\.(avif|gif|jpe?g|png|svg|webp)$/i;

/**
 * Links lead to allowed addresses, tell other sites nothing, and have a name; what is no such link
 * leaves its content. Runs after the images have been tidied.
 */
export function tidyLinks(body: HTMLElement, { base, pageOrigin }: TidyOptions): void {
  for (const link of body.querySelectorAll('a')) {
    const given = link.getAttribute('href') ?? '';
    // A jump within the original has no target here: ids do not survive.
    const url = given.trim().startsWith('#') ? undefined : safeUrl(given, base, 'link');
    if (!url || !nameLink(link, new URL(url))) {
      unwrap(link);
      continue;
    }
    link.setAttribute('href', url);
    if (isForeign(url, pageOrigin)) link.setAttribute('rel', 'noopener noreferrer');
  }
}

/** Whether a link has a name for those who cannot see it; a picture without one gets it from the address. */
function nameLink(link: Element, { hostname, pathname }: URL): boolean {
  if (link.textContent.trim() || link.querySelector('img:not([alt=""])')) return true;
  const image = link.querySelector('img');
  // A small picture linked to itself, larger: nothing is lost without the link.
  if (!image || IMAGE_FILE.test(pathname)) return false;
  image.setAttribute('alt', hostname || pathname);
  return true;
}
