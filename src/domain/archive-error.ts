/**
 * Why an archive could not be read; part of the public contract.
 *
 * `network` no answer (offline, name not found, no CORS headers, blocked by CSP), `timeout`,
 * `http` an error status, `not-json`, `not-a-feed` JSON of another kind, `too-large`,
 * `not-found` no such session, `blocked` an address that must not be loaded, `bad-config` an attribute.
 */
export type ArchiveErrorCode =
  | 'network'
  | 'timeout'
  | 'http'
  | 'not-json'
  | 'not-a-feed'
  | 'too-large'
  | 'not-found'
  | 'blocked'
  | 'bad-config';

/**
 * The one error that leaves a source. Its message is English and addressed to the integrator; where it is empty,
 * `cause` says what there is to say, and `explained` has the words.
 */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly code: ArchiveErrorCode;
  /** The address that was asked. */
  readonly url: string;
  /** HTTP status, with code `http`. */
  readonly status?: number;

  constructor(
    code: ArchiveErrorCode,
    message: string,
    url: string,
    status?: number,
    cause?: unknown,
  ) {
    super(message, { cause });
    this.code = code;
    this.url = url;
    if (status !== undefined) this.status = status;
  }
}
