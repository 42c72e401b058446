import DOMPurify from 'dompurify';
import { COMMON_ATTRIBUTES, ELEMENTS, OWN_ATTRIBUTES, SILENT, WRAPPERS } from './allow-list.js';
import { parseHtml } from './parse-html.js';
import { tidyNodes } from './tidy-nodes.js';
import { rename } from './unwrap.js';

/**
 * Sanitises with DOMPurify, for browsers without a sanitiser of their own; this module is loaded only
 * there.
 * @returns the body of a document that is never shown, with allowed elements and those that only wrap
 */
export function sanitizeWithDomPurify(html: string): HTMLElement {
  const body = parseHtml(html);
  // A comment beside "&lt;b>" would make DOMPurify suspect the text around both.
  tidyNodes(body);
  const customized = [...body.querySelectorAll('[is]')];
  DOMPurify.sanitize(body, {
    IN_PLACE: true,
    ALLOWED_TAGS: ['body', ...ELEMENTS, ...WRAPPERS],
    ALLOWED_ATTR: [...COMMON_ATTRIBUTES, ...[...OWN_ATTRIBUTES.values()].flat()],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    FORBID_CONTENTS: [...SILENT],
    // Addresses are judged afterwards, the same for every sanitiser.
    ALLOWED_URI_REGEXP: /^/,
    // It has nothing to parse here. Otherwise it would make a policy that a page may not allow.
    TRUSTED_TYPES_POLICY: null,
  });
  // A built-in element that was customised when it was parsed stays so without its attribute.
  for (const element of customized) {
    if (body.contains(element)) rename(element, element.localName);
  }
  return body;
}
