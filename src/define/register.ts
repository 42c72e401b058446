import { canRender } from './can-render.js';
import { registerFirst } from './register-first.js';

/** Defines an element made with Lit, if the page lets Lit work; otherwise the page shows the fallback. */
export function register(name: string, element: CustomElementConstructor): void {
  if (canRender()) registerFirst(name, element);
}
