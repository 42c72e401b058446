/** Moves an element's children, however many, to the end of another. */
export function moveChildren(from: Node, to: Node): void {
  while (from.firstChild) to.appendChild(from.firstChild);
}

/** Takes an element away and leaves its children in its place. */
export function unwrap(element: Element): void {
  while (element.firstChild) element.before(element.firstChild);
  element.remove();
}

/** Puts an element of another name in an element's place, with its attributes and children. */
export function rename(element: Element, name: string): Element {
  // Made in the same document: in the page's own, images would begin to load.
  const renamed = element.ownerDocument.createElement(name);
  for (const attribute of element.attributes) renamed.setAttribute(attribute.name, attribute.value);
  moveChildren(element, renamed);
  element.replaceWith(renamed);
  return renamed;
}

/** Unwraps a block in the middle of a line: blanks keep its words apart from their neighbours. */
export function unwrapInLine(block: Element): void {
  block.before(' ');
  block.after(' ');
  unwrap(block);
}
