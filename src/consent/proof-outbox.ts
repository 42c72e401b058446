import type { ConsentConfig } from './config-schema.js';
import { parseRecord, type ConsentRecord } from './record.js';
import { readStored, writeStored } from './record-storage.js';

/** More than these are not kept; the latest ones count. */
const MAX_UNSENT = 5;

/**
 * Sends each decision to the operator's endpoint; loaded where there is one. What could not be sent waits beside the
 * record for the next page view, so an endpoint may see a decision twice: `id` and `changedAt` tell.
 */
export class ProofOutbox {
  readonly #config: ConsentConfig;
  #unsent: ConsentRecord[] = [];

  constructor(config: ConsentConfig) {
    this.#config = config;
    try {
      const { unsent } = JSON.parse(readStored(config) ?? '{}') as { unsent?: unknown };
      if (Array.isArray(unsent)) this.#unsent = unsent.slice(-MAX_UNSENT) as ConsentRecord[];
    } catch {
      // Nothing of ours.
    }
  }

  /** A decision that the operator should know. */
  add(record: ConsentRecord): void {
    this.#unsent = [...this.#unsent, record].slice(-MAX_UNSENT);
  }

  /** What is to be stored: the record, with whatever waits. */
  attachTo(record: ConsentRecord): object {
    return this.#unsent.length ? { ...record, unsent: this.#unsent } : record;
  }

  /** Sends what waits. Nobody waits for the answer. */
  async send(): Promise<void> {
    const { recordUrl = '' } = this.#config;
    for (const record of this.#unsent) {
      try {
        const { ok } = await fetch(recordUrl, {
          method: 'POST',
          keepalive: true,
          credentials: 'omit',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(record),
          signal: AbortSignal.timeout(10_000),
        });
        if (!ok) continue;
        this.#unsent = this.#unsent.filter((one) => one !== record);
        // Only what is stored already: what holds without having been decided here is not.
        const stored = parseRecord(readStored(this.#config));
        if (stored) writeStored(this.#config, JSON.stringify(this.attachTo(stored)));
      } catch {
        // Offline, or the server is: with the next page view.
      }
    }
  }
}
