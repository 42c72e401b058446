/** All elements below a root that match, also those inside open shadow roots, in tree order. */
export function* deepQuery(root: Document | ShadowRoot, selector: string): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(selector)) yield element;
    if (element.shadowRoot) yield* deepQuery(element.shadowRoot, selector);
  }
}

/** Calls back when the frame that is being made has been painted. */
export function afterPaint(done: () => void): void {
  // A message posted within the frame is the next task; by then the frame is through.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = done;
  port2.postMessage(null);
}
