import { activeElement } from '../active-element.js';

const PRESSABLE = 'a[href], button, input, select, textarea, summary';

/** Corners of the screen, in the order in which they are tried; the first is that of the style sheet. */
const CORNERS = ['', 'auto 0.5em 0.5em auto', '0.5em 0.5em auto auto', '0.5em auto auto 0.5em'];

/** After what the page may have another end. Its size is not observed: WebKit makes that an error on the page. */
const EVENTS = ['focusin', 'scroll', 'resize', 'click'];

/** The one that is shown: a page has one banner that asks. */
let control: HTMLElement;

/**
 * Lets the banner's own control take nothing away from the page below it. Elsewhere what it covers can be
 * scrolled clear; where the page ends it goes to the top of the screen, and where all of the page is in
 * view to a corner without anything to press. What has focus is not covered anywhere (WCAG 2.4.11).
 */
export function giveWay(shown: HTMLElement): void {
  control = shown;
  for (const type of EVENTS) addEventListener(type, look, true);
  look();
}

function look(event?: Event): void {
  const focused = activeElement();
  // What is being pressed stays where it is.
  if (!control.checkVisibility() || (event?.type === 'focusin' && focused === control)) return;
  const { scrollHeight } = document.documentElement;
  const isAtEnd = scrollY + innerHeight > scrollHeight - 1;
  const spared = isAtEnd ? [...document.querySelectorAll(PRESSABLE)] : [];
  if (focused?.matches(':focus') && focused !== control) spared.push(focused);
  const corners = isAtEnd && scrollHeight > innerHeight ? CORNERS.toReversed() : CORNERS;
  const isFree = (corner = '') => {
    control.style.inset = corner;
    return !spared.some(isCovered);
  };
  if (!corners.some(isFree)) isFree(corners[0]);
}

function isCovered(element: Element): boolean {
  const one = element.getBoundingClientRect();
  const other = control.getBoundingClientRect();
  return (
    one.bottom > other.top &&
    one.top < other.bottom &&
    one.right > other.left &&
    one.left < other.right
  );
}
