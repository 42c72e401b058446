import { ArchiveError } from '../../domain/archive-error.js';
import { cleanText } from '../../domain/clean-text.js';
import { parseHtml } from '../../rich-text/parse-html.js';
import { decodeEntities } from '../../rich-text/plain-text.js';
import { safeUrl } from '../../rich-text/safe-url.js';
import { explained } from '../explained.js';
import { isBusy, request, type RequestLimits } from '../request.js';
import { RestError, restRequest } from './rest-request.js';
import { SiteIndex } from './schema.js';

const INDEX_FIELDS = 'name,description,home,namespaces';
/** Relation under which a page announces its site's REST API. */
const API = 'https://api.w.org/';

type Options = { signal: AbortSignal; limits?: RequestLimits | undefined };

/** A WordPress site that was found. */
interface FoundSite {
  /** Address of its collection of posts. */
  readonly posts: string;
  readonly info: {
    readonly title: string;
    readonly description?: string;
    readonly homepage?: string;
  };
}

/**
 * Finds the REST API of a site: where pretty permalinks put it, where it is without them, and where the
 * page itself announces it (which other origins may usually not read).
 * @throws ArchiveError that tells what was tried.
 */
export async function discoverSite(site: string, options: Options): Promise<FoundSite> {
  const home = new URL(site);
  home.search = home.hash = '';
  home.pathname = home.pathname.replace(/\/(?:[^/]*\.\w+)?$/, '').replace(/(?<!\/)\/*$/, '/');
  const guesses: (() => Promise<string | undefined> | string)[] = [
    () => new URL('wp-json/', home).href,
    () => new URL('?rest_route=/', home).href,
    () => announcedRoot(site, options),
  ];

  const tried: string[] = [];
  const failures: ArchiveError[] = [];
  for (const guess of guesses) {
    try {
      const root = await guess();
      if (root) return await readIndex(root, options);
      tried.push(`${site} announces none`);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      // A server that has no time will have none for the next question either.
      if (error.code === 'timeout' || isBusy(error.status)) throw error;
      tried.push(explained(error).message);
      failures.push(error);
    }
  }
  const refusal = failures.find(
    (error) => error instanceof RestError && error.restCode !== 'rest_no_route',
  );
  if (refusal) throw refusal;
  const isSilent =
    failures.length === guesses.length && failures.every(({ code }) => code === 'network');
  throw new ArchiveError(
    isSilent ? 'network' : 'not-a-feed',
    `No REST API of a WordPress was found at ${site}. Tried:\n- ${tried.join('\n- ')}`,
    site,
  );
}

async function readIndex(root: string, options: Options): Promise<FoundSite> {
  const address = new URL(root);
  address.searchParams.set('_fields', INDEX_FIELDS);
  const { json } = await restRequest(address.href, options);
  const index = SiteIndex.safeParse(json).data;
  if (!index?.namespaces?.includes('wp/v2')) {
    throw new ArchiveError(
      'not-a-feed',
      `The JSON is no index of a WordPress REST API: ${root}`,
      root,
    );
  }
  const description = cleanText(decodeEntities(index.description ?? ''));
  const homepage = safeUrl(index.home, root, 'http');
  return {
    posts: collectionOf(root),
    info: {
      title: cleanText(decodeEntities(index.name ?? '')),
      ...(description && { description }),
      ...(homepage && { homepage }),
    },
  };
}

function collectionOf(root: string): string {
  const url = new URL(root);
  const route = url.searchParams.get('rest_route');
  if (route === null) url.pathname += `${url.pathname.endsWith('/') ? '' : '/'}wp/v2/posts`;
  else url.searchParams.set('rest_route', '/wp/v2/posts');
  return url.href;
}

/** The address in a page's `Link` header or its `<link>`. */
async function announcedRoot(site: string, options: Options): Promise<string | undefined> {
  const { text, url, headers } = await request(site, options);
  const header = (headers.get('Link') ?? '')
    .split(',')
    .find((link) => link.includes(API) && link.includes('rel='));
  const address =
    /<([^<>]+)>/.exec(header ?? '')?.[1] ??
    parseHtml(text).ownerDocument.querySelector(`link[rel="${API}"]`)?.getAttribute('href');
  return safeUrl(address, url, 'http');
}
