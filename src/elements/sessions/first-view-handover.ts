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
