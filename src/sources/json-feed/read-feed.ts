import { ArchiveError } from '../../domain/archive-error.js';
import type { ArchiveInfo } from '../../domain/archive-info.js';
import { compact } from '../../domain/compact.js';
import { safeUrl } from '../../rich-text/safe-url.js';
import { clip, type ReadText } from '../clip.js';
import { missingPart } from '../missing-part.js';
import type { Mended, Rejected } from '../validate-loosely.js';
import { Feed, type WireFeed } from './schema.js';

/** One page of a JSON Feed, its items still raw. */
export interface FeedPage {
  readonly url: string;
  readonly info: ArchiveInfo;
  /** Authors of items that name none. */
  readonly authors: readonly string[];
  readonly items: readonly unknown[];
  readonly nextUrl?: string;
  /** What the feed says it holds on all its pages. */
  readonly total?: number;
  readonly rejected: readonly Rejected[];
  /** The feed's `_k360`: what it says about the programme is still to be read. */
  readonly extension: object;
  /**
   * Where only the beginning of the document has arrived: waits for the items behind it, as a page of their
   * own. Called again after a failure, it loads the document again.
   */
  readonly rest?: () => Promise<FeedPage>;
  /** The beginning that this page is the rest of; its head is the whole one. */
  readonly restOf?: FeedPage;
}

/** Whether a JSON value presents itself as a JSON Feed. */
function isJsonFeed(json: unknown): json is Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return false;
  const { version, items } = json as Record<string, unknown>;
  return Array.isArray(items) || (typeof version === 'string' && version.includes('jsonfeed'));
}

/**
 * Reads the head of a JSON Feed.
 * @param url where it came from; relative addresses are resolved against it.
 * @throws ArchiveError `not-a-feed`.
 */
export async function readFeed(json: unknown, url: string): Promise<FeedPage> {
  if (!isJsonFeed(json) || !Array.isArray(json.items)) {
    throw new ArchiveError('not-a-feed', '', url);
  }
  const { items, ...head } = json;
  const fits = Feed.safeParse(head).success;
  const { value: feed = {}, rejected }: Mended<WireFeed> = fits
    ? { value: head, rejected: [] }
    : (await import('./mend.js').catch(missingPart(url))).mendFeed(head);
  const next = feed.next_url === undefined ? undefined : safeUrl(feed.next_url, url, 'http');
  const text: ReadText = (given, path) => clip(given, path, rejected);
  return {
    url,
    info: readInfo(feed, url, text),
    authors: authorNames(feed, text),
    items: items as unknown[],
    ...(next && { nextUrl: next }),
    ...(feed._k360?.total !== undefined && { total: feed._k360.total }),
    rejected,
    extension: feed._k360 ?? {},
  };
}

/** Names of authors: 1.1 has a list, 1.0 a single one. */
export function authorNames(from: Pick<WireFeed, 'authors' | 'author'>, text: ReadText): string[] {
  return (from.authors ?? (from.author ? [from.author] : []))
    .map((author) => text(author.name, 'authors'))
    .filter(Boolean);
}

function readInfo(feed: WireFeed, url: string, text: ReadText): ArchiveInfo {
  return compact<ArchiveInfo>({
    title: text(feed.title, 'title'),
    description: text(feed.description, 'description'),
    homepage: safeUrl(feed.home_page_url, url, 'http'),
    language: feed.language,
  });
}
