import { Slices } from '../../../../src/sources/json-feed/narrowing/slices.js';
import { FeedEntries, type Entry } from '../../../../src/sources/json-feed/feed-entries.js';
import type { FeedPage } from '../../../../src/sources/json-feed/read-feed.js';

const INFO = { title: '', contacts: [], funders: [], links: [], navigation: [] };

/** A page of a feed with these items. */
export function pageOf(items: readonly unknown[], more: Partial<FeedPage> = {}): FeedPage {
  return {
    url: 'https://feed.example/feed.json',
    info: INFO,
    authors: [],
    items,
    rejected: [],
    ...more,
  };
}

/** The entries of a feed of one page; what cannot be a session is left out. */
export function entriesOf(...items: readonly unknown[]): Entry[] {
  const entries = new FeedEntries();
  entries.add(pageOf(items));
  return entries.all;
}

/** Slices by a clock that ticks with every look at it, and that count themselves. */
export class CountedSlices extends Slices {
  /** Looks at the clock in each slice so far: one for every piece of work. */
  readonly looks: number[] = [];
  /** Which of them waited for an idle page. */
  readonly idle: boolean[] = [];

  /** @param tick milliseconds that a look at the clock takes */
  constructor(tick: number) {
    let time = 0;
    super(() => {
      const last = this.looks.length - 1;
      if (last >= 0) this.looks[last] = (this.looks[last] ?? 0) + 1;
      return (time += tick);
    });
  }

  override begin(): void {
    super.begin();
    this.looks.push(0);
  }

  override async pause(idle: boolean): Promise<void> {
    this.idle.push(idle);
    await Promise.resolve();
    this.begin();
  }
}
