import { BLOCKS, WRAPPERS } from './allow-list.js';
import { isBlank } from './blank.js';
import { unwrap } from './unwrap.js';

const ALONE = new Set(['img', 'br', 'hr', 'td', 'th']);
const TABLE_PARTS = new Set(['caption', 'thead', 'tbody', 'tfoot', 'tr']);
const LINES = new Set([...BLOCKS, ...WRAPPERS]);

/**
 * Removes what holds nothing but white space and line breaks: paragraphs, which editors use for
 * distance, and lists without items. What separates words goes on doing so.
 */
export function tidyEmpty(body: HTMLElement): void {
  // From the inside out: an element around nothing but empty ones is empty, too.
  for (const element of [...body.querySelectorAll('*')].reverse()) {
    if (ALONE.has(element.localName) || !isEmpty(element)) continue;
    if (TABLE_PARTS.has(element.localName)) element.remove();
    else if (LINES.has(element.localName)) element.replaceWith(' ');
    else unwrap(element);
  }
}

function isEmpty(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (!isBlank(node)) return false;
  }
  return true;
}
