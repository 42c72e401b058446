/**
 * `k360-subscribe`: a visitor signs up; what is needed is there and agreed to. Cancelled, nothing is
 * sent and the form stays as it is.
 */
export class K360SubscribeEvent extends Event {
  readonly email: string;
  /** Ids of the lists, each once. */
  readonly lists: readonly string[];

  constructor(email: string, lists: readonly string[]) {
    super('k360-subscribe', { bubbles: true, composed: true, cancelable: true });
    this.email = email;
    this.lists = lists;
  }
}

declare global {
  interface HTMLElementEventMap {
    'k360-subscribe': K360SubscribeEvent;
  }
}
