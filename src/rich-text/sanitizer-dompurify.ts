import DOMPurify from 'dompurify';
import { ALLOWED_ATTRIBUTES, ALLOWED_ELEMENTS, DROPPED_WITH_CONTENT } from './allow-list.js';
import { htmlPolicy } from './trusted-types.js';

/**
 * Sanitises with DOMPurify, for browsers without a sanitiser of their own; this module is only loaded
 * there.
 * @returns an element of an inert document with the result in it
 */
export function sanitizeWithDomPurify(html: string): HTMLElement {
  return DOMPurify.sanitize(html, {
    ALLOWED_TAGS: [...ALLOWED_ELEMENTS],
    ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES],
    FORBID_CONTENTS: [...DROPPED_WITH_CONTENT],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM: true,
    // Otherwise DOMPurify would make a policy of its own name, which a page may not allow.
    TRUSTED_TYPES_POLICY: {
      createHTML: (text: string) => htmlPolicy.createHTML(text),
      createScriptURL: (url: string) => url,
    } as never,
  }) as HTMLElement;
}
