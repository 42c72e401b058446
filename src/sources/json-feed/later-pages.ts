import type { Dropped } from '../../domain/dropped.js';
import type { RequestLimits } from '../request.js';
import type { NextPages, NextPagesLimits, Receiver } from './next-pages.js';
import type { FeedPage } from './read-feed.js';

/** How the pages behind the first one are loaded. */
export interface LaterPagesOptions {
  readonly requestLimits?: RequestLimits | undefined;
  readonly limits?: NextPagesLimits | undefined;
}

/**
 * The pages behind a feed's first one and what is still to come of that, if there is any: what follows them is
 * loaded only then.
 */
export class LaterPages {
  readonly #following: Promise<NextPages | undefined> | undefined;
  #next: NextPages | undefined;
  #stopped = false;
  #missing: Dropped | undefined;

  constructor(first: FeedPage, receiver: Receiver, options: LaterPagesOptions) {
    if (first.nextUrl || first.rest) this.#following = this.#follow(first, receiver, options);
  }

  /** True once nothing more will come. */
  get complete(): boolean {
    return !this.#following || this.#missing !== undefined || this.#next?.complete === true;
  }

  /** Why pages are missing, if any are. */
  get problem(): Dropped | undefined {
    return this.#missing ?? this.#next?.problem;
  }

  /** See `NextPages.resume`. */
  resume(isAsked?: boolean): void {
    this.#next?.resume(isAsked);
  }

  /** See `NextPages.more`. */
  async more(signal?: AbortSignal, mayFail?: boolean): Promise<void> {
    const next = await this.#following;
    signal?.throwIfAborted();
    await next?.more(signal, mayFail);
  }

  stop(): void {
    this.#stopped = true;
    this.#next?.stop();
  }

  async #follow(
    first: FeedPage,
    receiver: Receiver,
    options: LaterPagesOptions,
  ): Promise<NextPages | undefined> {
    try {
      const { NextPages } = await import('./next-pages.js');
      this.#next = new NextPages(options);
    } catch (error) {
      const reason = `a part of the script is missing (${String(error)}). The archive is incomplete.`;
      this.#missing = { index: -1, path: 'next_url', reason };
      receiver.told();
      return undefined;
    }
    if (this.#stopped) this.#next.stop();
    this.#next.start(first, receiver);
    return this.#next;
  }
}
