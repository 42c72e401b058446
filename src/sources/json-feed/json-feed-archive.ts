import type { Archive, ArchivePage, ArchiveQuery, Facets } from '../../domain/archive.js';
import type { ArchiveInfo } from '../../domain/archive-info.js';
import type { Programme } from '../../domain/programme.js';
import type { Session } from '../../domain/session.js';
import { missingPart } from '../missing-part.js';
import { type Entry, FeedEntries } from './feed-entries.js';
import type { Narrowing } from './narrowing/narrowing.js';
import { LaterPages, type LaterPagesOptions } from './later-pages.js';
import type { FeedPage } from './read-feed.js';

type QueryOptions = { signal?: AbortSignal };

/** The entries that fit a query, and whether there can be no others among those that are there. */
interface Found {
  readonly entries: readonly Entry[];
  readonly complete: boolean;
  /** The words of the query, if it has any. */
  readonly text?: string;
}

/**
 * A JSON Feed as an archive: answers from memory as soon as the first page is there, while the pages
 * behind `next_url` arrive in the background.
 */
export class JsonFeedArchive implements Archive {
  /** The page whose head is the whole one, as far as that is there. */
  #head: FeedPage;
  readonly search = 'words';
  readonly #next: LaterPages;
  readonly #entries = new FeedEntries();
  readonly #growth = new EventTarget();
  readonly #closing = new AbortController();
  /** Search, filters and order, once somebody wanted them. */
  #narrowing: Narrowing<Entry> | undefined;

  constructor(first: FeedPage, options: LaterPagesOptions = {}) {
    this.#head = first;
    this.#entries.add(first);
    const receiver = {
      page: (page: FeedPage) => {
        if (page.restOf) this.#head = page;
        this.#entries.add(page);
        this.#narrowing?.extend();
        this.#grow();
      },
      told: () => this.#grow(),
    };
    this.#next = new LaterPages(first, receiver, options);
  }

  get info(): ArchiveInfo {
    return this.#head.info;
  }

  get resume() {
    return this.#next.complete ? undefined : () => this.#next.resume(true);
  }

