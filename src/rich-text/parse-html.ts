import { htmlPolicy } from './trusted-types.js';

declare global {
  interface Element {
    /** https://wicg.github.io/sanitizer-api/ */
    setHTML?(html: string, options?: { sanitizer: unknown }): void;
  }
}

/**
 * Parses untrusted HTML into a document that is not shown: nothing in it runs or loads. The result is
 * as untrusted as the text; it is for reading only.
 * @returns its body; where the page's policy forbids parsing, what the browser's sanitiser leaves, or
 *   nothing
 */
export function parseHtml(html: string): HTMLElement {
  try {
    return new DOMParser().parseFromString(htmlPolicy.createHTML(html), 'text/html').body;
  } catch {
    const { body } = document.implementation.createHTMLDocument('');
    body.setHTML?.(html);
    return body;
  }
}

/** The HTML inside an element. */
export function serializeChildren(element: Element): string {
  return element.innerHTML;
}
