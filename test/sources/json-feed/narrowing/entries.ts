import { Slices } from '../../../../src/sources/slices.js';
import { FeedEntries, type Entry } from '../../../../src/sources/json-feed/feed-entries.js';
import type { FeedPage } from '../../../../src/sources/json-feed/read-feed.js';

const INFO = { title: '' };

/** A page of a feed with these items. */
export function pageOf(items: readonly unknown[], more: Partial<FeedPage> = {}): FeedPage {
  return {
    url: 'https://feed.example/feed.json',
    info: INFO,
    authors: [],
    items,
    rejected: [],
    extension: {},
    ...more,
  };
}

/** The entries of a feed of one page; what cannot be a session is left out. */
export function entriesOf(...items: readonly unknown[]): Entry[] {
  const entries = new FeedEntries();
  entries.add(pageOf(items));
  return entries.all;
}

/** Slices by a clock that ticks with every piece of work, and that count themselves. */
export class CountedSlices extends Slices {
  /** Pieces of work in each slice so far. */
  readonly pieces: number[] = [];
  /** Which of the pauses between them waited for an idle page. */
  readonly idle: boolean[] = [];

  /** @param clock the time, in milliseconds; each piece of work takes one tick of it */
  private constructor(
    private readonly clock: { now: number },
    private readonly tick: number,
  ) {
    super(() => clock.now);
  }

  static ofTick(tick: number): CountedSlices {
    return new CountedSlices({ now: 0 }, tick);
  }

  override begin(): void {
    super.begin();
    this.pieces.push(0);
  }

  override get over(): boolean {
    this.clock.now += this.tick;
    this.pieces.push((this.pieces.pop() ?? 0) + 1);
    return super.over;
  }

  override async pause(idle: boolean): Promise<void> {
    this.idle.push(idle);
    await Promise.resolve();
    this.begin();
  }
}
