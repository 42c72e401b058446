import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { folderAssets } from '../assets.js';
import type { ForeignWidget } from '../options.js';
import { hostPage } from './host-page.js';

/** A page with each widget that was given on the command line. */
export function foreignPages(widgets: readonly ForeignWidget[]): Record<string, string> {
  return Object.fromEntries(
    widgets.map(({ name, script, html }) => {
      const snippet = readFileSync(html, 'utf8').replaceAll(
        '%DATA%',
        `%ASSETS%/foreign/${name}/data`,
      );
      const address = `%ASSETS%/foreign/${name}/${basename(script)}`;
      const widget = `<script type="module" src="${address}"></script>\n${snippet}`;
      return [`widget-${name}`, hostPage({ widget })];
    }),
  );
}

/** Their scripts, with the folders they stand in, and their data. */
export function foreignAssets(widgets: readonly ForeignWidget[]): Record<string, Buffer> {
  return Object.assign(
    {},
    ...widgets.map(({ name, script, data }) => ({
      ...folderAssets(dirname(script), `foreign/${name}`),
      ...(data && folderAssets(data, `foreign/${name}/data`)),
    })),
  ) as Record<string, Buffer>;
}
