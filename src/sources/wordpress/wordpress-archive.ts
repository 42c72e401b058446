import type { Archive, ArchivePage, ArchiveQuery, Facets } from '../../domain/archive.js';
import type { ArchiveInfo } from '../../domain/archive-info.js';
import type { Programme } from '../../domain/programme.js';
import type { Session } from '../../domain/session.js';
import { DEFAULT_LIMITS, type RequestLimits } from '../request.js';
import { AnswersAhead } from './answers-ahead.js';
import { askPage } from './ask-page.js';
import { mapPage, NOTHING } from './map-page.js';
import { mapPost } from './map-post.js';
import { locatePost } from './locate-post.js';
import { askPosts, type PostsQuestion } from './posts-question.js';
import type { RestAddress } from './rest-address.js';
import { RestFacets } from './rest-facets.js';
import { type RestAnswer, RestError, restRequest } from './rest-request.js';
import { TermIds } from './term-ids.js';
import { untilAborted } from './until-aborted.js';

const FIELDS = {
  _embed: 'author,wp:featuredmedia,wp:term',
  _fields: 'id,date,date_gmt,link,title,content,excerpt,_links,_embedded',
};
/** What the REST API allows on a page. */
const MAX_PER_PAGE = 100;
/** Answers about a post that is not there, or not for everyone. */
const NOT_THERE = ['rest_post_invalid_id', 'rest_forbidden'];

type QueryOptions = { signal?: AbortSignal };

/** A collection of posts on a WordPress server, which searches, counts and pages by itself. */
export class WordPressArchive implements Archive {
  readonly info: ArchiveInfo;
  readonly search = 'server';
  /** Material is no field of the REST API. */
  readonly ignoredFilters = ['has'] as const;
  readonly #address: RestAddress;
  readonly #limits: RequestLimits | undefined;
  readonly #closing = new AbortController();
  readonly #terms: TermIds;
  readonly #facets: RestFacets;
  /** By address; one that failed is asked for again. */
  readonly #prefetched = new AnswersAhead<RestAnswer>();
  /** By query, failures as well: a server that refused is not asked the same twice at once. */
  readonly #kept = new AnswersAhead<ArchivePage>();
  /** Totals of the un-narrowed archive, by the tags that the page's author set. */
  readonly #totals = new Map<string, number>();

  constructor(address: RestAddress, info: ArchiveInfo, limits?: RequestLimits) {
    this.#address = address;
    this.info = info;
    this.#limits = limits;
    // Names are looked up for all queries alike: the end of one must not fail the others.
    this.#terms = new TermIds(address, { signal: this.#closing.signal, limits });
    this.#facets = new RestFacets(this.#terms);
  }

  /** A WordPress knows none. */
  programme(): Promise<Programme> {
    return Promise.resolve({ contacts: [], funders: [], links: [], navigation: [], dropped: [] });
  }

  async query(
    query: ArchiveQuery,
    { signal, keep = false }: QueryOptions & { keep?: boolean } = {},
  ): Promise<ArchivePage> {
    const key = JSON.stringify(query);
    const answer = this.#guard(
      signal,
      (guarded) => this.#kept.take(key) ?? this.#query(query, guarded),
    );
    if (keep) this.#kept.add(key, answer);
    // What words are, the server decides.
    const text = query.text?.trim();
    return { ...(await answer), ...(text && { text }) };
  }

  facets(query: ArchiveQuery, { signal }: QueryOptions = {}): Promise<Facets> {
    return this.#guard(signal, (guarded) => this.#facets.of(query, this.#server(guarded)));
  }

  locate(
    id: string,
    query: ArchiveQuery,
    { signal }: QueryOptions = {},
  ): Promise<number | undefined> {
    return this.#guard(signal, async (guarded) => {
      if (!/^\d{1,15}$/.test(id)) return undefined;
      const question = await askPosts(query, this.#address, this.#terms);
      return question && locatePost(this.#server(guarded), id, question, clampPerPage(query));
    });
  }

  /** @param id of a post; one that is not public counts as not there. */
  async find(id: string, { signal }: QueryOptions = {}): Promise<Session | undefined> {
    if (!/^\d{1,15}$/.test(id)) return undefined;
    return this.#guard(signal, async (guarded) => {
      try {
        const { json, url } = await this.#ask(this.#address.item(id, FIELDS), guarded);
        return mapPost(json, url).session;
      } catch (error) {
        if (error instanceof RestError && NOT_THERE.includes(error.restCode)) return undefined;
        throw error;
      }
    });
  }

  prefetch(query: ArchiveQuery): void {
    const fetchPage = (question: PostsQuestion | undefined) => {
      if (!question) return;
      const url = this.#pageUrl(question, query, Math.max(1, query.page));
      if (this.#prefetched.has(url)) return;
      // A busy server is not pressed for what nobody may want.
      const limits = { ...DEFAULT_LIMITS, ...this.#limits, patienceMs: 0 };
      const { signal } = this.#closing;
      const answer = restRequest(url, { signal, limits });
      this.#prefetched.add(url, answer);
      // Whoever needs the page asks again.
      answer.catch(() => void this.#prefetched.take(url));
    };
    // What goes wrong is told when the page is really wanted.
    askPosts(query, this.#address, this.#terms).then(fetchPage, () => undefined);
  }

  onGrowth(): void {
    // The server always answers for the whole archive.
  }

  close(): void {
    this.#closing.abort();
  }

  async #query(query: ArchiveQuery, signal: AbortSignal): Promise<ArchivePage> {
    const question = await askPosts(query, this.#address, this.#terms);
    signal.throwIfAborted();
    if (!question) return NOTHING;
    const page = await askPage(Math.max(1, query.page), (number) => {
      const url = this.#pageUrl(question, query, number);
      const ask = () => this.#ask(url, signal);
      return this.#prefetched.take(url)?.catch(ask) ?? ask();
    });
    const mapped = await mapPage(page, clampPerPage(query));
    const archiveTotal = this.#rememberTotal(query, mapped);
    return {
      ...mapped,
      ...(archiveTotal !== undefined && { archiveTotal }),
      dropped: [...question.lost, ...mapped.dropped],
    };
  }

  /** How many posts there are without words and filters, once that was seen. */
  #rememberTotal({ tags = [], text, filters = {} }: ArchiveQuery, page: ArchivePage) {
    const key = tags.join('\n');
    const narrowed = Boolean(text?.trim()) || Object.keys(filters).length > 0;
    if (!narrowed && page.totalIs === 'exact') this.#totals.set(key, page.total);
    return this.#totals.get(key);
  }

  #pageUrl({ parameters }: PostsQuestion, query: ArchiveQuery, page: number): string {
    const paging = { page, per_page: clampPerPage(query), offset: undefined };
    return this.#address.collection({ ...parameters, ...paging, ...FIELDS });
  }

  #server(signal: AbortSignal) {
    return { address: this.#address, ask: (url: string) => this.#ask(url, signal) };
  }

  #ask(url: string, signal: AbortSignal) {
    return restRequest(url, { signal, limits: this.#limits });
  }

  /** Runs work until the caller or the whole archive is through with it. */
  #guard<T>(
    caller: AbortSignal | undefined,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    return untilAborted([this.#closing.signal, ...(caller ? [caller] : [])], work);
  }
}

function clampPerPage({ perPage }: ArchiveQuery): number {
  return Math.min(MAX_PER_PAGE, Math.max(1, perPage));
}
