const BLOCKS =
  'p,li,dt,dd,h1,h2,h3,h4,h5,h6,div,figure,figcaption,summary,blockquote,pre,table,hr,td,th';
const BLOCK = new Set(
  `${BLOCKS},body,ul,ol,dl,tr,tbody,thead,tfoot,caption,section,article,aside,main,header,footer,details,form`
    .toUpperCase()
    .split(','),
);
/** Without text, these still show something. */
const SHOWS = 'img,picture,iframe,video,audio,object,embed,hr,table,svg,form,input';

/** No editor sets more links into a text; each is compared with its line. */
const MAX_LINKS = 1_000;

/** A line of a block: what stands between two line breaks. */
export type Line = readonly ChildNode[];

/** Text as a reader sees it: white space and non-breaking blanks as single blanks. */
export function textOf(...nodes: readonly Node[]): string {
  return nodes
    .map((node) => node.textContent ?? '')
    .join('')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}

function isBreak(node: Node): boolean {
  return node.nodeName === 'BR' || BLOCK.has(node.nodeName);
}

/** The innermost blocks of a body, in reading order: paragraphs, list items, headings … */
export function leafBlocks(body: Element): HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>(BLOCKS)].filter((el) => !el.querySelector(BLOCKS));
}

/** The links of a body, in reading order. */
export function linksIn(body: Element): HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>('a[href]')].slice(0, MAX_LINKS);
}

/** The lines of a block. */
export function linesOf(block: Element): Line[] {
  const lines: ChildNode[][] = [[]];
  for (const node of block.childNodes) {
    if (isBreak(node)) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => textOf(...line) !== '' || line.some(shows));
}

/** The part of a line that a node is, or is nested in. */
export function partOf(node: ChildNode): ChildNode {
  let at = node;
  while (at.parentElement && !BLOCK.has(at.parentElement.nodeName)) at = at.parentElement;
  return at;
}

/** The line that a node stands in. */
export function lineOf(node: ChildNode): Line {
  let at = partOf(node);
  while (at.previousSibling && !isBreak(at.previousSibling)) at = at.previousSibling;
  const line = [at];
  while (at.nextSibling && !isBreak(at.nextSibling)) line.push((at = at.nextSibling));
  return line;
}

/** What stands behind a node in its line, up to the next link; at least `enough` characters of it. */
export function textBehind(node: Node, enough: number): string {
  let text = '';
  for (let at = node; text.length < enough;) {
    while (!at.nextSibling) {
      if (!at.parentNode || isBreak(at.parentNode)) return text;
      at = at.parentNode;
    }
    at = at.nextSibling;
    if (isBreak(at) || at.nodeName === 'A') break;
    text += at.textContent ?? '';
  }
  return text;
}

/** Takes a line out of its block, with the break that ended it and every container left empty. */
export function removeLine(line: Line): void {
  const parent = line[0]?.parentElement;
  const follower = line.at(-1)?.nextSibling ?? null;
  const before = line[0]?.previousSibling ?? null;
  for (const node of line) node.remove();
  [follower, before].find((node) => node?.nodeName === 'BR')?.remove();
  if (parent) removeIfEmpty(parent);
}

/** Takes an element out, and every container that is empty without it. */
export function removeWhole(el: Element): void {
  const parent = el.parentElement;
  // With the blanks behind it, or those of a long list would be looked through for each of its items.
  if (el.nextSibling instanceof Text && !hasText(el.nextSibling)) el.nextSibling.remove();
  el.remove();
  if (parent) removeIfEmpty(parent);
}

function removeIfEmpty(el: Element): void {
  if (el.nodeName !== 'BODY' && !hasText(el) && !shows(el)) removeWhole(el);
}

/** Whether there is anything to read; stops at the first letter. */
function hasText(node: Node): boolean {
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text: Node | null = node; text; text = texts.nextNode()) {
    if (text instanceof Text && /[^\s\u200b\ufeff]/.test(text.data)) return true;
  }
  return false;
}

function shows(node: Node): boolean {
  return node instanceof Element && (node.matches(SHOWS) || node.querySelector(SHOWS) !== null);
}
