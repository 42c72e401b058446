/** Keeps the parsed feed and does nothing else: what memory is compared with. */
import { feedAddress, loadFeed } from './load-feed.js';

Object.assign(globalThis, { kept: await loadFeed(feedAddress()) });
