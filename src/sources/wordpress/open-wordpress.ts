import type { Archive } from '../../domain/archive.js';
import type { ArchiveInfo } from '../../domain/archive-info.js';
import type { RequestLimits } from '../request.js';
import { discoverSite } from './discover-site.js';
import { isWordPressCollection } from './is-wordpress-url.js';
import { RestAddress } from './rest-address.js';
import { WordPressArchive } from './wordpress-archive.js';

const UNNAMED: ArchiveInfo = { title: '' };

/**
 * Opens a WordPress as an archive.
 * @param src absolute http(s) address: of a REST collection (`…/wp-json/wp/v2/posts?categories=5`), which is
 * not asked before the first query, or of a site, whose REST API is looked for first.
 * @throws ArchiveError if a site announces no readable REST API; `AbortError` once `signal` is aborted.
 */
export async function openWordPress(
  src: string,
  options: { signal: AbortSignal; limits?: RequestLimits },
): Promise<Archive> {
  const { limits } = options;
  options.signal.throwIfAborted();
  if (isWordPressCollection(src)) return openCollection(src, limits);
  const { posts, info } = await discoverSite(src, options);
  return new WordPressArchive(new RestAddress(posts), { ...UNNAMED, ...info }, limits);
}

/** Opens an address that is known to answer with posts, whatever it looks like. */
export function openCollection(src: string, limits?: RequestLimits): Archive {
  return new WordPressArchive(new RestAddress(src), UNNAMED, limits);
}
