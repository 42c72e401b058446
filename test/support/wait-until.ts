import { waitUntil as waitAtMost } from '@open-wc/testing';

/**
 * Waits for something to become true, as long as a busy machine may need: how long it takes proves
 * nothing. Rejects with the message after 8 seconds.
 */
export function waitUntil(predicate: () => unknown, message?: string): Promise<void> {
  return waitAtMost(predicate, message, { timeout: 8_000, interval: 20 });
}