  async query(query: ArchiveQuery, { signal }: QueryOptions = {}): Promise<ArchivePage> {
    const { perPage } = query;
    // How many sessions the feed says it has, where that is the number asked for.
    const told = query.tags?.length ? undefined : this.#head.total;
    const promised = leavesOut(query) ? undefined : told;
    const asked = Math.max(1, query.page);
    // What the feed itself says cannot exist is not waited for.
    const wanted = promised === undefined ? asked : Math.min(asked, countPages(promised, perPage));
    const before = (wanted - 1) * perPage;
    const { entries, complete, text } = await this.#ask(query, before, signal);
    const total = complete ? entries.length : Math.max(entries.length, promised ?? 0);
    const pages = countPages(total, perPage);
    const page = Math.min(wanted, pages);
    // Whoever narrows, or turns to the last page there is, would see more if there were more.
    if (!complete && (leavesOut(query) || (page > 1 && page === pages))) this.#next.resume();
    const shown = entries.slice((page - 1) * perPage, page * perPage);
    const mapped = await Promise.all(shown.map((entry) => this.#entries.session(entry)));
    signal?.throwIfAborted();
    const { problem } = this.#next;
    const archiveTotal = this.#next.complete ? this.#entries.tagged(query.tags).length : told;
    return {
      sessions: mapped.filter((session) => session !== undefined),
      page,
      pages,
      total,
      totalIs: complete || promised !== undefined ? 'exact' : 'minimum',
      ...(archiveTotal !== undefined && { archiveTotal }),
      ...(text && { text }),
      dropped: [...this.#entries.dropped, ...(problem ? [problem] : [])],
    };
  }

  async facets(query: ArchiveQuery, { signal }: QueryOptions = {}): Promise<Facets> {
    const narrowing = await this.#narrow();
    await narrowing.prepare(query, signal);
    return narrowing.facets(query);
  }

  async locate(
    id: string,
    query: ArchiveQuery,
    { signal }: QueryOptions = {},
  ): Promise<number | 'unknown' | undefined> {
    const { entries, complete } = await this.#select(query, signal);
    const at = entries.findIndex((entry) => entry.id === id);
    const { complete: isWhole, problem } = this.#next;
    // Only another order puts what comes later before it; where nothing comes for now, it stays.
    const isThere = at >= 0 && (!query.sort || problem !== undefined);
    if (!complete || !(isWhole || isThere)) return 'unknown';
    return at < 0 ? undefined : Math.floor(at / query.perPage) + 1;
  }

  async programme(): Promise<Programme> {
    const { extension, url } = this.#head;
    const { readProgramme } = await import('./read-programme.js').catch(missingPart(url));
    return readProgramme(extension, url);
  }

  prepareSearch(): void {
    const begin = (narrowing: Narrowing<Entry>) => narrowing.extend(true);
    // What is wrong will be told to whoever searches.
    this.#narrow().then(begin, () => undefined);
  }

  async find(id: string, { signal }: QueryOptions = {}): Promise<Session | undefined> {
    for (;;) {
      signal?.throwIfAborted();
      const entry = this.#entries.find(id);
      if (entry) return this.#entries.session(entry);
      if (this.#next.complete) return undefined;
      await this.#next.more(signal);
    }
  }

  onGrowth(listener: () => void, { signal }: { signal: AbortSignal }): void {
    this.#growth.addEventListener('growth', listener, { signal });
  }

  close(): void {
    this.#next.stop();
    this.#closing.abort();
  }

  /**
   * What fits a query, in its order. Answers with what is there as soon as there is something behind `before`,
   * and otherwise waits for more of the feed, and for its texts to be read. That nothing fits is an answer, too,
   * where the rest of the feed cannot be had for now.
   */
  async #ask(query: ArchiveQuery, before: number, signal: AbortSignal | undefined): Promise<Found> {
    const mayBeNone = !before && leavesOut(query);
    for (;;) {
      const found = await this.#select(query, signal);
      const complete = found.complete && this.#next.complete;
      const isAll = complete || (found.complete && mayBeNone && this.#next.problem);
      if (isAll || found.entries.length > before) return { ...found, complete };
      await (found.complete ? this.#next.more(signal, mayBeNone) : this.#narrowing?.more(signal));
    }
  }

  /** What fits a query, in its order, of what is there and was read. */
  async #select(query: ArchiveQuery, signal: AbortSignal | undefined): Promise<Found> {
    const narrowing = leavesOut(query) || query.sort ? await this.#narrow() : undefined;
    await narrowing?.prepare(query, signal);
    signal?.throwIfAborted();
    return narrowing
      ? narrowing.select(query)
      : { entries: this.#entries.tagged(query.tags), complete: true };
  }

  async #narrow(): Promise<Narrowing<Entry>> {
    // Importing again, though it loads nothing, takes until after the next frame.
    if (this.#narrowing) return this.#narrowing;
    const { Narrowing } = await import('./narrowing/narrowing.js').catch(
      missingPart(this.#head.url),
    );
    return (this.#narrowing ??= new Narrowing(this.#entries.all, {
      signal: this.#closing.signal,
      isComplete: () => this.#next.complete,
      onMore: () => this.#grow(),
    }));
  }

  #grow(): void {
    this.#growth.dispatchEvent(new Event('growth'));
  }
}

/** Whether a query has words or filters. */
function leavesOut({ text, filters = {} }: ArchiveQuery): boolean {
  const { tags, day, year, has } = filters;
  return Boolean(text?.trim() || tags?.length || day || year || has?.length);
}

function countPages(total: number, perPage: number): number {
  return Math.max(1, Math.ceil(total / perPage));
}
