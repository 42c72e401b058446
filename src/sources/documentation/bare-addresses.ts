import { textOf } from './lines.js';

/** An address that stands alone, as WordPress leaves an embed whose host did not answer, becomes a link. */
export function linkBareAddresses(body: Element): void {
  for (const block of body.querySelectorAll('.wp-block-embed__wrapper, p, li')) {
    const text = textOf(block);
    if (block.childElementCount || !/^https?:\/\/\S+$/i.test(text)) continue;
    const link = block.ownerDocument.createElement('a');
    link.setAttribute('href', text);
    link.textContent = text;
    block.replaceChildren(link);
  }
}
