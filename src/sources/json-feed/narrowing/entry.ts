import type { FeedPage } from '../read-feed.js';

/** What narrowing needs of an item that will be a session. */
export interface Entry {
  readonly raw: unknown;
  readonly id: string;
  readonly tags: readonly string[];
  readonly page: FeedPage;
}
