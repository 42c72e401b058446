import type { K360SessionCard } from '../k360-session-card.js';
import { FIRST_VIEW } from './first-view-mark.js';

/** What a visitor did before the element was there. */
export interface FirstSteps {
  /** The session that was to be opened. */
  readonly opening: string | undefined;
  /** The part that had focus, and of which session. */
  readonly focused: { readonly sessionId: string; readonly part: string } | undefined;
}

/** What was drawn in place of an element; whoever draws in its place must end it. */
export function firstViewOf(element: Element): Element | null | undefined {
  return element.shadowRoot?.querySelector(`[${FIRST_VIEW}]`);
}

/** Takes it away; tells what the visitor did in it meanwhile. */
export function endFirstView(view: Element): FirstSteps {
  const { activeElement: card } = view.getRootNode() as ShadowRoot;
  const sessionId = card?.getAttribute('data-session');
  const part = card?.shadowRoot?.activeElement?.closest('[part]')?.getAttribute('part');
  view.remove();
  return {
    opening: view.getAttribute(FIRST_VIEW) || undefined,
    focused: sessionId && part ? { sessionId, part } : undefined,
  };
}

/** Goes on with what a visitor began there, in the cards that stand in its place. */
export async function takeOver(
  { opening, focused }: FirstSteps,
  cardOf: (sessionId: string) => K360SessionCard | undefined,
): Promise<void> {
  const partOf = async (sessionId = '', part = '') => {
    const card = cardOf(sessionId);
    await card?.updateComplete;
    return card?.renderRoot.querySelector<HTMLElement>(`[part~="${part}"]`);
  };
  const part = await partOf(focused?.sessionId, focused?.part);
  (part?.matches('h1,h2,h3,h4,h5,h6') ? part.querySelector('a') : part)?.focus({
    preventScroll: true,
  });
  (await partOf(opening, 'toggle'))?.click();
}
