import { type Begun, beginWith } from '../elements/sessions-first-view.js';
import { canRender } from './can-render.js';
import { isPromisedBrowser } from './register-first.js';

/** Milliseconds after which an archive's script is loaded, whatever its feed takes. */
const PATIENCE = 1_000;

/**
 * Draws the first cards of the archives on the page, and loads the elements that show them once those are
 * painted: what the line carries meanwhile would delay them.
 */
export async function withFirstViews(load: () => Promise<void>): Promise<void> {
  const isPossible = isPromisedBrowser() && canRender();
  const elements = document.querySelectorAll('k360-sessions:not(:defined)');
  const begun = isPossible ? [...elements].flatMap(begin) : [];
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([patience, Promise.all(begun.map(({ shown }) => shown))]);
  await load().catch((error: unknown) => {
    for (const { view } of begun) view?.standAlone();
    throw error;
  });
}

/** Nothing that is wrong with one element, or with the page around it, may cost the others. */
function begin(element: Element): Begun | [] {
  try {
    return beginWith(element);
  } catch {
    return [];
  }
}
