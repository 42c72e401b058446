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
  #unsent: ConsentRecord[];

  constructor(config: ConsentConfig) {
    this.#config = config;
    this.#unsent = this.#waiting();
  }

  /** A decision that the operator should know. */
  add(record: ConsentRecord): void {
    this.#unsent = [...this.#unsent, record].slice(-MAX_UNSENT);
  }

  /** What is to be stored: the record, with whatever waits, here or in another tab. */
  attachTo(record: ConsentRecord): object {
    const known = new Set(this.#unsent.map(nameOf));
    const others = this.#waiting().filter((one) => !known.has(nameOf(one)));
    return withUnsent(record, [...others, ...this.#unsent]);
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
        if (ok) this.#forget(record);
      } catch {
        // Offline, or the server is: with the next page view.
      }
    }
  }

  /** Another tab may have decided meanwhile: what is stored stays, but for what was sent. */
  #forget(record: ConsentRecord): void {
    this.#unsent = this.#unsent.filter((one) => one !== record);
    const waiting = this.#waiting().filter((one) => nameOf(one) !== nameOf(record));
    const stored = parseRecord(readStored(this.#config));
    if (stored) writeStored(this.#config, JSON.stringify(withUnsent(stored, waiting)));
  }

  /** What is stored beside the record; more than one tab may have put it there. */
  #waiting(): ConsentRecord[] {
    try {
      const { unsent } = JSON.parse(readStored(this.#config) ?? '') as { unsent?: unknown };
      const records = (unsent as unknown[]).map((one) => parseRecord(JSON.stringify(one)));
      return records.filter((one) => one !== null).slice(-MAX_UNSENT);
    } catch {
      // Nothing of ours.
      return [];
    }
  }
}

function nameOf({ id, changedAt }: ConsentRecord): string {
  return `${id} ${changedAt}`;
}

function withUnsent(record: ConsentRecord, unsent: readonly ConsentRecord[]): object {
  return unsent.length ? { ...record, unsent: unsent.slice(-MAX_UNSENT) } : record;
}
