import { isNestedTooDeep } from './nesting.js';
import { toPlainText } from './plain-text.js';
import { hasNativeSanitizer, sanitizeNatively } from './sanitizer-native.js';
import { textToFragment } from './text-to-fragment.js';
import { tidy, type TidyOptions } from './tidy.js';

/**
 * Untrusted HTML as nodes that are safe to show. The browser's own sanitiser does it where there is
 * one; DOMPurify is fetched where there is none. Of HTML that is nested beyond sense only the words stay.
 */
export async function sanitizeHtml(html: string, options: TidyOptions): Promise<DocumentFragment> {
  if (isNestedTooDeep(html)) return textToFragment(toPlainText(html));
  const body = hasNativeSanitizer()
    ? sanitizeNatively(html)
    : (await import('./sanitizer-dompurify.js')).sanitizeWithDomPurify(html);
  tidy(body, options);
  const fragment = document.createDocumentFragment();
  // Moving a node into the page's document is what lets its images load: only now they may.
  fragment.append(...body.childNodes);
  return fragment;
}
