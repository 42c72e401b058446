import type { Archive, ArchivePage, ArchiveQuery, Facets } from '../../domain/archive.js';
import type { ArchiveInfo } from '../../domain/archive-info.js';
import type { Session } from '../../domain/session.js';
import type { RequestLimits } from '../request.js';
import { askPage } from './ask-page.js';
import { mapPage, NOTHING } from './map-page.js';
import { mapPost } from './map-post.js';
import { narrow } from './narrow.js';
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

/** A collection of posts on a WordPress server, which searches, counts and pages by itself. */
export class WordPressArchive implements Archive {
  readonly info: ArchiveInfo;
  readonly search = 'server';
  readonly #address: RestAddress;
  readonly #limits: RequestLimits | undefined;
  readonly #closing = new AbortController();
  readonly #terms: TermIds;

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

  onGrowth(): void {
    // The server always answers for the whole archive.
  }

  close(): void {
    this.#closing.abort();
  }

  async #query(query: ArchiveQuery, signal: AbortSignal): Promise<ArchivePage> {
    const perPage = Math.min(MAX_PER_PAGE, Math.max(1, query.perPage));
    const terms = await Promise.all((query.tags ?? []).map((tag) => this.#terms.find(tag)));
    signal.throwIfAborted();
    const known = terms.filter((term) => term !== undefined);
    if (known.length < terms.length) return NOTHING;
    const { parameters, lost } = narrow(known, (name) => this.#address.own(name));
    const search = [this.#address.own('search'), query.text ?? ''].join(' ').trim();
    const page = await askPage(Math.max(1, query.page), (number) => {
      const paging = { page: number, per_page: perPage, offset: undefined };
      const words = search ? { search } : {};
      const url = this.#address.collection({ ...parameters, ...words, ...paging, ...FIELDS });
      return this.#ask(url, signal);
    });
    const mapped = mapPage(page, perPage);
    return { ...mapped, dropped: [...lost, ...mapped.dropped] };
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
