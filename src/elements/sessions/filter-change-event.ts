import type { Filters } from '../../domain/archive.js';

/**
 * `k360-filter-change`: a visitor searches, filters or orders; where only the order changes, search and
 * filters are as before. Cancelled, the archive stays as it is.
 */
export class K360FilterChangeEvent extends Event {
  /** What is searched for; empty: nothing. */
  readonly query: string;
  readonly filters: Filters;

  constructor(query: string, filters: Filters) {
    super('k360-filter-change', { bubbles: true, composed: true, cancelable: true });
    this.query = query;
    this.filters = filters;
  }
}

declare global {
  interface HTMLElementEventMap {
    'k360-filter-change': K360FilterChangeEvent;
  }
}
