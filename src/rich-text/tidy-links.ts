import { isForeign, safeUrl } from './safe-url.js';
import type { TidyOptions } from './tidy.js';

/** Links lead to allowed addresses and tell other sites nothing; what is no link becomes text. */
export function tidyLinks(body: HTMLElement, { base, pageOrigin }: TidyOptions): void {
  for (const link of body.querySelectorAll('a')) {
    const given = link.getAttribute('href') ?? '';
    // A jump within the original has no target here: ids do not survive.
    const url = given.trim().startsWith('#') ? undefined : safeUrl(given, base, 'link');
    if (!url) {
      link.replaceWith(...link.childNodes);
      continue;
    }
    link.setAttribute('href', url);
    if (/^https?:/.test(url) && isForeign(url, pageOrigin)) {
      link.setAttribute('rel', 'noopener noreferrer');
    }
    // A link that has only a picture, or nothing, is named by where it leads.
    if (!link.textContent.trim() && !link.querySelector('img[alt]:not([alt=""])')) {
      link.append(new URL(url).hostname || url.replace(/^\w+:/, ''));
    }
  }
}
