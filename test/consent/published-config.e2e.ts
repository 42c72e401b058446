/** The JSON Schema that the build publishes, against the check that the banner makes, and README. Needs the build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { problemsOf } from '../../src/consent/check-config.js';
import { de } from '../../src/i18n/consent/de.js';
import { de as details } from '../../src/i18n/consent-details/de.js';
import { de as notice } from '../../src/i18n/consent-notice/de.js';
import { findIssues } from '../../src/schema/find-issues.js';
import type { JsonSchema } from '../../src/schema/json-schema.js';
import { AGAINST_RULES, BAD, GOOD } from './config-tables.js';
import { CONFIG } from './configs.js';

type Described = JsonSchema & { readonly description?: string };

const published = JSON.parse(
  readFileSync(new URL('../../dist/schema/consent.json', import.meta.url), 'utf8'),
) as Described & { readonly $schema: string; readonly title: string };

/** As an editor would save it. */
const asFile = (config: unknown) => JSON.parse(JSON.stringify(config)) as unknown;

/** Where the published schema finds something wrong, as the check names places: `categories[0].id`. */
const refusedAt = (config: unknown) =>
  findIssues(published, asFile(config)).map(({ path }) =>
    path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
      .join('')
      .replace(/^\./, ''),
  );
const complainedAt = async (config: unknown) =>
  (await problemsOf(asFile(config))).map((problem) =>
    problem.replace(/^The configuration\b/, '').replace(/ (?:is|and so is) .*$/s, ''),
  );
const unique = (places: readonly string[]) => [...new Set(places)].sort();

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
  it('is a JSON Schema that says what it is for', () => {
    assert.equal(published.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(published.title, 'Configuration of <k360-cookie-banner>');
    assert.equal(published.type, 'object');
    assert.deepEqual([...(published.required ?? [])].sort(), ['categories', 'version']);
  });

  for (const [name, config] of GOOD) {
    it(`accepts what the check accepts: ${name}`, () => {
      assert.deepEqual(refusedAt(config), []);
    });
  }

  for (const [config, says] of BAD) {
    it(`refuses what the check refuses, in the same places: ${String(says)}`, async () => {
      const places = unique(refusedAt(config));
      assert.notEqual(places.length, 0);
      assert.deepEqual(places, unique(await complainedAt(config)));
    });
  }

  for (const [config, says] of AGAINST_RULES) {
    it(`cannot say, and so accepts: ${String(says)}`, () => {
      assert.deepEqual(refusedAt(config), []);
    });
  }

  it('accepts a configuration that names its schema', () => {
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
