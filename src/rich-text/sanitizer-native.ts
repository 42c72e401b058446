import { COMMON_ATTRIBUTES, ELEMENTS, OWN_ATTRIBUTES, SILENT, WRAPPERS } from './allow-list.js';
import { limitNesting } from './nesting.js';

/** Whether the browser has a sanitiser of its own (https://wicg.github.io/sanitizer-api/). */
export function hasNativeSanitizer(): boolean {
  return 'setHTML' in Element.prototype && 'Sanitizer' in window;
}

/**
 * Sanitises with the browser's own sanitiser, in a document that is never shown, so that nothing loads
 * before its address has been checked.
 * @returns the body of that document with allowed elements and those that only wrap
 */
export function sanitizeNatively(html: string): HTMLElement {
  const { body } = document.implementation.createHTMLDocument('');
  const limited = limitNesting(html);
  const names = [...new Set([...ELEMENTS, ...WRAPPERS])];
  body.setHTML?.(limited, {
    sanitizer: {
      elements: names.map((name) => ({ name, attributes: OWN_ATTRIBUTES.get(name) ?? [] })),
      attributes: COMMON_ATTRIBUTES,
      replaceWithChildrenElements: otherNames(limited, [...names, ...SILENT]),
      comments: false,
    },
  });
  return body;
}

/** Elements of which only the tags go. The browser wants them by name, and anything can be a name. */
function otherNames(html: string, known: readonly string[]): string[] {
  const names = new Set(
    Array.from(html.matchAll(/<([a-z][^\t\n\f\r />]*)/gi), ([, name = '']) =>
      name.toLowerCase().replaceAll('\0', '\ufffd'),
    ),
  );
  // The parser ignores it here, and a configuration that names it is refused as a whole.
  names.delete('html');
  for (const name of known) names.delete(name);
  return [...names];
}
