/** The JSON Schema of the banner's configuration that the build publishes, and README. Needs the build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { de } from '../../src/i18n/consent/de.js';
import { de as details } from '../../src/i18n/consent-details/de.js';
import { de as notice } from '../../src/i18n/consent-notice/de.js';
import { findIssues } from '../../src/schema/find-issues.js';
import type { JsonSchema } from '../../src/schema/json-schema.js';
import { CONFIG } from './configs.js';

type Described = JsonSchema & { readonly description?: string };

const published = JSON.parse(
  readFileSync(new URL('../../dist/schema/consent.json', import.meta.url), 'utf8'),
) as Described;

/** Every field, by its path. */
function fieldsOf(schema: Described, path = ''): [path: string, field: Described][] {
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
      [`${path}${name}`, field] as [string, Described],
      ...fieldsOf(field, `${path}${name}.`),
    ]),
    ...(schema.items ? fieldsOf(schema.items, path) : []),
    ...(schema.anyOf ?? []).flatMap((one) => fieldsOf(one, path)),
  ];
}
const fields = fieldsOf(published);

describe('dist/schema/consent.json', () => {
  it('accepts a configuration, also one that names its schema', () => {
    assert.deepEqual(findIssues(published, { $schema: 'consent.json', ...CONFIG }), []);
  });

  it('describes every field, so that an editor program can show what it is for', () => {
    assert.ok(fields.some(([path]) => path === 'categories.services.stores.name'));
    const silent = fields.filter(([, { description }]) => !description).map(([path]) => path);
    assert.deepEqual(silent, []);
  });

  it('is described in README, field by field and text by text', () => {
    const readme = readFileSync('README.md', 'utf8');
    const names = [
      ...fields.map(([path]) => path.split('.').at(-1) ?? ''),
      ...Object.keys({ ...de, ...details, ...notice }),
    ];
    const isNamed = (name: string) =>
      readme.includes(`\`${name}\``) || readme.includes(`"${name}"`);
    assert.deepEqual(
      names.filter((name) => !isNamed(name)),
      [],
    );
  });
});
