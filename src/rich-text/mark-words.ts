import { LINES } from './allow-list.js';
import { unwrap } from './unwrap.js';

/** Where in a text something is to be marked: ordered, apart, from `start` to before `end`. */
type FindRanges = (text: string) => readonly { readonly start: number; readonly end: number }[];

/**
 * Marks parts of a text with `<mark>`. Words run on across phrasing (`Jugend<b>hilfe</b>`), not across
 * blocks and line breaks. Earlier marks go first, so that the same nodes can be marked anew.
 * @param root what the sanitiser made; it holds no marks of its own, for they are not on its list
 */
export function markWords(root: Element | DocumentFragment, find: FindRanges): void {
  unmarkWords(root);
  for (const line of linesOf(root)) {
    const ranges = [...find(line.map(({ data }) => data).join(''))];
    // From the back, so that what is still to be marked stays where it is.
    let end = line.reduce((length, text) => length + text.length, 0);
    for (const text of line.reverse()) {
      const start = end - text.length;
      let range = ranges.at(-1);
      while (range && range.end > start) {
        wrap(text, Math.max(range.start, start) - start, Math.min(range.end, end) - start);
        // What begins in an earlier text goes on there.
        if (range.start < start) break;
        ranges.pop();
        range = ranges.at(-1);
      }
      end = start;
    }
  }
}

/** Takes the marks away again and joins the texts they had parted. */
export function unmarkWords(root: Element | DocumentFragment): void {
  for (const mark of root.querySelectorAll('mark')) unwrap(mark);
  root.normalize();
}

/** Wraps a part of a text; what lies behind it becomes a text of its own. */
function wrap(text: Text, start: number, end: number): void {
  if (end < text.length) text.splitText(end);
  const hit = start > 0 ? text.splitText(start) : text;
  const mark = text.ownerDocument.createElement('mark');
  hit.replaceWith(mark);
  mark.append(hit);
}

/** The texts of each line, in reading order. */
function linesOf(root: Node): Text[][] {
  const lines: Text[][] = [[]];
  const cross = (node: Node) => {
    if (LINES.has(node.nodeName.toLowerCase())) lines.push([]);
  };
  // A loop, because untrusted nesting can be deeper than the stack.
  for (let node = root; ;) {
    if (node instanceof Text) lines.at(-1)?.push(node);
    else cross(node);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node === root || !node.nextSibling) {
      if (!node.parentNode || node === root) return lines;
      node = node.parentNode;
      cross(node);
    }
    node = node.nextSibling;
  }
}
