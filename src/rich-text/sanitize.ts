import { hasNativeSanitizer, sanitizeNatively } from './sanitizer-native.js';
import { tidy, type TidyOptions } from './tidy.js';

/** Turns untrusted HTML into nodes that are safe to show; of HTML that nests beyond sense only the words stay. */
export type Sanitize = (html: string, options: TidyOptions) => DocumentFragment;

/**
 * What sanitises in this browser: its own sanitiser where there is one; DOMPurify is fetched where there
 * is none.
 * @throws (rejects) where DOMPurify is needed and cannot be fetched
 */
export async function loadSanitizer(): Promise<Sanitize> {
  const sanitize = hasNativeSanitizer()
    ? sanitizeNatively
    : (await import('./sanitizer-dompurify.js')).sanitizeWithDomPurify;
  return (html, options) => tidy(sanitize(html), options);
}
