import type { Archive } from '../../domain/archive.js';
import { ArchiveError } from '../../domain/archive-error.js';
import { readFeed } from '../json-feed/read-feed.js';
import type { OpenArchiveOptions } from '../open-archive.js';
import { isBusy } from '../request.js';
import { isWordPressCollection } from './is-wordpress-url.js';
import { openCollection, openWordPress } from './open-wordpress.js';

/**
 * Opens an address that is, or looks like, that of a WordPress: a collection as such; a site by its REST
 * API, and if it has none, as the feed that it may still be. The site's page is not read first: other
 * origins may usually not do that, and an error would be left in the console.
 * @throws ArchiveError, of a site the first reason; `AbortError` once the signal is aborted.
 */
export async function openUnlikelyFeed(
  url: string,
  options: OpenArchiveOptions,
  openFeed: () => Promise<Archive>,
): Promise<Archive> {
  if (options.source === 'wordpress' || isWordPressCollection(url)) {
    return openWordPress(url, options);
  }
  try {
    return await openWordPress(url, options);
  } catch (error) {
    options.signal.throwIfAborted();
    if (error instanceof ArchiveError && isBusy(error.status)) throw error;
    return openFeed().catch(() => {
      options.signal.throwIfAborted();
      throw error;
    });
  }
}

/**
 * Opens as a site what failed as a feed.
 * @param asFeed why it failed
 * @throws ArchiveError: how the site refused, if it did, otherwise `asFeed`.
 */
export async function openInstead(
  url: string,
  options: OpenArchiveOptions,
  asFeed: unknown,
): Promise<Archive> {
  try {
    return await openWordPress(url, options);
  } catch (error) {
    options.signal.throwIfAborted();
    throw error instanceof ArchiveError && error.code === 'http' ? error : asFeed;
  }
}

/**
 * Opens the posts of a REST collection, maybe none of them, behind whatever address.
 * @throws ArchiveError `not-a-feed` for any other list
 */
export async function openPosts(
  json: readonly unknown[],
  url: string,
  limits: OpenArchiveOptions['limits'],
): Promise<Archive> {
  const [first] = json;
  const isPost = typeof first === 'object' && first !== null && 'title' in first && 'link' in first;
  // Says what is wrong with a list.
  if (json.length && !isPost) await readFeed(json, url);
  return openCollection(url, limits);
}
