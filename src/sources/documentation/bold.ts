import { rankOf } from './heading-rank.js';
import { textOf, type Line } from './lines.js';

/** The bold text a line begins with, however it is nested. */
export function boldStart(line: Line): string {
  let bold = '';
  const walk = (node: Node, inBold: boolean): boolean => {
    if (node instanceof Text) {
      if (!inBold && node.data.trim()) return false;
      bold += node.data;
      return true;
    }
    return [...node.childNodes].every((child) => walk(child, inBold || isBoldElement(node)));
  };
  line.every((node) => walk(node, false));
  return bold.replace(/\s+/g, ' ').trim();
}

function isBoldElement(node: Node): boolean {
  return node.nodeName === 'STRONG' || node.nodeName === 'B';
}

/** Whether a whole block is set in bold, as names and makeshift headings are. */
export function isBold(block: Element): boolean {
  const text = textOf(block);
  return rankOf(block) <= 6 || (text !== '' && boldStart([...block.childNodes]) === text);
}
