import { limitNesting } from './nesting.js';
import { trustedHtml } from './trusted-types.js';

declare global {
  interface Element {
    /** https://wicg.github.io/sanitizer-api/ */
    setHTML?(html: string, options?: { sanitizer: object }): void;
  }
}

/**
 * Parses untrusted HTML as the content of a body that is never shown: nothing in it runs or loads. The
 * result is as untrusted as the text; it is for reading only. Never throws.
 * @returns the body of a document of its own. Where the page's Content-Security-Policy forbids
 *   parsing, it holds what the browser's own sanitiser leaves, or nothing.
 */
export function parseHtml(html: string): HTMLElement {
  const { body } = document.implementation.createHTMLDocument('');
  const limited = limitNesting(html);
  try {
    body.innerHTML = trustedHtml(limited);
  } catch {
    body.setHTML?.(limited, { sanitizer: {} });
  }
  // `<form><input name="closest">` would replace the form's method for whoever reads it.
  if (body.querySelector('form')) {
    for (const named of body.querySelectorAll(
      'input, button, select, textarea, output, object, img, fieldset',
    )) {
      named.removeAttribute('name');
      named.removeAttribute('id');
    }
  }
  return body;
}

/** The HTML inside an element. */
export function serializeChildren(element: Element): string {
  return element.innerHTML;
}
