import { COMMON_ATTRIBUTES, ELEMENTS, OWN_ATTRIBUTES, WRAPPERS } from './allow-list.js';
import { withoutOverrides } from './bidi.js';

const HTML = 'http://www.w3.org/1999/xhtml';
const KNOWN = new Set([...ELEMENTS, ...WRAPPERS]);

/** What the values of attributes look like; all others are text or addresses. */
const VALUES: ReadonlyMap<string, RegExp> = new Map([
  // BCP 47
  ['lang', /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i],
  ['dir', /^(ltr|rtl|auto)$/i],
  ['datetime', /^\d[\d:.tz+ -]{0,39}$/i],
  ['scope', /^(row|col)(group)?$/i],
  ['colspan', /^[1-9]\d?$/],
  ['rowspan', /^[1-9]\d?$/],
  ['start', /^-?\d{1,6}$/],
  ['value', /^-?\d{1,6}$/],
  ['width', /^\s*[\d.]/],
  ['height', /^\s*[\d.]/],
]);

/** Text that could end what it stands in if it were ever parsed again; DOMPurify drops it, too. */
const BREAKOUT =
  /--!?>|\]>|<\/(?:style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i;

/**
 * Leaves only allowed attributes with values that mean something. Also a second line behind the
 * sanitisers: an element that is not on the list goes, whoever let it through.
 */
export function tidyAttributes(body: HTMLElement): void {
  for (const element of body.querySelectorAll('*')) {
    const { localName, namespaceURI } = element;
    if (!KNOWN.has(localName) || namespaceURI !== HTML) {
      element.remove();
      continue;
    }
    const allowed = [...COMMON_ATTRIBUTES, ...(OWN_ATTRIBUTES.get(localName) ?? [])];
    for (const { name, value } of [...element.attributes]) {
      const fits = VALUES.get(name)?.test(value) ?? true;
      if (!fits || !allowed.includes(name) || BREAKOUT.test(value)) element.removeAttribute(name);
      else if (value) element.setAttribute(name, withoutOverrides(value));
    }
  }
}
