/** All elements that match, also inside open shadow roots, in document order. */
export function deepQueryAll<T extends Element = HTMLElement>(
  root: ParentNode,
  selector: string,
): T[] {
  const found: T[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(selector)) found.push(element as T);
    if (element.shadowRoot) found.push(...deepQueryAll<T>(element.shadowRoot, selector));
  }
  return found;
}

/** The first of them. */
export function deepQuery<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const [first] = deepQueryAll<T>(root, selector);
  if (!first) throw new Error(`nothing matches ${selector}`);
  return first;
}

/** Text as a visitor reads it: of an element and the shadow roots in it, blanks collapsed. */
export function visibleText(root: Element | ShadowRoot): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text) parts.push(node.data);
    else if (!(node instanceof Element && /^(style|script|template)$/.test(node.localName))) {
      const inner = node instanceof Element ? (node.shadowRoot ?? node) : node;
      inner.childNodes.forEach(walk);
      parts.push(' ');
    }
  };
  walk(root);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** The element that has focus, also inside shadow roots. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
