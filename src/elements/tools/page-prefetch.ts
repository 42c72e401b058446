import type { Archive, ArchiveQuery } from '../../domain/archive.js';
import { mayPrefetch, whenIdle } from '../loading/when-idle.js';

/** Fetches pages before they are chosen, where the visitor's network is not to be spared. */
export class PagePrefetch {
  #idle: { archive: Archive; key: string } | undefined;

  /** A visitor points at a page. */
  now(archive: Archive, query: ArchiveQuery): void {
    if (mayPrefetch()) archive.prefetch?.(query);
  }

  /** The next page, once the browser has nothing better to do. */
  whenIdle(archive: Archive, query: ArchiveQuery): void {
    const key = JSON.stringify(query);
    if (!archive.prefetch || (this.#idle?.archive === archive && this.#idle.key === key)) return;
    const planned = (this.#idle = { archive, key });
    whenIdle(() => {
      if (this.#idle === planned) this.now(archive, query);
    });
  }
}
