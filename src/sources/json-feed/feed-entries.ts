import type { Dropped } from '../../domain/dropped.js';
import type { Session } from '../../domain/session.js';
import { Topics } from '../../domain/topics.js';
import { readOne, unreadable } from '../one-item.js';
import type { Rejected } from '../validate-loosely.js';
import { type ItemHead, readItemHead } from './item-head.js';
import { isItem, mapItem, needsReading } from './map-item.js';
import type { FeedPage } from './read-feed.js';
import type { WireItem } from './schema.js';

/** An item that will be a session once it is shown: mapping 50 000 items up front would stall a phone. */
export interface Entry extends ItemHead {
  readonly raw: unknown;
  readonly index: number;
  /** Whose head counts for it: of a beginning, the whole one once that is there. */
  page: FeedPage;
  session?: Promise<Session | undefined> | undefined;
}

/** The items of a feed that can be sessions, in its order, and what had to be left out. */
export class FeedEntries {
  readonly all: Entry[] = [];
  readonly dropped: Dropped[] = [];
  readonly #ids = new Map<string, Entry>();
  readonly #topics = new Topics();
  /** Position of the next item over all pages. */
  #position = 0;

  add(page: FeedPage): void {
    if (page.restOf) this.#complete(page, page.restOf);
    this.#drop(-1, undefined, page.rejected);
    for (const raw of page.items) {
      const index = this.#position++;
      const head = readItemHead(raw);
      if ('reason' in head) {
        this.#drop(index, head.id, [{ path: '', reason: head.reason }]);
      } else if (this.#ids.has(head.id)) {
        this.#drop(index, head.id, [{ path: '', reason: 'the id occurs before in this feed' }]);
      } else {
        const entry = { ...head, raw, index, page };
        this.#ids.set(head.id, entry);
        this.all.push(entry);
      }
    }
  }

  find(id: string): Entry | undefined {
    return this.#ids.get(id);
  }

  /** Those that carry all tags, given by name or slug. */
  tagged(tags: readonly string[] = []): readonly Entry[] {
    if (!tags.length) return this.all;
    const topics = this.all.map((entry) => entry.tags.map((tag) => this.#topics.add(tag)));
    const wanted = tags.map((tag) => this.#topics.find(tag));
    return this.all.filter((_, i) =>
      wanted.every((ids) => ids.some((id) => topics[i]?.includes(id))),
    );
  }

  /**
   * The session of an entry; none where the item turns out not to be readable.
   * @throws whatever keeps a part of the script from being loaded; asking again tries again
   */
  session(entry: Entry): Promise<Session | undefined> {
    return (entry.session ??= this.#map(entry).catch((error: unknown) => {
      entry.session = undefined;
      throw error;
    }));
  }

  #drop(index: number, id: string | undefined, rejected: readonly Rejected[]): void {
    for (const one of rejected) this.dropped.push({ index, ...(id && { id }), ...one });
  }

  /** What stands behind the items may say whose they are, and in which language. */
  #complete(whole: FeedPage, beginning: FeedPage): void {
    const said = ({ authors, info }: FeedPage) => [...authors, info.language].join('\n');
    const isSame = said(whole) === said(beginning);
    for (const entry of this.all) {
      entry.page = whole;
      if (!isSame) entry.session = undefined;
    }
  }

  async #map({ raw, index, page, ...head }: Entry): Promise<Session | undefined> {
    const { readDocumentation } = needsReading(raw)
      ? await import('../documentation/read-documentation.js')
      : {};
    const context = {
      base: page.url,
      pageOrigin: location.origin,
      authors: page.authors,
      language: page.info.language,
      readDocumentation,
    };
    const isFit = readOne(
      () => isItem(raw),
      () => false,
    );
    const mend = isFit ? undefined : (await import('./mend.js')).mendItem;
    const { session, rejected } = readOne<{ session?: Session; rejected: readonly Rejected[] }>(
      () => {
        const { value, rejected } = mend?.(raw) ?? { value: raw as WireItem, rejected: [] };
        const mapped = mapItem(value ?? { id: head.id }, head, context);
        return { ...mapped, rejected: [...rejected, ...mapped.rejected] };
      },
      (error) => ({ rejected: [unreadable(error)] }),
    );
    this.#drop(index, head.id, rejected);
    return session;
  }
}
