import type { ArchiveQuery, Facets } from '../../../domain/archive.js';
import { queryWords } from '../../../domain/query-words.js';
import { countChoices } from './count-choices.js';
import type { Entry } from './entry.js';
import { listFacets } from './list-facets.js';
import { Reading } from './reading.js';
import { select } from './select.js';
import type { Slices } from '../../slices.js';

/** Texts after whose reading those who got an incomplete answer are told that there may be more. */
const TELL_AFTER = 2_000;

interface Options {
  /** Ends all work. */
  readonly signal: AbortSignal;
  /** Whether all items are there. */
  readonly isComplete: () => boolean;
  /** An answer was incomplete, and more is known by now. */
  readonly onMore: () => void;
  readonly slices?: Slices;
}

/** Search, filters and order of an archive whose items are in memory. Loaded when first asked for. */
export class Narrowing<E extends Entry> {
  readonly #entries: readonly E[];
  readonly #reading: Reading;
  readonly #onMore: () => void;
  /** How many texts were read when an answer was incomplete. */
  #owed: number | undefined;

  /** @param entries grows; `extend` tells of it */
  constructor(entries: readonly E[], { onMore, ...options }: Options) {
    this.#entries = entries;
    this.#onMore = onMore;
    this.#reading = new Reading(entries, { ...options, onProgress: () => this.#tell() });
  }

  /** Reads the items that have come. @param searching whether for a search, from now on */
  extend(searching = false): void {
    this.#reading.start(searching);
  }

  /**
   * Reads as far as any answer needs: for words what describes the sessions. Their texts follow.
   * @throws an `AbortError` once `signal` is aborted, or the archive is closed
   */
  async prepare(query: ArchiveQuery, signal?: AbortSignal): Promise<void> {
    await this.#reading.until('traits', signal);
    if (hasWords(query)) await this.#reading.until('metadata', signal);
    else if (this.#needsTexts(query)) this.extend(true);
  }

  /** Waits until a little more was read. Throws as `prepare` does. */
  more(signal?: AbortSignal): Promise<void> {
    return this.#reading.more(signal);
  }

  /** The items that fit, as far as was read, whether that is all, and for which words. */
  select(query: ArchiveQuery): { entries: readonly E[]; complete: boolean; text?: string } {
    const complete = !this.#needsTexts(query) || this.#reading.isDone('text');
    if (!complete) this.#owe();
    const entries = select(this.#entries, this.#reading.columns, query, this.#found(query));
    return { entries, complete, ...(hasWords(query) && { text: query.text.trim() }) };
  }

  /** What the query can be narrowed by, as far as was read. */
  facets(query: ArchiveQuery): Facets {
    const { columns } = this.#reading;
    const { has, ...facets } = listFacets(
      columns,
      countChoices(columns, query, this.#found(query)),
    );
    if (!columns.unread) return { ...facets, has };
    // What sessions have stands in their texts: it is counted when all were read.
    this.extend(true);
    this.#owe();
    return facets;
  }

  /** Flags of the sessions that have the words of a query, if it has any. */
  #found({ text = '' }: ArchiveQuery): Uint8Array | undefined {
    const { columns, index } = this.#reading;
    const words = queryWords(text);
    return words.length ? index.search(words, columns.size) : undefined;
  }

  #needsTexts(query: ArchiveQuery): boolean {
    return hasWords(query) || Boolean(query.filters?.has?.length && this.#reading.columns.unread);
  }

  #owe(): void {
    this.#owed ??= this.#reading.count('text');
  }

  #tell(): void {
    if (this.#owed === undefined) return;
    const read = this.#reading.count('text') - this.#owed;
    if (read < TELL_AFTER && !this.#reading.isDone('text')) return;
    this.#owed = undefined;
    this.#onMore();
  }
}

function hasWords(query: ArchiveQuery): query is ArchiveQuery & { text: string } {
  return queryWords(query.text ?? '').length > 0;
}
