import { isForeign, safeUrl } from './safe-url.js';

/** Plain text as nodes: a paragraph at each blank line, line breaks kept, addresses as links. */
export function textToFragment(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const block of text.split(/\r?\n[ \t]*\r?\n/)) {
    if (!block.trim()) continue;
    const paragraph = document.createElement('p');
    block
      .trim()
      .split(/\r?\n/)
      .forEach((line, i) => {
        if (i) paragraph.append(document.createElement('br'));
        paragraph.append(...withLinks(line));
      });
    fragment.append(paragraph);
  }
  return fragment;
}

function withLinks(line: string): (string | Node)[] {
  return line.split(/(https?:\/\/[^\s<>"]+)/).flatMap((part, i) => {
    // A full stop behind an address ends the sentence.
    const address = i % 2 ? part.replace(/[.,;:!?)\]]+$/, '') : '';
    const url = address && safeUrl(address, location.href, 'http');
    if (!url) return [part];
    const link = document.createElement('a');
    link.href = url;
    link.textContent = address;
    if (isForeign(url, location.origin)) link.rel = 'noopener noreferrer';
    return [link, part.slice(address.length)];
  });
}
