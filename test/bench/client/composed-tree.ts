/**
 * All elements below a root that match, also those inside open shadow roots, root by root. The browser does
 * the matching: what is measured must not wait for who measures.
 */
export function* deepQuery(root: Document | ShadowRoot, selector: string): Generator<Element> {
  yield* root.querySelectorAll(selector);
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (shadowRoot) yield* deepQuery(shadowRoot, selector);
  }
}

/** Calls back when the frame that is being made has been painted. */
export function afterPaint(done: () => void): void {
  // A message posted within the frame is the next task; by then the frame is through.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = done;
  port2.postMessage(null);
}
