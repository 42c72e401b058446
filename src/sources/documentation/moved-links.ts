import { isGeneric } from './link-label.js';
import { lineOf, partOf, removeLine, removeWhole, type Line } from './lines.js';

/**
 * Takes links out of the body that have been moved to a list of their own. A link inside a running
 * sentence stays, because the sentence needs it; one that stands alone in its line goes.
 */
export function removeMovedLinks(moved: ReadonlySet<Element>): void {
  // Parts of lines that are known to stay; a line may hold thousands of links.
  const staying = new Set<ChildNode>();
  for (const link of moved) {
    if (!link.isConnected || staying.has(partOf(link))) continue;
    const block = link.closest('.wp-block-file, .wp-block-embed');
    if (block) removeWhole(block);
    else {
      const line = lineOf(link);
      if (isOnlyMoved(line, moved)) removeLine(line);
      else for (const part of line) staying.add(part);
    }
  }
}

/** Whether nothing of a line but "Download: … (PDF, 1,2 MB)" is left without the moved links. */
function isOnlyMoved(line: Line, moved: ReadonlySet<Element>): boolean {
  let rest = '';
  const collect = (node: Node): boolean => {
    if (node instanceof Element && moved.has(node)) return !node.querySelector('img');
    if (node instanceof Element && node.matches('img,a,iframe,video,audio,object')) return false;
    if (node instanceof Text) rest += node.data;
    return [...node.childNodes].every(collect);
  };
  return line.every(collect) && isGeneric(rest);
}
