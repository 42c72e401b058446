import type { ProblemCode } from './problem.js';
import type { Subscription } from './subscription.js';

/** A request, ready to be sent. */
export interface WireRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  /** Absent for GET. */
  readonly contentType?: string;
  readonly body?: string;
  /** Whether the body of a 2xx is wanted; false by default. */
  readonly reads?: boolean;
}

/** An answer, as far as it may be read. */
export interface WireAnswer {
  readonly status: number;
  /** Cut off behind 64 kB; empty where it was not wanted. */
  readonly body: string;
}

/** How a provider refuses, with its own words where ours do not cover it. */
export interface Refusal {
  readonly code: ProblemCode;
  readonly detail?: string;
}

/**
 * How one service is spoken to. Pure: fields in, request out; answer in, words out. Only `send`
 * touches the network.
 */
export interface Provider {
  /** What to ask right before; the text of the answer goes to `request`. */
  before?(action: string): WireRequest;
  request(action: string, subscription: Subscription, before: string): WireRequest;
  /** Called for every answer that is not 2xx. */
  refusal(answer: WireAnswer): Refusal;
  /** What is wrong with the element's configuration, in English; undefined if nothing is. */
  complaint?(lists: readonly string[]): string | undefined;
  /** Whether a subscription without any list makes no sense here. */
  readonly needsList: boolean;
  /** Whether an unreadable answer may still be to a request that was heard: one without preflight. */
  readonly heardUnread: boolean;
}
