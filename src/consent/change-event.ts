import type { ConsentRecord } from './record.js';

/**
 * `k360-consent-change`, on `document`: something may run that might not before, or the other way
 * round. Also when a stored decision takes effect at the beginning of a page view.
 */
export class K360ConsentChangeEvent extends Event {
  static readonly eventName = 'k360-consent-change';
  /** The decision that holds now; `null` after `reset()`. */
  readonly record: ConsentRecord | null;
  /** Ids of the categories and services for which the answer is another one than before. */
  readonly changed: readonly string[];
  /** Whether something that was withdrawn runs on until the page is loaded anew. */
  readonly reloadNeeded: boolean;

  constructor(record: ConsentRecord | null, changed: readonly string[], reloadNeeded = false) {
    super(K360ConsentChangeEvent.eventName);
    this.record = record;
    this.changed = changed;
    this.reloadNeeded = reloadNeeded;
  }
}

declare global {
  interface DocumentEventMap {
    'k360-consent-change': K360ConsentChangeEvent;
  }
}
