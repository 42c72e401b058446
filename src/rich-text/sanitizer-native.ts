import { ALLOWED_ATTRIBUTES, ALLOWED_ELEMENTS, DROPPED_WITH_CONTENT } from './allow-list.js';

/** Whether the browser brings a sanitiser of its own (https://wicg.github.io/sanitizer-api/). */
export function hasNativeSanitizer(): boolean {
  return 'setHTML' in Element.prototype && 'Sanitizer' in window;
}

/**
 * Sanitises with the browser's own sanitiser, in an inert document, so that nothing loads before its
 * address has been checked.
 * @returns an element of that document with the result in it
 */
export function sanitizeNatively(html: string): HTMLElement {
  const { body } = document.implementation.createHTMLDocument('');
  body.setHTML?.(html, {
    sanitizer: {
      elements: ALLOWED_ELEMENTS,
      attributes: ALLOWED_ATTRIBUTES,
      replaceWithChildrenElements: unlistedElements(html),
      comments: false,
      dataAttributes: false,
    },
  });
  return body;
}

/**
 * Elements of the text that are neither allowed nor dropped: only tags go, the words stay. The
 * browser wants them by name, and anything can be the name of an element.
 */
function unlistedElements(html: string): string[] {
  const names = new Set(
    Array.from(html.matchAll(/<([a-z][^\s/>]{0,60})/gi), ([, name = '']) => name.toLowerCase()),
  );
  for (const listed of [...ALLOWED_ELEMENTS, ...DROPPED_WITH_CONTENT]) names.delete(listed);
  return [...names].filter((name) => /^[a-z][a-z0-9-]*$/.test(name));
}
