import { ArchiveError } from '../../domain/archive-error.js';
import type { Dropped } from '../../domain/dropped.js';
import { explained } from '../explained.js';
import { parseJson } from '../parse-json.js';
import { request, type RequestLimits } from '../request.js';
import { type FeedPage, readFeed } from './read-feed.js';

/** Bounds for following `next_url`: a feed that never ends must not fill a phone. */
export interface NextPagesLimits {
  readonly maxPages: number;
  readonly maxItems: number;
  /** Milliseconds from the first page on, and from where loading begins again after a failure. */
  readonly maxMs: number;
}

const NEXT_PAGES_LIMITS: NextPagesLimits = {
  maxPages: 1_000,
  maxItems: 100_000,
  maxMs: 300_000,
};

/** Who takes the pages that come. */
export interface Receiver {
  page(page: FeedPage): void;
  /** The feed ends early, or stops for now, as `problem` says; or it goes on. */
  told(): void;
}

/**
 * Loads the pages behind a feed's first one, one after the other. After a failure it begins again once the
 * connection is back or somebody wants more, never by itself: a server out of order is left in peace.
 */
export class NextPages {
  readonly #requestLimits: RequestLimits | undefined;
  readonly #limits: NextPagesLimits;
  readonly #stop = new AbortController();
  #current: FeedPage | undefined;
  #receiver: Receiver | undefined;
  #visited = new Set<string>();
  #items = 0;
  #deadline = Infinity;
  #loading: Promise<void> | undefined;
  #running = false;
  /** True once nothing more will come. */
  complete = false;
  /** Why the feed ends early; or why it stopped for now, until the page that failed has come. */
  problem: Dropped | undefined;

  constructor(
    options: {
      requestLimits?: RequestLimits | undefined;
      limits?: NextPagesLimits | undefined;
    } = {},
  ) {
    this.#requestLimits = options.requestLimits;
    this.#limits = options.limits ?? NEXT_PAGES_LIMITS;
  }

  start(first: FeedPage, receiver: Receiver): void {
    this.#receiver = receiver;
    this.#visited.add(first.url);
    this.#take(first);
    this.resume();
  }

  /**
   * Begins again after a failure.
   * @param isAsked whether a visitor asks for it, who is told that it goes on, and of another failure as of the first
   */
  resume(isAsked = false): void {
    if (isAsked) this.problem = undefined;
    if (!this.#running) void this.#loadAll();
    if (isAsked) this.#receiver?.told();
  }

  /**
   * Waits until at least one more page has arrived, or until there are none.
   * @param mayFail whether a page that cannot be loaded is no failure; `problem` tells of it
   * @throws ArchiveError when the next page cannot be loaded; asking again tries again.
   */
  async more(signal?: AbortSignal, mayFail = false): Promise<void> {
    signal?.throwIfAborted();
    const end = new AbortController();
    const aborted = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), end);
    });
    // Loading goes on behind that page, also if nobody waits for it any more.
    this.resume();
    const loading = this.#load().catch((error: unknown) => {
      if (!mayFail || !(error instanceof ArchiveError)) throw error;
    });
    await Promise.race([loading, aborted]).finally(() => end.abort());
  }

  stop(): void {
    this.#stop.abort();
  }

  async #loadAll(): Promise<void> {
    this.#running = true;
    this.#deadline = Date.now() + this.#limits.maxMs;
    try {
      while (!this.complete) await this.#load();
    } catch (error) {
      this.#running = false;
      // Whoever stopped it wants no report.
      if (!(error instanceof ArchiveError)) return;
      addEventListener('online', () => this.resume(), {
        once: true,
        signal: this.#stop.signal,
      });
      // Told once: whoever hears of it may ask again, and if each failure were told that would never end.
      if (this.problem) return;
      const path = this.#current?.rest ? 'items' : 'next_url';
      this.#tell(path, `${explained(error).message} The archive is incomplete.`);
    }
  }

  #load(): Promise<void> {
    return (this.#loading ??= this.#loadNext().finally(() => (this.#loading = undefined)));
  }

  async #loadNext(): Promise<void> {
    if (this.complete || !this.#current) return;
    const { rest, nextUrl = '' } = this.#current;
    const page = await (rest?.() ?? this.#request(nextUrl));
    this.#stop.signal.throwIfAborted();
    if (!rest) this.#visited.add(nextUrl);
    this.problem = undefined;
    this.#take(page);
    this.#receiver?.page(page);
  }

  async #request(nextUrl: string): Promise<FeedPage> {
    const { signal } = this.#stop;
    const { text, url } = await request(nextUrl, { signal, limits: this.#requestLimits });
    return readFeed(parseJson(text, url), url);
  }

  /** Makes a page the current one and decides whether its successor may be followed. */
  #take(page: FeedPage): void {
    this.#current = page;
    this.#items += page.items.length;
    const reason = this.#refusal(page);
    if (reason) this.#tell('next_url', reason);
    if (reason || !(page.nextUrl || page.rest)) this.complete = true;
  }

  #tell(path: string, reason: string): void {
    this.problem = { index: -1, path, reason };
    this.#receiver?.told();
  }

  #refusal({ url, nextUrl, rest }: FeedPage): string | undefined {
    if (!nextUrl || rest) return undefined;
    const { maxPages, maxItems, maxMs } = this.#limits;
    if (this.#visited.has(nextUrl)) return `next_url leads back to a page already read: ${nextUrl}`;
    if (new URL(nextUrl).origin !== new URL(url).origin) {
      return `next_url leads to another origin and is not followed: ${nextUrl}`;
    }
    if (this.#visited.size >= maxPages) return `more than ${maxPages} pages, the rest is not read`;
    if (this.#items >= maxItems) return `more than ${maxItems} items, the rest is not read`;
    if (Date.now() > this.#deadline)
      return `not complete after ${maxMs / 1000} s, the rest is not read`;
    return undefined;
  }
}
