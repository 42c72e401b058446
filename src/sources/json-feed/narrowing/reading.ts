import type { readDocumentation } from '../../documentation/read-documentation.js';
import { readOne } from '../../one-item.js';
import { needsReading } from '../map-item.js';
import { Columns } from './columns.js';
import type { Entry } from './entry.js';
import { type ItemText, readMetadata, readText } from './item-words.js';
import { SearchIndex } from './search-index.js';
import { Slices } from '../../slices.js';
import { Waiters } from './waiters.js';

/** What is read of all items before the next is begun; only searches need more than the first. */
type Stage = 'traits' | 'metadata' | 'text';
const STAGES: readonly Stage[] = ['traits', 'metadata', 'text'];

/** What a text has that cannot be read. */
const NOTHING = { download: false, recording: false };

/** Most characters of a text that are indexed at once. */
const PIECE = 20_000;

interface Options {
  /** Ends the reading. */
  readonly signal: AbortSignal;
  /** Called when a slice is over, and at the end. */
  readonly onProgress: () => void;
  /** Whether all items are there. */
  readonly isComplete: () => boolean;
  readonly slices?: Slices | undefined;
}

/** Reads the items of an archive in slices, as far as somebody wants it, and goes on when more arrive. */
export class Reading {
  readonly columns = new Columns();
  readonly index = new SearchIndex();
  readonly #entries: readonly Entry[];
  readonly #options: Options;
  readonly #slices: Slices;
  readonly #counts: Record<Stage, number> = { traits: 0, metadata: 0, text: 0 };
  #searching = false;
  #working = false;
  #failure: Error | undefined;
  readonly #waiters = new Waiters();
  #documentation: typeof readDocumentation | undefined;
  /** What is left of the text that is being indexed. */
  #rest = '';

  /** @param entries grows; `start` reads what has come */
  constructor(entries: readonly Entry[], options: Options) {
    this.#entries = entries;
    this.#options = options;
    this.#slices = options.slices ?? new Slices();
    options.signal.addEventListener('abort', () =>
      this.#waiters.wake(options.signal.reason as Error),
    );
  }

  /** How many items a stage has read. */
  count(stage: Stage): number {
    return this.#counts[stage];
  }

  isDone(stage: Stage): boolean {
    return this.#counts[stage] === this.#entries.length;
  }

  /** Reads on, the first slice at once. @param searching whether for a search, from now on */
  start(searching = false): void {
    this.#searching ||= searching;
    if (!this.#working && !this.#options.signal.aborted) void this.#work();
  }

  /** Waits until a stage has read everything. Throws as `more` does. */
  async until(stage: Stage, signal?: AbortSignal): Promise<void> {
    this.start(stage !== 'traits');
    while (!this.isDone(stage)) await this.more(signal);
  }

  /**
   * Waits for the next slice.
   * @throws an `AbortError` once `signal`, or the reading, is aborted; whatever made reading fail, and
   *   asking again tries again
   */
  async more(signal?: AbortSignal): Promise<void> {
    this.start();
    signal?.throwIfAborted();
    this.#options.signal.throwIfAborted();
    if (this.#failure) throw this.#failure;
    if (!this.#working) return;
    await this.#waiters.wait(signal);
  }

  async #work(): Promise<void> {
    const { signal } = this.#options;
    this.#working = true;
    this.#failure = undefined;
    this.#slices.begin();
    try {
      for (let next; (next = this.#next()) && !signal.aborted;) {
        const { stage, number, entry } = next;
        if (stage === 'text' && !this.#documentation && needsReading(entry.raw)) {
          const module = await import('../../documentation/read-documentation.js');
          this.#documentation = module.readDocumentation;
          this.#slices.begin();
        }
        const index = stage === 'traits' ? undefined : this.index[stage];
        // Packing takes a slice of its own, and not in the middle of a session's text.
        if (index?.isFull && !this.#rest) {
          await this.#slices.pause(stage === 'text');
          index.pack();
        }
        if (this.#read(stage, number, entry)) this.#counts[stage]++;
        if (!this.#slices.over) continue;
        this.#progress();
        // Texts can wait until the page has nothing else to do.
        await this.#slices.pause(stage === 'text');
      }
      // Whoever waits need not wait for the last packing.
      this.#progress();
      if (this.isDone('text') && this.#options.isComplete()) {
        for (const index of [this.index.metadata, this.index.text]) {
          if (index.isPacked) continue;
          await this.#slices.pause(true);
          index.pack();
        }
      }
    } catch (error) {
      this.#failure = error as Error;
      this.#waiters.wake(this.#failure);
    }
    this.#working = false;
    this.#progress();
  }

  /** What is to be read next, and for which stage. */
  #next(): { stage: Stage; number: number; entry: Entry } | undefined {
    for (const stage of this.#searching ? STAGES : STAGES.slice(0, 1)) {
      const number = this.#counts[stage];
      const entry = this.#entries[number];
      if (entry) return { stage, number, entry };
    }
    return undefined;
  }

  /** Reads an item, or of a long text a piece; says whether that was all of it. */
  #read(stage: Stage, number: number, entry: Entry): boolean {
    if (stage === 'traits') {
      this.columns.add(entry);
    } else if (stage === 'metadata') {
      const words = readOne(
        () => readMetadata(entry),
        () => '',
      );
      this.index.metadata.add(number, words);
    } else {
      if (!this.#rest) {
        const { words, materials } = readOne<ItemText>(
          () => readText(entry, this.#documentation),
          () => ({ words: '', ...(needsReading(entry.raw) && { materials: NOTHING }) }),
        );
        if (materials) this.columns.read(number, materials);
        this.#rest = words;
      }
      const blank = this.#rest.slice(PIECE).search(/\s/);
      const end = blank < 0 ? this.#rest.length : PIECE + blank;
      this.index.text.add(number, this.#rest.slice(0, end));
      this.#rest = this.#rest.slice(end);
    }
    return !this.#rest;
  }

  #progress(): void {
    this.#waiters.wake();
    this.#options.onProgress();
  }
}
