import { parseHtml } from './parse-html.js';

/** What is not text for a reader. */
const SILENT = 'script, style, template, noscript, iframe, object, svg, math, head, title';

/** Elements after which a new line begins. */
const BLOCKS =
  /^(address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/;

/** The text of untrusted HTML: entities decoded, tags gone, one line a block. */
export function toPlainText(html: string): string {
  if (!/[<&]/.test(html)) return collapse(html);
  const body = parseHtml(html);
  for (const silent of body.querySelectorAll(SILENT)) silent.remove();
  let text = '';
  // A walker, because untrusted nesting can be deeper than a stack.
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let parent: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      const block = blockOf(node);
      const words = node.nodeValue ?? '';
      text += block === parent ? words : `\n${words}`;
      parent = block;
    } else if ((node as Element).localName === 'br') {
      text += '\n';
    }
  }
  return collapse(text);
}

/** Text of a title, which WordPress delivers with entities and sometimes with tags. */
export function decodeEntities(text: string): string {
  return toPlainText(text).replace(/\n/g, ' ');
}

function blockOf(node: Node): Node | null {
  let { parentNode } = node;
  while (parentNode && !BLOCKS.test((parentNode as Element).localName)) ({ parentNode } = parentNode);
  return parentNode;
}

function collapse(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
