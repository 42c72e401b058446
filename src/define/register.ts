import { html, render } from 'lit';

let works: boolean | undefined;

/**
 * Defines an element unless its name is already taken, so that two copies of the script, or two
 * versions of it, on one page do not throw: the first one wins. Where the kit cannot work the elements
 * stay undefined, and the page shows the fallback.
 */
export function register(name: string, element: CustomElementConstructor): void {
  works ??= isPromisedBrowser() && canRender();
  if (works && !customElements.get(name)) customElements.define(name, element);
}

/** `light-dark()` came with Chrome 123, Firefox 120 and Safari 17.5, the versions we promise. */
function isPromisedBrowser(): boolean {
  return CSS.supports('color', 'light-dark(#000, #fff)');
}

/** Trusted Types of the page may let no template through. */
function canRender(): boolean {
  try {
    render(html`<b></b>`, document.createDocumentFragment());
    return true;
  } catch {
    console.error(
      'k360-widgets: the Content-Security-Policy of this page lets no template through, so the ' +
        "fallback stays. Add to it: trusted-types k360-widgets 'allow-duplicates'",
    );
    return false;
  }
}
