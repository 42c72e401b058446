import type { Archive, ArchivePage, ArchiveQuery, Facets } from '../../domain/archive.js';
import type { ArchiveInfo } from '../../domain/archive-info.js';
import type { Dropped } from '../../domain/dropped.js';
import type { Session } from '../../domain/session.js';
import type { RequestLimits } from '../request.js';
import { askPage } from './ask-page.js';
import { mapPage, NOTHING } from './map-page.js';
import { mapPost } from './map-post.js';
import { narrow } from './narrow.js';
import { PrefetchedAnswers } from './prefetched-answers.js';
import type { RestAddress } from './rest-address.js';
import { RestError, restRequest } from './rest-request.js';
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

/** A query as this server is asked. */
interface Question {
  readonly pageUrl: (page: number) => string;
  readonly perPage: number;
  /** What of it the server cannot be asked. */
  readonly lost: readonly Dropped[];
}

/** A collection of posts on a WordPress server, which searches, counts and pages by itself. */
export class WordPressArchive implements Archive {
  readonly info: ArchiveInfo;
  readonly search = 'server';
  readonly #address: RestAddress;
  readonly #limits: RequestLimits | undefined;
  readonly #closing = new AbortController();
  readonly #terms: TermIds;
  readonly #prefetched = new PrefetchedAnswers();

  constructor(address: RestAddress, info: ArchiveInfo, limits?: RequestLimits) {
    this.#address = address;
    this.info = info;
    this.#limits = limits;
    // Names are looked up for all queries alike: the end of one must not fail the others.
    this.#terms = new TermIds(address, { signal: this.#closing.signal, limits });
  }

  query(query: ArchiveQuery, { signal }: QueryOptions = {}): Promise<ArchivePage> {
    return this.#guard(signal, (guarded) => this.#query(query, guarded));
  }

  facets(): Promise<Facets> {
    return Promise.resolve({});
  }

  locate(): Promise<undefined> {
    return Promise.resolve(undefined);
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
    const fetchPage = (question: Question | undefined) => {
      const url = question?.pageUrl(Math.max(1, query.page));
      if (url) this.#prefetched.add(url, () => this.#ask(url, this.#closing.signal));
    };
    // What goes wrong is told when the page is really wanted.
    this.#question(query).then(fetchPage, () => undefined);
  }

  onGrowth(): void {
    // The server always answers for the whole archive.
  }

  close(): void {
    this.#closing.abort();
  }

  async #query(query: ArchiveQuery, signal: AbortSignal): Promise<ArchivePage> {
    const question = await this.#question(query);
    signal.throwIfAborted();
    if (!question) return NOTHING;
    const page = await askPage(Math.max(1, query.page), (number) => {
      const url = question.pageUrl(number);
      const ask = () => this.#ask(url, signal);
      return this.#prefetched.take(url)?.catch(ask) ?? ask();
    });
    const mapped = mapPage(page, question.perPage);
    return { ...mapped, dropped: [...question.lost, ...mapped.dropped] };
  }

  /** How a query is put to the server; `undefined` if nothing can answer it. */
  async #question(query: ArchiveQuery): Promise<Question | undefined> {
    const perPage = Math.min(MAX_PER_PAGE, Math.max(1, query.perPage));
    const terms = await Promise.all((query.tags ?? []).map((tag) => this.#terms.find(tag)));
    const known = terms.filter((term) => term !== undefined);
    if (known.length < terms.length) return undefined;
    const { parameters, lost } = narrow(known, (name) => this.#address.own(name));
    const search = [this.#address.own('search'), query.text ?? ''].join(' ').trim();
    const pageUrl = (page: number) =>
      this.#address.collection({
        ...parameters,
        ...(search && { search }),
        ...{ page, per_page: perPage, offset: undefined },
        ...FIELDS,
      });
    return { pageUrl, perPage, lost };
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
