/** What was drawn in place of an archive whose element was not there yet. */
export interface FirstView {
  /** Takes it away; tells what the visitor did in it meanwhile. */
  end(): FirstSteps;
}

/** What a visitor did before the element was there. */
export interface FirstSteps {
  /** The session that was to be opened. */
  readonly opening: string | undefined;
  /** The part that had focus, and of which session. */
  readonly focused: { readonly sessionId: string; readonly part: string } | undefined;
}

/** Shared by all copies of the script: another may define the element. */
const KEY = Symbol.for('k360-first-view');

type Viewed = Element & { [KEY]?: FirstView };

/** Says what was drawn in place of an element, for the element itself. */
export function leaveFirstView(element: Element, view: FirstView): void {
  (element as Viewed)[KEY] = view;
}

/** What was drawn in place of an element; whoever draws in its place must end it. */
export function firstViewOf(element: Element): FirstView | undefined {
  return (element as Viewed)[KEY];
}
