import type { ArchiveInfo } from './archive-info.js';
import type { Dropped } from './dropped.js';
import type { Programme } from './programme.js';
import type { Session } from './session.js';

/** Order by date; without one, the archive's own order. Sessions without a date come last. */
export type SortOrder = 'newest' | 'oldest';

/** Kinds of material a session may have to take along. */
export type Material = 'download' | 'recording';

/** What a visitor narrowed the archive by; every part given must hold. Values are those of `Facet.value`. */
export interface Filters {
  /** Tags that a session must all carry. */
  readonly tags?: readonly string[];
  /** One festival day: the feed's label, or the calendar day (`YYYY-MM-DD`). */
  readonly day?: string;
  /** `YYYY` */
  readonly year?: string;
  /** Material that a session must all have. */
  readonly has?: readonly Material[];
}

/** What a visitor asks of an archive. */
export interface ArchiveQuery {
  /** From 1. A page behind the last one is answered with the last one. */
  readonly page: number;
  /** Sessions a page, 1 to 100. */
  readonly perPage: number;
  /** Words that must all occur; empty or absent: everything. */
  readonly text?: string;
  /**
   * Tags that a session must all carry, by name or slug: what the page's author narrows the whole archive
   * to, so that nothing else is counted or offered.
   */
  readonly tags?: readonly string[];
  readonly filters?: Filters;
  readonly sort?: SortOrder;
}

/** One value visitors can narrow by, and how many sessions they would then see. */
export interface Facet {
  readonly value: string;
  /** Absent where the source cannot count without asking for each value. */
  readonly count?: number;
}

/**
 * What visitors can narrow a query by. A kind that the source cannot answer is absent. Each count is
 * what choosing the value would give: tags and material are added to what is chosen, a day or year
 * takes the place of the one that is.
 */
export interface Facets {
  /** Most frequent first. */
  readonly tags?: readonly Facet[];
  /** In the order of time. */
  readonly days?: readonly Facet[];
  /** Newest first. */
  readonly years?: readonly Facet[];
  readonly has?: readonly (Facet & { readonly value: Material })[];
}

/** One page of an archive: the answer to a query. */
export interface ArchivePage {
  readonly sessions: readonly Session[];
  /** The page this is, from 1; smaller than asked for when the query went past the end. */
  readonly page: number;
  /** Number of pages, at least 1, as far as known. */
  readonly pages: number;
  /** Number of sessions that match. */
  readonly total: number;
  /** `minimum` while more may still arrive and the source has not told its total. */
  readonly totalIs: 'exact' | 'minimum';
  /** Number of sessions without words and filters, where the source knows it: "9 von 27". */
  readonly archiveTotal?: number;
  /** The words it was searched for; absent where there were none, as in nothing but punctuation. */
  readonly text?: string;
  /** What had to be left out so far. */
  readonly dropped: readonly Dropped[];
}

/** An archive is asked, not read: it answers queries and keeps its volume to itself. */
export interface Archive {
  readonly info: ArchiveInfo;
  /**
   * Who searches: `words` finds all words, also inside of longer ones, in titles, texts, people, organisations,
   * topics and files;
   * `server` finds what the source's server takes for a hit.
   */
  readonly search: 'words' | 'server';
  /** Filters that the source cannot be asked for, so that answers are not narrowed by them; absent: none. */
  readonly ignoredFilters?: readonly (keyof Filters)[];
  /**
   * Answers one page.
   * @param options `keep`: the same will be asked once more, soon, and need not be fetched again then.
   * @throws ArchiveError when the source fails, and an `AbortError` once `signal` is aborted.
   */
  query(
    query: ArchiveQuery,
    options?: { signal?: AbortSignal; keep?: boolean },
  ): Promise<ArchivePage>;
  /** What a query can be narrowed by, whatever its page. Throws as `query` does. */
  facets(query: ArchiveQuery, options?: { signal?: AbortSignal }): Promise<Facets>;
  /**
   * The page of a query that shows a session, or `undefined` if none does; `unknown` while what is still
   * to come may bring it, or move it (see `onGrowth`). Throws as `query` does.
   */
  locate(
    id: string,
    query: ArchiveQuery,
    options?: { signal?: AbortSignal },
  ): Promise<number | 'unknown' | undefined>;
  /** What it says about its programme. Throws as `query` does. */
  programme(): Promise<Programme>;
  /** Gets ready for words: a visitor is about to search, or has nothing better to wait for. */
  prepareSearch?(): void;
  /** Fetches a page that will probably be asked for soon; absent where all pages are at hand. Never throws. */
  prefetch?(query: ArchiveQuery): void;
  /** One session by its id, or `undefined` if the archive has none such. Throws as `query` does. */
  find(id: string, options?: { signal?: AbortSignal }): Promise<Session | undefined>;
  /**
   * Calls back whenever what was answered may have changed because more of the archive arrived.
   * Ends with `signal`. Archives that are complete or live on a server never call.
   */
  onGrowth(listener: () => void, options: { signal: AbortSignal }): void;
  /**
   * Loads on after a failure, what comes of it is told as growth; absent where nothing more will come in the
   * background.
   */
  readonly resume?: (() => void) | undefined;
  /** Stops whatever loads in the background. */
  close(): void;
}
