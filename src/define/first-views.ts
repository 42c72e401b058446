import { canDraw } from '../elements/sessions/draw-once.js';
import { type Begun, beginWith } from '../elements/sessions/sessions-first-view.js';
import { isPromisedBrowser } from './promised-browser.js';

/** Milliseconds after which an archive's script is loaded, whatever its feed takes. */
const PATIENCE = 1_000;

/** How far the archives of a page are. */
interface FirstViews {
  /** Resolves once the first cards are painted, or will not be soon. */
  readonly painted: Promise<unknown>;
  /** Settled as the loading of their elements is. */
  readonly loaded: Promise<void>;
}

/**
 * Draws the first cards of the archives on the page, and loads the elements that show them once those are
 * painted: what the line carries meanwhile would delay them.
 */
export function withFirstViews(load: () => Promise<void>): FirstViews {
  const isPossible = isPromisedBrowser() && canDraw();
  const elements = document.querySelectorAll('k360-sessions:not(:defined)');
  const begun = isPossible ? [...elements].flatMap(begin) : [];
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const painted = Promise.race([patience, Promise.all(begun.map(({ shown }) => shown))]);
  const loaded = painted.then(load).catch((error: unknown) => {
    for (const { view } of begun) view?.standAlone();
    throw error;
  });
  return { painted, loaded };
}

/** Nothing that is wrong with one element, or with the page around it, may cost the others. */
function begin(element: Element): Begun | [] {
  try {
    return beginWith(element);
  } catch {
    return [];
  }
}
