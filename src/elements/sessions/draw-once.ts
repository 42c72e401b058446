import { templateContent } from '../../rich-text/template-content.js';
import { html, nothing, type TemplateResult } from '../markup/template.js';

/** Stands in a template where a value goes: of the private use area, so that none of ours contains it. */
const HOLE = '\uE000';

const parsed = new WeakMap<TemplateStringsArray, DocumentFragment>();

/**
 * The nodes of a template, in a fifth of the bytes of Lit, for what is taken away rather than changed. Values
 * become text and attributes, never markup. Understands what the first cards need: text, lists, templates
 * within, attributes, `?attribute` and `@event`.
 */
export function drawOnce({ strings, values }: TemplateResult): DocumentFragment {
  let known = parsed.get(strings);
  if (!known) parsed.set(strings, (known = templateContent(strings.join(HOLE))));
  const content = known.cloneNode(true) as DocumentFragment;
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  // All of them before the first is filled: values are not looked into.
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  let at = 0;
  /** A text of the template, a value in each of its holes: values have odd places. */
  const fill = (text: string): readonly unknown[] =>
    text.split(HOLE).flatMap((piece, i) => (i ? [values[at++], piece] : piece));
  for (const node of nodes) {
    if (node instanceof Element) {
      for (const name of node.getAttributeNames()) {
        setAttribute(node, name, fill(node.getAttribute(name) ?? ''));
      }
    } else {
      const pieces = fill((node as Text).data);
      if (pieces.length > 1) (node as Text).replaceWith(...pieces.map(drawValue));
    }
  }
  return content;
}

/** Whether the page lets templates through. */
export function canDraw(): boolean {
  try {
    drawOnce(html`<b></b>`);
    return true;
  } catch {
    return false;
  }
}

function setAttribute(element: Element, name: string, pieces: readonly unknown[]): void {
  if (pieces.length < 2) return;
  const [, value] = pieces;
  const own = name.slice(1);
  if (/^[@?]/.test(name) || pieces.includes(nothing)) element.removeAttribute(name);
  else element.setAttribute(name, pieces.map(textOf).join(''));
  if (name.startsWith('?')) element.toggleAttribute(own, Boolean(value));
  else if (typeof value === 'function') element.addEventListener(own, value as EventListener);
}

function drawValue(value: unknown): Node | string {
  if (Array.isArray(value)) {
    const list = document.createDocumentFragment();
    list.append(...value.map(drawValue));
    return list;
  }
  return isTemplate(value) ? drawOnce(value) : textOf(value);
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && 'strings' in value;
}

function textOf(value: unknown): string {
  return value === nothing ? '' : String((value as number | null | undefined) ?? '');
}
