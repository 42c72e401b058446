/** The document, and every shadow root as it is made: nobody has to look for them while a page is timed. */
const roots: (Document | ShadowRoot)[] = [document];

const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit): ShadowRoot {
  const root = attachShadow.call(this, init);
  roots.push(root);
  return root;
};

/** The roots that are part of the page now. */
export function connectedRoots(): (Document | ShadowRoot)[] {
  return roots.filter((root) => root.isConnected);
}

/** All elements of the page that match, also those inside shadow roots, root by root. */
export function deepQuery<E extends Element>(selector: string): E[] {
  return connectedRoots().flatMap((root) => [...root.querySelectorAll<E>(selector)]);
}

/** Calls back when the frame that is being made has been painted. */
export function afterPaint(done: () => void): void {
  // A message posted within the frame is the next task; by then the frame is through.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = done;
  port2.postMessage(null);
}
