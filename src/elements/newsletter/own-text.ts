import { html, type TemplateResult } from 'lit';
import { safeUrl } from '../../rich-text/safe-url.js';

/** Text of the page's author, shown in our own place: words and links, nothing else of its markup. */
export function ownText(nodes: Iterable<Node>): (string | TemplateResult)[] {
  return [...nodes].flatMap((node) => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof HTMLElement) || node.localName === 'input') return [];
    const href = node instanceof HTMLAnchorElement && safeUrl(node.href, document.baseURI, 'link');
    const inner = ownText(node.childNodes);
    return href ? html`<a href=${href}>${inner}</a>` : inner;
  });
}

/** The words a visitor sees in a part of a shadow tree, slots filled, blanks collapsed. */
export function shownText(part: Node): string {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
    return [...(slotted.length ? slotted : node.childNodes)].map(read).join('');
  };
  return read(part).replace(/\s+/g, ' ').trim();
}
