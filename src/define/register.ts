import { html, render } from 'lit';
import { registerFirst } from './register-first.js';

let works: boolean | undefined;

/** Defines an element made with Lit, if the page lets Lit work; otherwise the page shows the fallback. */
export function register(name: string, element: CustomElementConstructor): void {
  works ??= canRender();
  if (works) registerFirst(name, element);
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
