import type { Archive, ArchivePage, ArchiveQuery, Facet, Facets } from '../../domain/archive.js';
import type { ArchiveInfo } from '../../domain/archive-info.js';
import type { Dropped } from '../../domain/dropped.js';
import { fold, foldToSlug } from '../../domain/fold.js';
import type { Session } from '../../domain/session.js';
import { searchableText } from '../searchable-text.js';
import type { Rejected } from '../validate-loosely.js';
import { readItemHead, type ItemHead } from './item-head.js';
import { mapItem, needsReading } from './map-item.js';
import type { NextPages } from './next-pages.js';
import type { FeedPage } from './read-feed.js';

/** An item that will be a session once it is shown: mapping 50 000 items up front would stall a phone. */
interface Entry extends ItemHead {
  readonly raw: unknown;
  readonly index: number;
  readonly page: FeedPage;
  session?: Promise<Session>;
  folded?: string;
}

type QueryOptions = { signal?: AbortSignal };

/**
 * A JSON Feed as an archive: answers from memory as soon as the first page is there, while the pages
 * behind `next_url` arrive in the background.
 */
export class JsonFeedArchive implements Archive {
  readonly info: ArchiveInfo;
  readonly search = 'words';
  readonly #next: NextPages;
  readonly #entries: Entry[] = [];
  readonly #ids = new Set<string>();
  readonly #dropped: Dropped[] = [];
  readonly #growth = new EventTarget();
  readonly #promisedTotal: number | undefined;
  /** Position of the next item over all pages. */
  #position = 0;

  constructor(first: FeedPage, next: NextPages) {
    this.info = first.info;
    this.#next = next;
    this.#promisedTotal = first.total;
    this.#add(first);
    next.start(first, {
      page: (page) => this.#add(page),
      problem: (rejected) => {
        this.#drop(-1, undefined, [rejected]);
        this.#growth.dispatchEvent(new Event('growth'));
      },
    });
  }

  async query(query: ArchiveQuery, { signal }: QueryOptions = {}): Promise<ArchivePage> {
    const { perPage } = query;
    const promised = query.text || query.tags?.length ? undefined : this.#promisedTotal;
    const asked = Math.max(1, query.page);
    // What the feed itself says cannot exist is not waited for.
    const wanted = promised === undefined ? asked : Math.min(asked, countPages(promised, perPage));
    let found = await this.#select(query);
    // A page that has not arrived yet is waited for; what is there is answered at once.
    while (found.length <= (wanted - 1) * perPage && !this.#next.complete) {
      await this.#next.more(signal);
      found = await this.#select(query);
    }
    signal?.throwIfAborted();
    const { complete } = this.#next;
    const total = complete ? found.length : Math.max(found.length, promised ?? 0);
    const pages = countPages(total, perPage);
    const page = Math.min(wanted, pages);
    const sessions = await Promise.all(
      found.slice((page - 1) * perPage, page * perPage).map((entry) => this.#session(entry)),
    );
    signal?.throwIfAborted();
    return {
      sessions,
      page,
      pages,
      total,
      totalIs: complete || promised !== undefined ? 'exact' : 'minimum',
      dropped: [...this.#dropped],
    };
  }

  async facets(query: ArchiveQuery): Promise<Facets> {
    return { tags: countTags(await this.#select(query)) };
  }

  async locate(id: string, query: ArchiveQuery): Promise<number | undefined> {
    const at = (await this.#select(query)).findIndex((entry) => entry.id === id);
    return at < 0 ? undefined : Math.floor(at / query.perPage) + 1;
  }

  async find(id: string, { signal }: QueryOptions = {}): Promise<Session | undefined> {
    for (;;) {
      signal?.throwIfAborted();
      const entry = this.#ids.has(id) && this.#entries.find((candidate) => candidate.id === id);
      if (entry) return this.#session(entry);
      if (this.#next.complete) return undefined;
      await this.#next.more(signal);
    }
  }

  onGrowth(listener: () => void, { signal }: { signal: AbortSignal }): void {
    this.#growth.addEventListener('growth', listener, { signal });
  }

  close(): void {
    this.#next.stop();
  }

  #add(page: FeedPage): void {
    this.#drop(-1, undefined, page.rejected);
    for (const raw of page.items) {
      const index = this.#position++;
      const head = readItemHead(raw);
      if ('reason' in head) {
        this.#drop(index, head.id, [{ path: '', reason: head.reason }]);
      } else if (this.#ids.has(head.id)) {
        this.#drop(index, head.id, [{ path: '', reason: 'the id occurs before in this feed' }]);
      } else {
        this.#ids.add(head.id);
        this.#entries.push({ ...head, raw, index, page });
      }
    }
    this.#growth.dispatchEvent(new Event('growth'));
  }

  async #select({ text, tags }: ArchiveQuery): Promise<Entry[]> {
    let entries = this.#entries;
    const slugs = tags?.map(foldToSlug) ?? [];
    if (slugs.length) {
      entries = entries.filter((entry) => slugs.every((slug) => entry.slugs.includes(slug)));
    }
    const words = fold(text ?? '')
      .split(' ')
      .filter(Boolean);
    if (!words.length) return entries;
    const matches: Entry[] = [];
    for (const entry of entries) {
      const folded = (entry.folded ??= searchableText(await this.#session(entry)));
      if (words.every((word) => folded.includes(word))) matches.push(entry);
    }
    return matches;
  }

  #session(entry: Entry): Promise<Session> {
    return (entry.session ??= this.#map(entry));
  }

  async #map({ raw, index, page, ...head }: Entry): Promise<Session> {
    const documentation = needsReading(raw)
      ? await import('../documentation/read-documentation.js')
      : undefined;
    const { session, rejected } = mapItem(raw, head, {
      base: page.url,
      pageOrigin: location.origin,
      authors: page.authors,
      language: page.info.language,
      readDocumentation: documentation?.readDocumentation,
    });
    this.#drop(index, head.id, rejected);
    return session;
  }

  #drop(index: number, id: string | undefined, rejected: readonly Rejected[]): void {
    for (const one of rejected) this.#dropped.push({ index, ...(id && { id }), ...one });
  }
}

function countPages(total: number, perPage: number): number {
  return Math.max(1, Math.ceil(total / perPage));
}

function countTags(entries: readonly Entry[]): Facet[] {
  const facets = new Map<string, { value: string; count: number }>();
  for (const { tags, slugs } of entries) {
    slugs.forEach((slug, i) => {
      const facet = facets.get(slug);
      if (facet) facet.count++;
      else facets.set(slug, { value: tags[i] ?? slug, count: 1 });
    });
  }
  return [...facets.values()].sort((a, b) => b.count - a.count);
}
