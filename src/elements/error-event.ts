import type { ArchiveErrorCode } from '../domain/archive-error.js';

/** What an error tells the integrator; an `ArchiveError` is one. */
export interface ErrorReport {
  readonly code: ArchiveErrorCode;
  readonly message: string;
  readonly url: string;
  readonly status?: number;
}

/**
 * `k360-error`: content could not be loaded, a sign-up did not come through, or what the page's author configured is
 * wrong. Does not bubble, like `error` of an image.
 */
export class K360ErrorEvent extends Event {
  readonly code: ArchiveErrorCode;
  /** English, addressed to the integrator; visitors see a text of their own. */
  readonly message: string;
  readonly url: string;
  /** HTTP status, with code `http`. */
  readonly status?: number;

  constructor(error: ErrorReport) {
    super('k360-error');
    this.code = error.code;
    this.message = error.message;
    this.url = error.url;
    if (error.status !== undefined) this.status = error.status;
  }
}

declare global {
  interface HTMLElementEventMap {
    'k360-error': K360ErrorEvent;
  }
}
