import type { ArchiveInfo } from './archive-info.js';
import type { Dropped } from './dropped.js';
import type { Session } from './session.js';

/** What a visitor asks of an archive. */
export interface ArchiveQuery {
  /** From 1. A page behind the last one is answered with the last one. */
  readonly page: number;
  /** Sessions a page, 1 to 100. */
  readonly perPage: number;
  /** Words that must all occur; empty or absent: everything. */
  readonly text?: string;
  /** Tags that a session must all carry, by name or slug. */
  readonly tags?: readonly string[];
}

/** One value visitors can narrow by, and how many sessions have it. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** The facets of an answer; a source leaves out what it cannot count. */
export interface Facets {
  readonly tags?: readonly Facet[];
  readonly days?: readonly Facet[];
  readonly years?: readonly Facet[];
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
  readonly facets: Facets;
  /** What had to be left out so far. */
  readonly dropped: readonly Dropped[];
}

/** An archive is asked, not read: it answers queries and keeps its volume to itself. */
export interface Archive {
  readonly info: ArchiveInfo;
  /**
   * Answers one page.
   * @throws ArchiveError when the source fails, and an `AbortError` once `signal` is aborted.
   */
  query(query: ArchiveQuery, options?: { signal?: AbortSignal }): Promise<ArchivePage>;
  /** One session by its id, or `undefined` if the archive has none such. Throws as `query` does. */
  find(id: string, options?: { signal?: AbortSignal }): Promise<Session | undefined>;
  /**
   * Calls back whenever what was answered may have changed because more of the archive arrived.
   * Ends with `signal`. Archives that are complete or live on a server never call.
   */
  onGrowth(listener: () => void, options: { signal: AbortSignal }): void;
  /** Stops whatever loads in the background. */
  close(): void;
}
