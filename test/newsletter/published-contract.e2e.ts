/** The JSON Schema that the build publishes, against what the code really sends. Needs the build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { json } from '../../src/newsletter/json.js';
import { findIssues } from '../../src/schema/find-issues.js';
import type { JsonSchema } from '../../src/schema/json-schema.js';

const published = JSON.parse(
  readFileSync(new URL('../../dist/schema/newsletter.json', import.meta.url), 'utf8'),
) as JsonSchema;

const declaration = { text: 'Ja', version: '2026-01', hash: 'a'.repeat(64) };
const least = {
  email: 'mara.beispiel@example.org',
  lists: [],
  fields: [],
  consent: { ...declaration, hash: null },
  page: 'https://stadt.example.org/',
  time: '2026-01-02T03:04:05.678Z',
  language: 'de',
};
const most = {
  ...least,
  name: 'Mara Beispiel',
  lists: ['quartal'],
  fields: [{ name: 'organisation', value: 'Stadt Lindenau' }],
  consent: declaration,
  trackingConsent: { ...declaration, given: true },
};
const sent = (subscription: typeof least | typeof most) =>
  JSON.parse(json.request('https://a.example.org/', subscription, '').body ?? '') as object;

describe('dist/schema/newsletter.json', () => {
  for (const [name, subscription] of Object.entries({ least, most })) {
    it(`accepts the ${name} that is sent`, () => {
      assert.deepEqual(findIssues(published, sent(subscription)), []);
    });
  }

  it('describes everything that is sent, and nothing else', () => {
    const described = (schema: JsonSchema | undefined) =>
      Object.keys(schema?.properties ?? {}).sort();
    assert.deepEqual(described(published), Object.keys(sent(most)).sort());
    const { consent, trackingConsent } = published.properties ?? {};
    assert.deepEqual(described(consent), Object.keys(most.consent).sort());
    assert.deepEqual(described(trackingConsent), Object.keys(most.trackingConsent).sort());
  });

  it('requires exactly what is always sent', () => {
    assert.deepEqual([...(published.required ?? [])].sort(), Object.keys(sent(least)).sort());
  });
});
