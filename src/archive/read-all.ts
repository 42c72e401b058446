import type { Archive, ArchivePage, ArchiveQuery } from '../domain/archive.js';
import type { Dropped } from '../domain/dropped.js';
import type { Session } from '../domain/session.js';
import { Slices } from '../sources/slices.js';

/** What of an archive is read; its pages are the reader's business. */
export type WholeQuery = Omit<ArchiveQuery, 'page' | 'perPage'>;

/** Sessions a request; as many as a WordPress gives. */
const SERVER_PAGE = 100;
/** Sessions at a time from memory, where each has to be mapped: few enough not to be noticed. */
const MEMORY_PAGE = 2;
/** As many where the order has to be worked out for each page again. */
const ORDERED_PAGE = 10;
/** A page that does not exist: an archive in memory answers for it when it knows everything. */
const BEHIND_ALL = 1_000_000_000;
/** Most sessions that are read; an archive that never ends must not fill a phone. */
const MAX_SESSIONS = 20_000;

/**
 * Reads all sessions of a query, in its order, a few at a time while the archive still arrives. After a
 * failure it goes on where it was.
 */
export class SessionReader {
  /** Number of sessions of the query, as far as known. */
  total: Pick<ArchivePage, 'total' | 'totalIs'> = { total: 0, totalIs: 'minimum' };
  /** Number of sessions read. */
  read = 0;
  /** What had to be left out so far. */
  dropped: readonly Dropped[] = [];
  /** Whether the end was not reached because there are too many. */
  cut = false;
  readonly #archive: Archive;
  readonly #query: WholeQuery;
  readonly #slices = new Slices();
  #page = 1;
  #ended = false;

  constructor(archive: Archive, query: WholeQuery) {
    this.#archive = archive;
    this.#query = query;
  }

  /**
   * The next sessions, or `undefined` at the end.
   * @throws as `Archive.query`; calling again tries again
   */
  async next(signal: AbortSignal): Promise<readonly Session[] | undefined> {
    if (this.#ended) return undefined;
    if (this.read >= MAX_SESSIONS) {
      this.cut = this.#ended = true;
      return undefined;
    }
    // Who searches by itself has its sessions in memory: asking again costs nothing, and pages are whole.
    const sessions =
      this.#archive.search === 'words'
        ? await this.#fromMemory(signal)
        : await this.#fromServer(signal);
    if (!sessions) this.#ended = true;
    this.read += sessions?.length ?? 0;
    return sessions;
  }

  async #fromServer(signal: AbortSignal): Promise<readonly Session[] | undefined> {
    const page = this.#page;
    const answer = await this.#ask(page, SERVER_PAGE, signal);
    if (answer.page < page) return undefined;
    this.#ended = answer.pages <= page;
    this.#page = page + 1;
    // A server tells of the page alone.
    this.dropped = [...this.dropped, ...answer.dropped];
    return answer.sessions;
  }

  async #fromMemory(signal: AbortSignal): Promise<readonly Session[] | undefined> {
    const { text, tags, filters, sort } = this.#query;
    // What arrives later may belong before what was read already: the order is known when everything is.
    const inOrder = !text && !tags?.length && !filters && !sort;
    if (!this.read && !inOrder) await this.#ask(BEHIND_ALL, 1, signal);
    if (this.#slices.over) await this.#slices.pause(false);
    signal.throwIfAborted();
    const perPage = inOrder ? MEMORY_PAGE : ORDERED_PAGE;
    const before = this.read % perPage;
    // In the middle of a page that was not full: waits until there is more of it, or no more will come.
    if (before && (await this.#ask(this.read + 1, 1, signal)).page <= this.read) return undefined;
    const page = Math.floor(this.read / perPage) + 1;
    const answer = await this.#ask(page, perPage, signal);
    this.dropped = answer.dropped;
    const sessions = answer.page < page ? [] : answer.sessions.slice(before);
    return sessions.length ? sessions : undefined;
  }

  async #ask(page: number, perPage: number, signal: AbortSignal): Promise<ArchivePage> {
    const answer = await this.#archive.query({ ...this.#query, page, perPage }, { signal });
    signal.throwIfAborted();
    this.total = answer;
    return answer;
  }
}
