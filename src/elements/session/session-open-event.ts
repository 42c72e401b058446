/** `k360-session-open`: a visitor opens or closes a session. Cancelled, it stays as it is. */
export class K360SessionOpenEvent extends Event {
  readonly sessionId: string;
  /** Whether it is about to be open. */
  readonly open: boolean;

  constructor(sessionId: string, open: boolean) {
    super('k360-session-open', { bubbles: true, composed: true, cancelable: true });
    this.sessionId = sessionId;
    this.open = open;
  }
}

declare global {
  interface HTMLElementEventMap {
    'k360-session-open': K360SessionOpenEvent;
  }
}
