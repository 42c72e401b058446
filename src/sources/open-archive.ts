import type { Archive } from '../domain/archive.js';
import { ArchiveError } from '../domain/archive-error.js';
import type { SourceKind } from '../domain/source-kind.js';
import { safeUrl } from '../rich-text/safe-url.js';
import { JsonFeedArchive } from './json-feed/json-feed-archive.js';
import type { NextPagesLimits } from './json-feed/next-pages.js';
import { loadFeed } from './json-feed/load-feed.js';
import { readFeed } from './json-feed/read-feed.js';
import { missingPart } from './missing-part.js';
import type { RequestLimits } from './request.js';

export interface OpenArchiveOptions {
  readonly source?: SourceKind;
  /** Ends the opening, also what of the feed is still to come; the archive itself ends with `close()`. */
  readonly signal: AbortSignal;
  readonly limits?: RequestLimits;
  readonly nextPagesLimits?: NextPagesLimits;
}

/** Addresses where a feed is not looked for first: of a REST collection, and of a site or a folder of it. */
const UNLIKELY_FEED = /wp(\/|%2f)v2(?!.*\.json)|^\w+:\/\/[^/]+\/(((?!feed|json)[^?#])*\/)?(#.*)?$/i;

/**
 * Opens the archive behind an address: a JSON Feed, a WordPress REST collection, or a WordPress site.
 * What a feed does not need is loaded when it turns out to be something else.
 * @param src absolute, or relative to the page.
 * @throws ArchiveError, or `AbortError` once `signal` is aborted.
 */
export async function openArchive(src: string, options: OpenArchiveOptions): Promise<Archive> {
  const { source = 'auto', signal, limits, nextPagesLimits } = options;
  const url = safeUrl(src, document.baseURI, 'http');
  if (!url) throw new ArchiveError('blocked', '', src);
  const others = () => import('./wordpress/guess-archive.js').catch(missingPart(url));
  const openFeed = async () => {
    const { json, url: from, rest } = await loadFeed(url, { signal, limits });
    // A list is no feed, but may be one of posts.
    return source === 'auto' && Array.isArray(json)
      ? (await others()).openPosts(json, from, limits)
      : new JsonFeedArchive(
          { ...(await readFeed(json, from)), ...(rest && { rest }) },
          { requestLimits: limits, limits: nextPagesLimits },
        );
  };
  if (source === 'json-feed') return openFeed();
  if (source === 'wordpress' || UNLIKELY_FEED.test(url)) {
    return (await others()).openUnlikelyFeed(url, options, openFeed);
  }
  try {
    return await openFeed();
  } catch (error) {
    signal.throwIfAborted();
    if (!mayBeSite(url, error)) throw error;
    return (await others()).openInstead(url, options, error);
  }
}

/** Whether what failed as a feed may be a page of a site: not what is named like a file. */
function mayBeSite(url: string, error: unknown): boolean {
  return (
    error instanceof ArchiveError &&
    /^(network|not-json)$/.test(error.code) &&
    !/\.(json|xml|txt|php)$/i.test(new URL(url).pathname)
  );
}
