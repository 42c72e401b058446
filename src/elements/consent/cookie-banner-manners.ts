import { activeElement } from '../active-element.js';

/** A page that has not moved for so many frames has ended its scrolling. */
const STILL_FRAMES = 4;

/** What a box over the page owes the page around it; called once for each box. */
export function attend(banner: Element, box: HTMLElement): void {
  keepFocusClear(banner, box);
  makeScrollable(box);
  if (banner !== document.body.firstElementChild || !box.querySelector('a + a')) {
    import('./cookie-banner-advice.js').then(
      ({ giveAdvice }) => giveAdvice(banner, box),
      () => undefined,
    );
  }
}

/** What has focus is never hidden (WCAG 2.2, 2.4.11): it is scrolled clear, or the box changes sides. */
function keepFocusClear(banner: Element, box: HTMLElement): void {
  const clear = (focused: Element) => {
    /** Pixels the page has to scroll until it is beside the box; 0 if it is. */
    const overlap = () => {
      const one = focused.getBoundingClientRect();
      const other = box.getBoundingClientRect();
      const isCovered =
        // What is larger than the room beside the box cannot be wholly clear, nor wholly hidden.
        one.height < innerHeight - other.height &&
        one.bottom > other.top &&
        one.top < other.bottom &&
        one.right > other.left &&
        one.left < other.right;
      if (!isCovered) return 0;
      const isAtTop = box.classList.contains('at-top');
      return isAtTop ? one.top - other.bottom - 8 : one.bottom - other.top + 8;
    };
    const scroll = () => scrollBy({ top: overlap(), behavior: 'instant' });
    if (!overlap()) return;
    scroll();
    if (!overlap()) return;
    // Where the page ends there is nothing left to scroll on this side.
    box.classList.toggle('at-top');
    scroll();
  };
  // Browsers may scroll to what has focus after they told of it, smoothly where the page wants that: there is
  // a second look once it stands still.
  const follow = (focused: Element, before = NaN, still = 0) => {
    if (!box.isConnected || focused !== activeElement()) return;
    const { top } = focused.getBoundingClientRect();
    const count = top === before ? still + 1 : 0;
    if (count < STILL_FRAMES) requestAnimationFrame(() => follow(focused, top, count));
    else clear(focused);
  };
  // What a pointer presses stays under it, or the click would land elsewhere; it can be seen anyway. Firefox
  // makes it `:active` after it told of the focus.
  const onFocus = () =>
    requestAnimationFrame(() => {
      const focused = activeElement();
      if (!focused?.matches(':focus-visible:not(:active)')) return;
      if (banner.shadowRoot?.contains(focused)) return;
      clear(focused);
      follow(focused);
    });
  // Where the page ends nothing can be scrolled out from under the box; then it is at the top.
  const onScroll = () => {
    const { scrollHeight } = document.documentElement;
    const isAtEnd = scrollY > 0 && scrollY + innerHeight > scrollHeight - 1;
    if (!activeElement()?.matches(':focus-visible')) box.classList.toggle('at-top', isAtEnd);
  };
  whileShown(box, 'scroll', onScroll);
  whileShown(box, 'focusin', onFocus);
  onFocus();
}

/** Text that does not fit can be scrolled with the keyboard, in every browser. */
function makeScrollable(box: HTMLElement): void {
  const look = () => {
    for (const area of [box, ...box.querySelectorAll<HTMLElement>('.scroll')]) {
      const { overflowY } = getComputedStyle(area);
      if (overflowY === 'auto' && area.scrollHeight > area.clientHeight) area.tabIndex = 0;
      else area.removeAttribute('tabindex');
    }
  };
  // The keys look before the browser moves focus, whatever made the text grow since. Its size is not observed:
  // WebKit lets our promises change the box between such a notice and its own check, an error on the page.
  whileShown(box, 'keydown', look);
  whileShown(box, 'resize', look);
  new MutationObserver(look).observe(box, { childList: true });
  requestAnimationFrame(look);
}

/** Listens to what happens on the page until the box is gone. */
function whileShown(box: HTMLElement, type: string, then: () => void): void {
  const listener = () => {
    if (box.isConnected) then();
    else removeEventListener(type, listener, true);
  };
  addEventListener(type, listener, true);
}
