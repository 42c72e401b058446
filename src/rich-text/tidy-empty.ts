import { BLOCKS, WRAPPERS } from './allow-list.js';

const ALONE = new Set(['img', 'br', 'hr', 'td', 'th']);
const LINES = new Set([...BLOCKS, ...WRAPPERS]);

/** `<b> </b>`: only its white space stays, which separates words. */
export function unwrapEmptyPhrasing(body: HTMLElement): void {
  forEachEmpty(body, (element) => {
    if (!LINES.has(element.localName)) element.replaceWith(...element.childNodes);
  });
}

/** Paragraphs of white space and line breaks, which editors use for distance, and lists without items. */
export function removeEmptyBlocks(body: HTMLElement): void {
  forEachEmpty(body, (element) => element.remove());
}

/** From the inside out: an element around nothing but empty ones is empty, too. */
function forEachEmpty(body: HTMLElement, handle: (element: Element) => void): void {
  for (const element of [...body.querySelectorAll('*')].reverse()) {
    if (!ALONE.has(element.localName) && isEmpty(element)) handle(element);
  }
}

function isEmpty(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (!isBlank(node)) return false;
  }
  return true;
}

/** White space, also of the kinds that are not collapsed or not seen, or a line break. */
export function isBlank(node: Node): boolean {
  return node instanceof Text ? !/[^\s\u200b\u2060]/.test(node.data) : node.nodeName === 'BR';
}
