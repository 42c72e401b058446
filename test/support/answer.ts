/** What the fixture server sends. Everything has a default; `{}` is an empty 200 that pages may read. */
export interface Answer {
  /** HTTP status, 200 by default. */
  readonly status?: number;
  /** `content-type` is `application/json` unless given here. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A string goes out as it is, anything else as JSON. */
  readonly body?: unknown;
  /** Bytes instead of `body`. */
  readonly base64?: string;
  /**
   * Milliseconds until the head is sent; `'never'` leaves the visitor waiting, `'released'` until the test
   * releases the key (`FixtureClient.release`).
   */
  readonly delayMs?: number | 'never' | 'released';
  /** Pieces sent after `body`, each after its own wait. */
  readonly chunks?: readonly Chunk[];
  /** Spaces sent after `body` and `chunks`, for answers that are too large to hand over. */
  readonly padBytes?: number;
  /**
   * How it ends: `complete` (default), `truncate` (the connection breaks in the middle of the body),
   * `hang` (stays open in silence), `drip` (a space every 50 ms, for ever).
   */
  readonly end?: 'complete' | 'truncate' | 'hang' | 'drip';
  /** `false`: no CORS headers, so that a page of another origin must not read it. */
  readonly cors?: boolean;
  /** `true`: a preflight is answered, for POST with `content-type` and nothing else. */
  readonly preflight?: boolean;
}

export interface Chunk {
  readonly text: string;
  readonly afterMs?: number;
}

/**
 * What `/answers/<key>` answers: always the same, one after the other (the last one repeats), or by the
 * path below the key with its query, e.g. `{'/wp-json/': {…}, '/posts?page=2': {…}, '*': {…}}`; a path
 * without query matches every query. What no route matches is a 404.
 */
export type Registration =
  | Answer
  | readonly Answer[]
  | { readonly routes: Readonly<Record<string, Answer | readonly Answer[]>> };

/** A request as the fixture server saw it. */
export interface LoggedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** `aborted`: the visitor hung up before the answer was complete. */
  outcome: 'open' | 'complete' | 'aborted';
}
