import { html, render } from 'lit/html.js';

let works: boolean | undefined;

/** Whether the page lets Lit work: its Trusted Types may let no template through. Says so once where not. */
export function canRender(): boolean {
  return (works ??= tryOut());
}

function tryOut(): boolean {
  try {
    render(html`<b></b>`, document.createDocumentFragment());
    return true;
  } catch {
    import('./templates-refused.js').catch(() => undefined);
    return false;
  }
}
