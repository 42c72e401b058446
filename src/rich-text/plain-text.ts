import { LINES, SILENT } from './allow-list.js';
import { parseHtml } from './parse-html.js';

/**
 * The text of untrusted HTML: entities decoded, tags gone, white space collapsed; lines separated by
 * `\n` where a block or a line break begins or ends.
 */
export function toPlainText(html: string): string {
  if (!/[<&]/.test(html)) return collapse(html);
  const body = parseHtml(html);
  for (const silent of body.querySelectorAll(SILENT.join())) silent.remove();
  let text = '';
  // A loop, because untrusted nesting can be deeper than the stack.
  let node: Node = body;
  for (;;) {
    if (node instanceof Text) text += node.data.replace(/\s+/g, ' ');
    else text += lineEnd(node);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (!node.nextSibling) {
      if (!node.parentNode || node === body)
        return text.split('\n').map(collapse).filter(Boolean).join('\n');
      node = node.parentNode;
      text += lineEnd(node);
    }
    node = node.nextSibling;
  }
}

/** Plain text of a name or title on one line; WordPress delivers them with entities, sometimes tags. */
export function decodeEntities(text: string): string {
  return toPlainText(text).replaceAll('\n', ' ');
}

function lineEnd(node: Node): string {
  return LINES.has(node.nodeName.toLowerCase()) ? '\n' : '';
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
