import type { Archive, ArchivePage, ArchiveQuery } from '../../domain/archive.js';
import { ArchiveError } from '../../domain/archive-error.js';
import type { ArchiveInfo } from '../../domain/archive-info.js';
import type { Dropped } from '../../domain/dropped.js';
import type { Session } from '../../domain/session.js';
import type { RequestLimits } from '../request.js';
import { mapPost } from './map-post.js';
import { narrow } from './narrow.js';
import type { RestAddress } from './rest-address.js';
import { RestError, type RestAnswer, restRequest } from './rest-request.js';
import { TermIds } from './term-ids.js';

const FIELDS = {
  _embed: 'author,wp:featuredmedia,wp:term',
  _fields: 'id,date,date_gmt,link,title,content,excerpt,_links,_embedded',
};

interface Totals {
  readonly total: number;
  readonly pages: number;
}

type QueryOptions = { signal?: AbortSignal };

/** A collection of posts on a WordPress server, which searches, counts and pages by itself. */
export class WordPressArchive implements Archive {
  readonly info: ArchiveInfo;
  readonly #address: RestAddress;
  readonly #limits: RequestLimits | undefined;
  readonly #closing = new AbortController();
  readonly #terms: TermIds;

  constructor(address: RestAddress, info: ArchiveInfo, limits?: RequestLimits) {
    this.#address = address;
    this.info = info;
    this.#limits = limits;
    this.#terms = new TermIds(address, { signal: this.#closing.signal, limits });
  }

  query(query: ArchiveQuery, { signal }: QueryOptions = {}): Promise<ArchivePage> {
    return this.#guard(signal, (guarded) => this.#query(query, guarded));
  }

  /** @param id of a post; one that is not public counts as not there. */
  async find(id: string, { signal }: QueryOptions = {}): Promise<Session | undefined> {
    if (!/^\d{1,15}$/.test(id)) return undefined;
    return this.#guard(signal, async (guarded) => {
      try {
        const { json, url } = await this.#ask(this.#address.item(id, FIELDS), guarded);
        return mapPost(json, url).session;
      } catch (error) {
        const codes = ['rest_post_invalid_id', 'rest_forbidden'];
        if (error instanceof RestError && codes.includes(error.restCode)) return undefined;
        throw error;
      }
    });
  }

  onGrowth(): void {
    // The server always answers for the whole archive.
  }

  close(): void {
    this.#closing.abort();
  }

  async #query(query: ArchiveQuery, signal: AbortSignal): Promise<ArchivePage> {
    const perPage = Math.min(100, Math.max(1, query.perPage));
    const terms = await Promise.all((query.tags ?? []).map((tag) => this.#terms.find(tag)));
    signal.throwIfAborted();
    const known = terms.filter((term) => term !== undefined);
    if (known.length < terms.length) return page([], 1, { total: 0, pages: 1 }, 'exact', []);
    const { parameters, lost } = narrow(known, (name) => this.#address.own(name));
    const search = [this.#address.own('search'), query.text ?? ''].join(' ').trim();
    const ask = (number: number) =>
      this.#ask(
        this.#address.collection({
          ...parameters,
          ...(search && { search }),
          page: number,
          per_page: perPage,
          offset: undefined,
          ...FIELDS,
        }),
        signal,
      );

    let number = Math.max(1, query.page);
    let answer = await ask(number).catch((error: unknown) => {
      if (error instanceof RestError && error.restCode === 'rest_post_invalid_page_number') {
        return undefined;
      }
      throw error;
    });
    // Past the end only another answer tells where the end is.
    if (!answer || (number > 1 && isEmpty(answer) && !totalsOf(answer))) {
      number = 1;
      answer = await ask(number);
      const end = totalsOf(answer)?.pages ?? 1;
      if (end > 1) answer = await ask((number = end));
    } else if (number > (totalsOf(answer)?.pages ?? number)) {
      number = Math.max(1, totalsOf(answer)?.pages ?? 1);
      if (totalsOf(answer)?.pages) answer = await ask(number);
    }
    return this.#page(answer, number, perPage, lost);
  }

  #page(answer: RestAnswer, number: number, perPage: number, lost: readonly string[]): ArchivePage {
    const { json, url } = answer;
    if (!Array.isArray(json)) {
      throw new ArchiveError('not-a-feed', `WordPress answered no list of posts: ${url}`, url);
    }
    const dropped: Dropped[] = lost.map((path) => ({
      index: -1,
      path,
      reason: `WordPress cannot narrow a list of several ${path} further; the list in src was ignored for this answer`,
    }));
    const sessions = json.flatMap((raw: unknown, i) => {
      const { id, session, rejected } = mapPost(raw, url);
      const index = (number - 1) * perPage + i;
      dropped.push(...rejected.map((part) => ({ index, ...(id && { id }), ...part })));
      return session ?? [];
    });
    const totals = totalsOf(answer);
    if (totals) return page(sessions, number, totals, 'exact', dropped);
    // Some proxies take the headers away; a full page is the only hint that there may be another.
    const isFull = json.length >= perPage;
    const guess = {
      total: (number - 1) * perPage + json.length,
      pages: isFull ? number + 1 : number,
    };
    return page(sessions, number, guess, isFull ? 'minimum' : 'exact', dropped);
  }

  #ask(url: string, signal: AbortSignal): Promise<RestAnswer> {
    return restRequest(url, { signal, limits: this.#limits });
  }

  /** Runs work that ends at once when either the caller or the whole archive is through with it. */
  async #guard<T>(
    caller: AbortSignal | undefined,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const stop = new AbortController();
    const sources = [this.#closing.signal, ...(caller ? [caller] : [])];
    const abort = (event: Event) => stop.abort((event.target as AbortSignal).reason);
    for (const source of sources) {
      source.throwIfAborted();
      source.addEventListener('abort', abort);
    }
    try {
      // Terms are looked up for all queries alike, so an abort leaves them running and only stops waiting.
      return await Promise.race([
        work(stop.signal),
        new Promise<never>((_, reject) => {
          stop.signal.addEventListener('abort', () => reject(stop.signal.reason));
        }),
      ]);
    } finally {
      for (const source of sources) source.removeEventListener('abort', abort);
    }
  }
}

function isEmpty({ json }: RestAnswer): boolean {
  return Array.isArray(json) && json.length === 0;
}

function totalsOf({ headers }: RestAnswer): Totals | undefined {
  const [total, pages] = ['X-WP-Total', 'X-WP-TotalPages'].map((name) =>
    /^\d+$/.test(headers.get(name) ?? '') ? Number(headers.get(name)) : undefined,
  );
  return total === undefined || pages === undefined ? undefined : { total, pages };
}

function page(
  sessions: readonly Session[],
  number: number,
  { total, pages }: Totals,
  totalIs: ArchivePage['totalIs'],
  dropped: readonly Dropped[],
): ArchivePage {
  return { sessions, page: number, pages: Math.max(1, pages), total, totalIs, facets: {}, dropped };
}
