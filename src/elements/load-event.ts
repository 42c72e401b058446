import type { Dropped } from '../domain/dropped.js';

/** `k360-load`: content is shown, or was brought up to date. Does not bubble, like `load` of an image. */
export class K360LoadEvent extends Event {
  /**
   * How many there are, as far as known: sessions that match, on all pages; in other elements what they show, such as
   * people or entries of a menu.
   */
  readonly total: number;
  /** How many of them are shown now. */
  readonly items: number;
  /** What had to be left out so far, and why. */
  readonly dropped: readonly Dropped[];

  constructor(total: number, items: number, dropped: readonly Dropped[]) {
    super('k360-load');
    this.total = total;
    this.items = items;
    this.dropped = dropped;
  }
}

declare global {
  interface HTMLElementEventMap {
    'k360-load': K360LoadEvent;
  }
}
