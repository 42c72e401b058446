import type { ConsentRecord } from './record.js';

/**
 * `k360-consent-change`, on `document`: the configuration is checked, so that a stored decision takes effect, or the
 * visitor decided, here or in another tab.
 */
export class K360ConsentChangeEvent extends Event {
  /** The decision that holds now; `null` after `reset()`. */
  readonly record: ConsentRecord | null;
  /** Ids of the categories and services that may run now and might not before, or the other way round; none where a decision left all as it was. */
  readonly changed: readonly string[];
  /** Whether something that was withdrawn runs on until the page is loaded anew. */
  readonly reloadNeeded: boolean;

  constructor(record: ConsentRecord | null, changed: readonly string[], reloadNeeded = false) {
    super('k360-consent-change');
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
