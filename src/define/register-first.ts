/** Whether the browser is among those we promise to work in: older ones show the fallback. */
export function isPromisedBrowser(): boolean {
  // `light-dark()` came with Chrome 123, Firefox 120 and Safari 17.5, the versions we promise.
  return CSS.supports('color', 'light-dark(#000, #fff)');
}

/**
 * Defines an element unless its name is already taken, so that two copies of the script, or two versions
 * of it, on one page do not throw: the first one wins. In browsers that are too old the elements stay
 * undefined, and the page shows the fallback.
 */
export function registerFirst(name: string, element: CustomElementConstructor): void {
  if (isPromisedBrowser() && !customElements.get(name)) customElements.define(name, element);
}
