import type { StartBridges } from './bridges/load-bridges.js';
import { problemsOf } from './check-config.js';
import type { ConsentConfig } from './config-schema.js';
import type { ConsentStore } from './consent-store.js';
import { isCurrent, type Choice } from './decision.js';
import { choiceOfAll, decide } from './new-record.js';
import { joinOtherTabs } from './other-tabs.js';
import type { ProofOutbox } from './proof-outbox.js';
import { parseRecord, type ConsentRecord, type ConsentSource } from './record.js';
import { readStored, writeStored } from './record-storage.js';
import { removeCookies, removeStores } from './remove-stores.js';
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
  await decider.prepare();
  return decider;
}

/** Takes decisions, once the configuration has passed the check, and does what each of them asks for. */
export class Decider {
  readonly #store: ConsentStore;
  readonly #config: ConsentConfig;
  readonly #stopped = new AbortController();
  /** Only where the operator wants to be told. */
  #outbox: ProofOutbox | undefined;
  #startBridges: StartBridges | undefined;
  #tellOtherTabs: (() => void) | undefined;
  /** The stored decision, if it still counts. */
  #stored: ConsentRecord | null = null;
  #language = '';

  constructor(store: ConsentStore, config: ConsentConfig) {
    this.#store = store;
    this.#config = config;
  }

  /** Learns what the visitor reads, and loads what must be there before anything is granted. */
  async prepare(): Promise<void> {
    const config = this.#config;
    this.#stored = await this.#readRecord();
    if (config.recordUrl)
      this.#outbox = new (await import('./proof-outbox.js')).ProofOutbox(config);
    if (config.bridges) {
      // Without them the page is as safe as with them: other tools hear of no consent.
      this.#startBridges = await import('./bridges/load-bridges.js')
        .then(({ loadBridges }) => loadBridges(config))
        .catch(() => undefined);
    }
  }

  /** Finds out what holds on this page view; the store puts it into effect. */
  start(): void {
    const store = this.#store;
    const stored = parseRecord(readStored(this.#config));
    store.record = this.#stored;
    const { version: textVersion } = this.#config;
    // What is too old is not kept either.
    if (stored && !isCurrent({ ...stored, textVersion }, this.#config))
      writeStored(this.#config, null);
    if (!store.record && store.gpc) {
      store.record = this.#record(choiceOfAll(this.#config, null, false), 'gpc');
    }
    const { signal } = this.#stopped;
    this.#tellOtherTabs = joinOtherTabs(() => void this.#follow(), signal);
    const follow = (choice: Choice) => {
      const record = this.#record(choice, 'complianz');
      // What was decided here would grant again, on the next page view, what was withdrawn there since.
      if (store.readRecord()) this.#write(record);
      this.#apply(record);
    };
    this.#startBridges?.(store, follow, signal, removeCookies);
    // A script that ran may have stored something once more when its page was left; and what was consented to once
    // goes when that counts no longer.
    if (store.record ?? stored) void removeStores(this.#config, store.record);
    void this.#outbox?.send();
  }

  stop(): void {
    this.#stopped.abort();
  }

  /**
   * Takes a decision: a choice, the same answer to all that is asked, or `null` to forget the last one.
   * @param asked the decision that left those questions open
   */
  async choose(
    choice: Choice | boolean | null,
    source: ConsentSource,
    asked: ConsentRecord | null,
  ): Promise<void> {
    const choices = typeof choice === 'boolean' ? choiceOfAll(this.#config, asked, choice) : choice;
    let record = choices && this.#record(choices, source);
    if (record) {
      record = { ...record, ...(await this.#shown(record.services)) };
      this.#outbox?.add(record);
    }
    this.#store.lasting = this.#write(record);
    this.#apply(record);
    this.#tellOtherTabs?.();
    void this.#outbox?.send();
  }

  /** Another tab decided, or this page was away. */
  async #follow(): Promise<void> {
    const stored = await this.#readRecord();
    // Where nothing can be stored, or only Complianz keeps a decision, there is nothing to learn.
    if (!this.#store.lasting || (!stored && this.#config.bridges?.complianz)) return;
    if (stored?.changedAt !== this.#store.record?.changedAt) this.#apply(stored);
  }

  /** Puts a decision into effect, and what it withdraws to an end. */
  #apply(record: ConsentRecord | null): void {
    this.#store.set(record);
    void removeStores(this.#config, record);
  }

  /** The stored decision, unless it was about another text in the same language. */
  async #readRecord(): Promise<ConsentRecord | null> {
    const record = this.#store.readRecord();
    const { language, textHash } = await this.#shown(record?.services ?? {});
    return !record?.textHash ||
      !textHash ||
      record.language !== language ||
      record.textHash === textHash
      ? record
      : null;
  }

  /** What visitors read about these services and what is necessary; services that are added later change nothing about it. */
  async #shown(services: object): Promise<Pick<ConsentRecord, 'language' | 'textHash'>> {
    const categories = this.#config.categories.map((category) =>
      category.id === 'necessary'
        ? category
        : {
            ...category,
            services: category.services.filter(({ id }) => Object.hasOwn(services, id)),
          },
    );
    const config = { ...this.#config, categories };
    const shown = await this.#store.asker?.shownText(config);
    this.#language = shown?.language ?? this.#language;
    return {
      language: this.#language,
      textHash: shown ? await hashText(config, shown.texts) : null,
    };
  }

  /** A decision that was not taken by our text, unless that is added. */
  #record(choice: Choice, source: ConsentSource): ConsentRecord {
    const signal = this.#store.gpc && { gpc: true };
    const proof = { language: this.#language, textHash: null, source, ...signal };
    return decide(this.#config, this.#store.record, choice, proof);
  }

  /** Stores what holds; a decision that cannot be stored holds until the page is left. */
  #write(record: ConsentRecord | null): boolean {
    const text = record && JSON.stringify(this.#outbox?.attachTo(record) ?? record);
    return (
      writeStored(this.#config, text) || writeStored(this.#config, record && JSON.stringify(record))
    );
  }
}
