import { problemsOf } from './check-config.js';
import type { ConsentConfig } from './config-schema.js';
import type { ConsentStore } from './consent-store.js';
import { isCurrent, optionalServices, type Choice } from './decision.js';
import { choiceOfAll, decide } from './new-record.js';
import { OtherTabs } from './other-tabs.js';
import type { ProofOutbox } from './proof-outbox.js';
import { parseRecord, type ConsentRecord, type ConsentSource } from './record.js';
import { readStored, writeStored } from './record-storage.js';
import { removeStores } from './remove-stores.js';
import { hashText } from './text-hash.js';

/**
 * Checks a configuration and makes who decides by it.
 * @param problems takes what is wrong, a sentence each; then there is nobody who could decide
 */
export async function checkedDecider(
  store: ConsentStore,
  raw: unknown,
  problems: string[],
): Promise<Decider | undefined> {
  problems.push(...(await problemsOf(raw)));
  if (problems.length) return undefined;
  const config = raw as ConsentConfig;
  const decider = new Decider(store, config);
  await decider.readText();
  if (config.recordUrl)
    decider.outbox = new (await import('./proof-outbox.js')).ProofOutbox(config);
  return decider;
}

/** Takes decisions, once the configuration has passed the check, and does what each of them asks for. */
export class Decider {
  readonly #store: ConsentStore;
  readonly #config: ConsentConfig;
  readonly #tabs = new OtherTabs(() => this.#follow());
  readonly #stopped = new AbortController();
  /** Only where the operator wants to be told. */
  outbox: ProofOutbox | undefined;
  #language = '';
  #textHash: string | null = null;

  constructor(store: ConsentStore, config: ConsentConfig) {
    this.#store = store;
    this.#config = config;
  }

  /** Learns what the visitor reads. */
  async readText(): Promise<void> {
    const shown = await this.#store.asker?.shownText();
    if (!shown) return;
    this.#language = shown.language;
    this.#textHash = await hashText(this.#config, shown.texts);
  }

  /** Finds out what holds on this page view; the store puts it into effect. */
  start(): void {
    const store = this.#store;
    const stored = parseRecord(readStored(this.#config));
    if (!this.#isAboutThisText(store.record)) store.record = null;
    const { version: textVersion } = this.#config;
    // What is too old is not kept either.
    if (stored && !isCurrent({ ...stored, textVersion }, this.#config))
      writeStored(this.#config, null);
    if (!store.record && store.gpc) {
      store.record = this.#record(choiceOfAll(this.#config, null, false), 'gpc');
    }
    // A script that ran may have stored something once more when its page was left.
    if (store.record) void removeStores(this.#config, store.record);
    this.#tabs.start();
    const follow = (choice: Choice) => {
      const record = this.#record(choice, 'complianz');
      // What was decided here would grant again, on the next page view, what was withdrawn there since.
      if (store.readRecord()) this.#write(record);
      this.#apply(record);
    };
    if (this.#config.bridges) {
      void import('./bridges/start-bridges.js').then(({ startBridges }) =>
        startBridges(this.#config, store, follow, this.#stopped.signal),
      );
    }
    void this.outbox?.send();
  }

  stop(): void {
    this.#stopped.abort();
    this.#tabs.stop();
  }

  /** Takes a decision: a choice, the same answer to all that is asked, or `null` to forget the last one. */
  async choose(choice: Choice | boolean | null, source: ConsentSource): Promise<void> {
    await this.readText();
    const choices =
      typeof choice === 'boolean' ? choiceOfAll(this.#config, this.#store.record, choice) : choice;
    const record = choices && this.#record(choices, source);
    if (record) this.outbox?.add(record);
    this.#store.lasting = this.#write(record);
    this.#apply(record);
    this.#tabs.tell();
    void this.outbox?.send();
  }

  /** Another tab decided, or this page was away. */
  #follow(): void {
    const record = this.#store.readRecord();
    const stored = this.#isAboutThisText(record) ? record : null;
    // Where nothing can be stored, or only Complianz keeps a decision, there is nothing to learn.
    if (!this.#store.lasting || (!stored && this.#config.bridges?.complianz)) return;
    if (stored?.changedAt !== this.#store.record?.changedAt) this.#apply(stored);
  }

  /** Puts a decision into effect, and what it withdraws to an end. */
  #apply(record: ConsentRecord | null): void {
    this.#store.set(record);
    void removeStores(this.#config, record);
  }

  /**
   * Another text in the same language was another question. Where services came or went the text changed
   * with them; then only the new ones are asked about.
   */
  #isAboutThisText(record: ConsentRecord | null): boolean {
    const services = optionalServices(this.#config).map(({ id }) => id);
    const hashes = [record?.textHash, this.#textHash];
    return (
      record?.language !== this.#language ||
      Object.keys(record.services).sort().join() !== services.sort().join() ||
      hashes.includes(null) ||
      hashes[0] === hashes[1]
    );
  }

  #record(choice: Choice, source: ConsentSource): ConsentRecord {
    const proof = { language: this.#language, textHash: this.#textHash, source };
    return decide(this.#config, this.#store.record, choice, proof);
  }

  /** Stores what holds; a decision that cannot be stored holds until the page is left. */
  #write(record: ConsentRecord | null): boolean {
    const text = record && JSON.stringify(this.outbox?.attachTo(record) ?? record);
    return (
      writeStored(this.#config, text) || writeStored(this.#config, record && JSON.stringify(record))
    );
  }
}
