import { BLOCKS, WRAPPERS } from './allow-list.js';
import { isBlank, trimEnd, trimStart } from './blank.js';
import { rename, unwrap, unwrapInLine } from './unwrap.js';

const BLOCK = new Set(BLOCKS);
const WRAPPER = new Set(WRAPPERS);
/** Elements that may hold paragraphs. */
const HOLDERS = new Set(['body', 'li', 'dd', 'td', 'th', 'blockquote', 'figcaption', ...WRAPPERS]);

/**
 * Brings blocks in order: text outside of any becomes paragraphs, wrappers go (or stay as a `div` that
 * carries a language or direction), phrasing holds no blocks.
 */
export function tidyBlocks(body: HTMLElement): void {
  for (const span of body.querySelectorAll('span')) if (!carries(span)) unwrap(span);
  const around = ancestors(body, BLOCKS);
  // A link around blocks is one of its own; around wrappers it will turn out to be phrasing.
  const blockLinks = new Set([...around].filter(({ localName }) => localName === 'a'));
  for (const element of ancestors(body, WRAPPERS, around)) {
    const { localName } = element;
    if (BLOCK.has(localName) || WRAPPER.has(localName) || localName === 'a') continue;
    if (carries(element)) rename(element, 'div');
    else unwrap(element);
  }
  const isBlock = (node: Node) =>
    node instanceof Element &&
    (BLOCK.has(node.localName) || WRAPPER.has(node.localName) || blockLinks.has(node));
  wrapText(body, isBlock);
  // From the outside in, so that each node moves only once, however deep it lies.
  for (const wrapper of body.querySelectorAll(WRAPPERS.join())) tidyWrapper(wrapper, isBlock);
}

function tidyWrapper(wrapper: Element, isBlock: (node: Node) => boolean): void {
  const parent = wrapper.parentElement;
  if (!parent || !HOLDERS.has(parent.localName)) {
    unwrapInLine(wrapper);
  } else if (carries(wrapper)) {
    wrapText(wrapper, isBlock);
    if (wrapper.localName !== 'div') rename(wrapper, 'div');
  } else {
    // `<li><div>Text</div></li>` needs no paragraph.
    if (parent.localName === 'body' || WRAPPER.has(parent.localName) || !isAlone(wrapper)) {
      wrapText(wrapper, isBlock);
    }
    unwrap(wrapper);
  }
}

/** Puts what stands between an element's blocks into paragraphs. */
function wrapText(element: Element, isBlock: (node: Node) => boolean): void {
  let run: ChildNode[] = [];
  const end = () => {
    let last: ChildNode | undefined;
    while ((last = run.at(-1)) && isBlank(last)) run.pop()?.remove();
    if (last instanceof Text) trimEnd(last);
    if (!run[0]) return;
    if (run[0] instanceof Text) trimStart(run[0]);
    const paragraph = element.ownerDocument.createElement('p');
    run[0].before(paragraph);
    for (const node of run) paragraph.append(node);
    run = [];
  };
  for (const node of [...element.childNodes]) {
    if (isBlock(node)) end();
    else if (run.length || !isBlank(node)) run.push(node);
    else node.remove();
  }
  end();
}

/** The elements around those of the given names, in document order. */
function ancestors(body: Element, names: readonly string[], more?: Set<Element>): Set<Element> {
  const found = new Set(more);
  for (const { parentElement } of body.querySelectorAll(names.join())) {
    for (let up = parentElement; up && up !== body && !found.has(up); up = up.parentElement) {
      found.add(up);
    }
  }
  return found;
}

function carries(element: Element): boolean {
  return element.hasAttribute('lang') || element.hasAttribute('dir');
}

function isAlone(element: Element): boolean {
  const others = [...(element.parentElement?.childNodes ?? [])].filter((node) => node !== element);
  return others.every(isBlank);
}
