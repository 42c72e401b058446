/** Sessions of two usual pages, so that the page navigation is there as well. */
const ENOUGH = 20;
/**
 * Characters among which a beginning is looked for, and how many times more when that was not enough. However
 * much is there already, looking takes a phone no longer than reading so much.
 */
const FIRST_LOOK = 40_000;
const NEXT_LOOK = 1.5;
/** Milliseconds that an answer may take to arrive before it is worth showing in two steps. */
const PATIENCE = 30;
/** Where one object of a list ends and the next begins; also inside of items, hardly ever in texts: `{\"` there. */
const SEAM = /\}\s*,\s*\{\s*"/g;
/** An item has few lists of its own; whoever writes more is waited for. */
const MAX_SEAMS = 20;

/**
 * Looks, while the text of a feed arrives, for a beginning that can be shown: its head and some whole items.
 * Whatever the head has behind the items is missing there, in whole or in part.
 * @param now a clock in milliseconds
 * @returns to be called with all that has arrived; answers with a feed once, `undefined` otherwise
 */
export function feedBeginning(now = () => performance.now()): (text: string) => unknown {
  let look = FIRST_LOOK;
  let since: number | undefined;
  return (text) => {
    since ??= now();
    if (text.length < look || now() - since < PATIENCE) return undefined;
    const feed = cutAfterItem(text.slice(0, look));
    look *= feed ? Infinity : NEXT_LOOK;
    return feed;
  };
}

/** The feed as if it ended behind its last whole item. The browser's own parser tells which seam is between items. */
function cutAfterItem(text: string): unknown {
  for (const { index } of [...text.matchAll(SEAM)].slice(-MAX_SEAMS).reverse()) {
    try {
      const feed = JSON.parse(`${text.slice(0, index)}}]}`) as Record<string, unknown>;
      if (Array.isArray(feed.items)) return feed.items.length < ENOUGH ? undefined : feed;
    } catch {
      // Inside of an item.
    }
  }
  return undefined;
}
