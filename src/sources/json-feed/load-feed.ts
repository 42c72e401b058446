import { parseJson } from '../parse-json.js';
import { request, type RequestOptions } from '../request.js';
import { feedBeginning } from './feed-beginning.js';
import { type FeedPage, readFeed } from './read-feed.js';

/** JSON that should be a feed: all of it, or a beginning that can be shown while the rest arrives. */
interface LoadedFeed {
  readonly json: unknown;
  /** Where it came from, after redirects. */
  readonly url: string;
  /** See `FeedPage`; absent where all is there. */
  readonly rest?: () => Promise<FeedPage>;
}

/**
 * Loads a feed as far as there is something to show.
 * @throws as `request` does, and ArchiveError `not-json`
 */
export async function loadFeed(address: string, options: RequestOptions): Promise<LoadedFeed> {
  const load = async (onText?: RequestOptions['onText']): Promise<LoadedFeed> => {
    const { text, url } = await request(address, { ...options, ...(onText && { onText }) });
    return { json: parseJson(text, url), url };
  };
  return new Promise((resolve, reject) => {
    const findBeginning = feedBeginning();
    let whole: Promise<LoadedFeed> | undefined = load((text, url) => {
      const json = findBeginning(text);
      if (json) resolve({ json, url, rest: () => rest(json, url) });
    });
    const rest = async (json: unknown, url: string): Promise<FeedPage> => {
      // What is under way at first; whoever asks again, after a failure, wants it loaded again.
      const [loading, beginning] = [whole ?? load(), readFeed(json, url)];
      whole = undefined;
      return restOf(await beginning, await loading);
    };
    whole.then(resolve, reject);
  });
}

/** The items behind those of a beginning, with the head of the whole document. */
async function restOf(beginning: FeedPage, { json, url }: LoadedFeed): Promise<FeedPage> {
  const whole = await readFeed(json, url);
  const told = new Set(beginning.rejected.map(({ path }) => path));
  return {
    ...whole,
    items: whole.items.slice(beginning.items.length),
    rejected: whole.rejected.filter(({ path }) => !told.has(path)),
    restOf: beginning,
  };
}
