/**
 * Why a subscription did not come through.
 *
 * Answered: `invalid-email`, `rate-limited`, `closed` nobody can sign up, `unknown-list`, `refused` for a
 * reason only the provider knows, `unavailable` the server is in trouble, `not-there` nothing takes
 * subscriptions at the address. Not answered: `offline`, `network` no readable answer, nothing was
 * signed up; `unsure` no readable answer, or none in time, but it may well have been; `timeout` before
 * anything was signed up; `blocked` by the page's Content-Security-Policy. `bad-config`: the element's
 * attributes do not make a request.
 */
export type ProblemCode =
  | 'invalid-email'
  | 'rate-limited'
  | 'closed'
  | 'unknown-list'
  | 'refused'
  | 'unavailable'
  | 'not-there'
  | 'offline'
  | 'network'
  | 'unsure'
  | 'timeout'
  | 'blocked'
  | 'bad-config';

/** A problem in all it says to visitors and to the integrator. */
export interface Problem {
  readonly code: ProblemCode;
  /** English, addressed to the integrator. */
  readonly message: string;
  /** The address that was asked. */
  readonly url: string;
  readonly status?: number;
  /** The provider's own words, plain text of at most 300 characters; only where we have none. */
  readonly detail?: string;
}

/** What came of it. Nobody learns whether an address was subscribed before: both are `accepted`. */
export type Outcome =
  { readonly accepted: true } | { readonly accepted: false; readonly problem: Problem };

/** Codes after which the same entry may go through a little later. */
const PASSING: ReadonlySet<ProblemCode> = new Set([
  'unavailable',
  'offline',
  'network',
  'unsure',
  'timeout',
]);

/** Whether trying again may help. */
export function isPassing({ code }: Problem): boolean {
  return PASSING.has(code);
}
