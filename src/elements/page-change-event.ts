/**
 * `k360-page-change`: a visitor chose another page. Cancelled, the page stays as it is and the link is
 * not followed.
 */
export class K360PageChangeEvent extends Event {
  /** The page asked for, from 1. */
  readonly page: number;
  /** Address of that page. */
  readonly href: string;

  constructor(page: number, href: string) {
    super('k360-page-change', { bubbles: true, composed: true, cancelable: true });
    this.page = page;
    this.href = href;
  }
}

declare global {
  interface HTMLElementEventMap {
    'k360-page-change': K360PageChangeEvent;
  }
}
