import { isPromisedBrowser } from './promised-browser.js';

/**
 * Defines an element unless its name is already taken, so that two copies of the script, or two versions
 * of it, on one page do not throw: the first one wins. In browsers that are too old the elements stay
 * undefined, and the page shows the fallback.
 */
export function registerFirst(name: string, element: CustomElementConstructor): void {
  if (isPromisedBrowser() && !customElements.get(name)) customElements.define(name, element);
}
