import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFeed } from './content/feed.js';
import { FEEDS } from './pages/archive-pages.js';

/** Every file of a folder, under a prefix. */
export function folderAssets(folder: string, prefix: string): Record<string, Buffer> {
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
    : [];
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [
        `${prefix}/${path.slice(folder.length + 1).replaceAll('\\', '/')}`,
        readFileSync(path),
      ];
    }),
  );
}

/** The built scripts and style sheets, without what only engineers load. */
export function distAssets(): Record<string, Buffer> {
  const assets = Object.entries(folderAssets('dist', 'k360')).filter(([path]) =>
    /^k360\/((chunks|themes)\/.+|[^/]+)\.(js|css)$/.test(path),
  );
  if (!assets.length) throw new Error('There is no dist: run `npm run build` first');
  return Object.fromEntries(assets);
}

export function feedAssets(): Record<string, string> {
  return Object.fromEntries(
    FEEDS.flatMap(({ name, count, perPage }) =>
      makeFeed(name, count, perPage).map(({ path, json }) => [`feed/${path}`, json]),
    ),
  );
}
