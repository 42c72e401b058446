import type { Archive } from '../domain/archive.js';
import { ArchiveError } from '../domain/archive-error.js';
import type { SourceKind } from '../domain/source-kind.js';
import { safeUrl } from '../rich-text/safe-url.js';
import { JsonFeedArchive } from './json-feed/json-feed-archive.js';
import type { NextPagesLimits } from './json-feed/next-pages.js';
import { readFeed } from './json-feed/read-feed.js';
import { parseJson } from './parse-json.js';
import { request, type RequestLimits } from './request.js';
import { isWordPressCollection } from './wordpress/is-wordpress-url.js';

export interface OpenArchiveOptions {
  readonly source?: SourceKind;
  /** Ends the opening; the archive itself ends with `close()`. */
  readonly signal: AbortSignal;
  readonly limits?: RequestLimits;
  readonly nextPagesLimits?: NextPagesLimits;
}

/**
 * Opens the archive behind an address: a JSON Feed, a WordPress REST collection, or a WordPress site.
 * @param src absolute, or relative to the page.
 * @throws ArchiveError, or `AbortError` once `signal` is aborted.
 */
export async function openArchive(src: string, options: OpenArchiveOptions): Promise<Archive> {
  const { source = 'auto', signal } = options;
  const url = safeUrl(src, document.baseURI, 'http');
  if (!url) {
    throw new ArchiveError('blocked', `src must be an http or https address, not "${src}"`, src);
  }
  if (source === 'wordpress' || (source === 'auto' && isWordPressCollection(url))) {
    return openWordPress(url, options);
  }
  if (source === 'json-feed') return openJsonFeed(url, options);
  // Other origins may usually not read a site's page, so an address that looks like one is not read
  // first: that would only leave an error in the console.
  const siteFirst = looksLikeSite(url);
  const [first, second] = siteFirst ? [openWordPress, openJsonFeed] : [openJsonFeed, openWordPress];
  try {
    return await first(url, options);
  } catch (error) {
    signal.throwIfAborted();
    if (!siteFirst && !mayBeSite(url, error)) throw error;
    return second(url, options).catch((secondError: unknown) => {
      signal.throwIfAborted();
      throw secondError instanceof ArchiveError && secondError.code === 'http' && !siteFirst
        ? secondError
        : error;
    });
  }
}

async function openJsonFeed(url: string, options: OpenArchiveOptions): Promise<Archive> {
  const { source = 'auto', signal, limits, nextPagesLimits } = options;
  const answer = await request(url, { signal, limits });
  const json = parseJson(answer.text, answer.url);
  if (source === 'auto' && looksLikePosts(json)) {
    const { openCollection } = await import('./wordpress/open-wordpress.js');
    return openCollection(answer.url, limits);
  }
  return new JsonFeedArchive(readFeed(json, answer.url), {
    requestLimits: limits,
    limits: nextPagesLimits,
  });
}

async function openWordPress(url: string, options: OpenArchiveOptions): Promise<Archive> {
  const wordpress = await import('./wordpress/open-wordpress.js');
  return wordpress.openWordPress(url, options);
}

/** Posts of a REST collection, maybe none of them, behind whatever address. */
function looksLikePosts(json: unknown): boolean {
  if (!Array.isArray(json)) return false;
  if (!json.length) return true;
  const first: unknown = json[0];
  return typeof first === 'object' && first !== null && 'title' in first && 'link' in first;
}

function looksLikeSite(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname.endsWith('/') && !search && !/feed|json/i.test(pathname);
}

function mayBeSite(url: string, error: unknown): boolean {
  return (
    error instanceof ArchiveError &&
    (error.code === 'network' || error.code === 'not-json') &&
    !/\.(json|xml|txt|php)$/i.test(new URL(url).pathname)
  );
}
