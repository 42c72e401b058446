import { withoutOverrides } from './bidi.js';
import { isForeign, safeUrl } from './safe-url.js';

/**
 * Plain text as nodes: a paragraph at each blank line, line breaks kept, http(s) addresses as links.
 */
export function textToFragment(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let paragraph: HTMLElement | undefined;
  for (const line of withoutOverrides(text).split(/\r\n?|\n/)) {
    if (!line.trim()) {
      paragraph = undefined;
      continue;
    }
    if (paragraph) paragraph.append(document.createElement('br'));
    else fragment.append((paragraph = document.createElement('p')));
    appendWithLinks(paragraph, line.trim());
  }
  return fragment;
}

function appendWithLinks(paragraph: HTMLElement, line: string): void {
  line.split(/(https?:\/\/[^\s<>"„“”«»]+)/i).forEach((part, i) => {
    const address = i % 2 ? withoutPunctuation(part) : '';
    const url = safeUrl(address, location.href, 'http');
    if (!url) {
      if (part) paragraph.append(part);
      return;
    }
    const link = document.createElement('a');
    link.href = url;
    link.textContent = address;
    if (isForeign(url, location.origin)) link.rel = 'noopener noreferrer';
    paragraph.append(link, part.slice(address.length));
  });
}

/** Punctuation behind an address belongs to the sentence; a bracket does unless the address opened it. */
function withoutPunctuation(address: string): string {
  let unopened = address.split(')').length - address.split('(').length;
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (last === ')' ? unopened-- <= 0 : !".,;:!?]'’…".includes(last)) break;
  }
  return address.slice(0, end);
}
