import { makeSessions } from './sessions.js';

/** A JSON Feed of the benchmark's sessions, in one file or in pages. */
export interface FeedFile {
  readonly path: string;
  readonly json: string;
}

/**
 * @param name of the first file, without its ending; the further pages add `-2`, `-3` …
 * @param perPage items a file; `next_url` leads from one to the next.
 */
export function makeFeed(name: string, count: number, perPage = count): FeedFile[] {
  const sessions = makeSessions(count);
  const pages = Math.ceil(count / perPage);
  const path = (page: number) => (page === 1 ? `${name}.json` : `${name}-${page}.json`);
  return Array.from({ length: pages }, (_, index) => ({
    path: path(index + 1),
    json: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Festivaldokumentation',
      home_page_url: 'https://archiv.example.org/',
      description: 'Was auf dem Festival gesagt, gezeigt und gefragt wurde.',
      language: 'de',
      ...(index + 1 < pages && { next_url: path(index + 2) }),
      _k360: { total: count },
      items: sessions.slice(index * perPage, (index + 1) * perPage),
    }),
  }));
}
