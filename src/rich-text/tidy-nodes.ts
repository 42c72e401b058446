/** Leaves elements and text: comments and processing instructions are for programs. */
export function tidyNodes(body: HTMLElement): void {
  const { SHOW_ALL, SHOW_ELEMENT, SHOW_TEXT } = NodeFilter;
  const others = body.ownerDocument.createTreeWalker(body, SHOW_ALL ^ SHOW_ELEMENT ^ SHOW_TEXT);
  let next = others.nextNode();
  while (next) {
    const node = next as ChildNode;
    next = others.nextNode();
    node.remove();
  }
}
