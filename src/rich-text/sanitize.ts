import { hasNativeSanitizer, sanitizeNatively } from './sanitizer-native.js';
import { tidy, type TidyOptions } from './tidy.js';

/**
 * Untrusted HTML as nodes that are safe to show. The browser's own sanitiser does it where there is
 * one; DOMPurify is fetched where there is none. Of HTML that nests beyond sense only the words stay.
 * @throws (rejects) where DOMPurify is needed and cannot be fetched
 */
export async function sanitizeHtml(html: string, options: TidyOptions): Promise<DocumentFragment> {
  const body = hasNativeSanitizer()
    ? sanitizeNatively(html)
    : (await import('./sanitizer-dompurify.js')).sanitizeWithDomPurify(html);
  return tidy(body, options);
}
