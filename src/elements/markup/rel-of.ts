import { nothing } from './template.js';
import { isForeign } from '../../rich-text/safe-url.js';

/** `rel` of a link: other sites learn neither the opener nor the address of the host page. */
export function relOf(url: string): string | typeof nothing {
  return isForeign(url, location.origin) ? 'noopener noreferrer' : nothing;
}
