import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import * as z from 'zod/mini';
import { isSchema } from './json-schema-of.js';

/** What people may check their own files with: file in `dist/schema`, and the schema it is made from. */
const PUBLISHED = [
  {
    file: 'feed.json',
    title: 'JSON Feed 1.1 with the extension _k360',
    module: 'sources/json-feed/schema.ts',
    export: 'FeedDocument',
  },
  {
    file: 'newsletter.json',
    title: 'Newsletter subscription, provider="json"',
    module: 'newsletter/schema.ts',
    export: 'SubscriptionRequest',
  },
  {
    file: 'consent.json',
    title: 'Configuration of <k360-cookie-banner>',
    module: 'consent/config-schema.ts',
    export: 'Config',
  },
];

/** Writes the schemas that the code itself checks with as JSON Schema files. */
export function publishSchemas(): Plugin {
  return {
    name: 'publish-schemas',
    apply: 'build',
    async generateBundle() {
      for (const { file, title, module: path, export: name } of PUBLISHED) {
        const id = fileURLToPath(new URL(`../src/${path}`, import.meta.url));
        const { module } = await runnerImport<Record<string, unknown>>(id);
        const schema = module[name];
        if (!isSchema(schema)) return this.error(`${path} has no schema ${name}`);
        const json = { title, ...z.toJSONSchema(schema, { io: 'input' }) };
        const source = `${JSON.stringify(json, null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName: `schema/${file}`, source });
      }
    },
  };
}
