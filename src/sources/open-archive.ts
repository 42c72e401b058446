import type { Archive } from '../domain/archive.js';
import { ArchiveError } from '../domain/archive-error.js';
import type { SourceKind } from '../domain/source-kind.js';
import { safeUrl } from '../rich-text/safe-url.js';
import { JsonFeedArchive } from './json-feed/json-feed-archive.js';
import { NextPages, type NextPagesLimits } from './json-feed/next-pages.js';
import { isJsonFeed, readFeed } from './json-feed/read-feed.js';
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
  const { source = 'auto', signal, limits } = options;
  const url = safeUrl(src, document.baseURI, 'http');
  if (!url) {
    throw new ArchiveError('blocked', `src must be an http or https address, not "${src}"`, src);
  }
  if (source === 'wordpress' || (source === 'auto' && isWordPressCollection(url))) {
    return openWordPress(url, options);
  }
  try {
    const answer = await request(url, { signal, limits });
    const json = parseJson(answer.text, answer.url);
    if (source === 'auto' && looksLikePosts(json)) return await openWordPress(url, options);
    return new JsonFeedArchive(
      readFeed(json, answer.url),
      new NextPages({
        requestLimits: limits,
        ...(options.nextPagesLimits && { limits: options.nextPagesLimits }),
      }),
    );
  } catch (error) {
    if (source !== 'auto' || !mayBeSite(url, error)) throw error;
    // A site's start page is no JSON, and other origins may usually not even read it.
    return openWordPress(url, options).catch((siteError: unknown) => {
      signal.throwIfAborted();
      throw siteError instanceof ArchiveError && siteError.code === 'http' ? siteError : error;
    });
  }
}

async function openWordPress(url: string, options: OpenArchiveOptions): Promise<Archive> {
  const wordpress = await import('./wordpress/open-wordpress.js');
  return wordpress.openWordPress(url, options);
}

/** Posts of a REST collection, or the error object a WordPress answers instead. */
function looksLikePosts(json: unknown): boolean {
  if (isJsonFeed(json)) return false;
  if (Array.isArray(json) && !json.length) return true;
  const first: unknown = Array.isArray(json) ? json[0] : json;
  return (
    typeof first === 'object' &&
    first !== null &&
    ('title' in first ? 'link' in first : 'code' in first)
  );
}

function mayBeSite(url: string, error: unknown): boolean {
  return (
    error instanceof ArchiveError &&
    (error.code === 'network' || error.code === 'not-json') &&
    !/\.(json|xml|txt|php)$/i.test(new URL(url).pathname)
  );
}
