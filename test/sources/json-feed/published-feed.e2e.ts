/** The JSON Schema of feeds that the build publishes, against what the code really reads. Needs the build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findIssues } from '../../../src/schema/find-issues.js';
import type { JsonSchema } from '../../../src/schema/json-schema.js';
import { readItemHead } from '../../../src/sources/json-feed/item-head.js';
import { mendItem } from '../../../src/sources/json-feed/mend.js';
import { mapItem } from '../../../src/sources/json-feed/map-item.js';
import { readFeed } from '../../../src/sources/json-feed/read-feed.js';
import { readProgramme } from '../../../src/sources/json-feed/read-programme.js';

const published = JSON.parse(
  readFileSync(new URL('../../../dist/schema/feed.json', import.meta.url), 'utf8'),
) as JsonSchema;

const URL_OF_FEED = 'https://a.example.org/feed.json';

/** A feed that says everything the extension has a name for, once. */
const WHOLE = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Archiv',
  _k360: {
    total: 7,
    contacts: [
      {
        name: 'Karla',
        organization: 'Team',
        email: 'k@example.org',
        phone: '030 1',
        url: '/karla',
      },
    ],
    funders: [{ name: 'Stiftung', url: '/stiftung', logo: '/logo.svg' }],
    links: [{ title: 'Impressum', url: '/impressum' }],
    navigation: [{ title: 'Angebote', url: '/a', items: [{ title: 'Planspiel', url: '/b' }] }],
  },
  items: [
    {
      id: 'a',
      title: 'Titel',
      content_text: 'Text',
      image: '/bild.jpg',
      _k360: {
        contributors: [
          {
            name: 'Ada',
            organization: 'Amt',
            role: 'Leitung',
            bio: 'Text',
            url: '/x',
            image: '/y',
          },
        ],
        day: 'Erster Tag',
        starts_at: '2026-01-02T10:00:00Z',
        ends_at: '2026-01-02T11:00:00Z',
        place: 'Saal',
        recordings: [{ url: '/film', title: 'Film', provider: 'Haus' }],
        image: { alt: 'Ein Saal', credit: 'Ada' },
        status: 'cancelled',
      },
    },
  ],
};

type Path = readonly string[];

/** What the schema has names for, lists as their first entry. */
function described(schema: JsonSchema | undefined, path: Path = []): string[] {
  const own = path.length ? [path.join('.')] : [];
  const below = Object.entries(schema?.properties ?? {}).flatMap(([name, part]) =>
    described(part, [...path, name]),
  );
  return [...own, ...below, ...(schema?.items ? described(schema.items, [...path, '0']) : [])];
}

/** What a value says. */
function said(value: unknown, path: Path = []): string[] {
  const own = path.length ? [path.join('.')] : [];
  if (typeof value !== 'object' || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([name, part]) => said(part, [...path, name]))];
}

function without(path: string): object {
  const copy = structuredClone(WHOLE) as Record<string, unknown>;
  const names = path.split('.');
  const last = names.pop() ?? '';
  const parent = names.reduce<Record<string, unknown>>(
    (at, name) => at[name] as Record<string, unknown>,
    copy,
  );
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return copy;
}

/** All that the code makes of a feed. */
async function read(feed: object): Promise<string> {
  const { info, total, items, authors, extension } = await readFeed(feed, URL_OF_FEED);
  const programme = await readProgramme(extension, URL_OF_FEED);
  const sessions = items.map((raw) => {
    const head = readItemHead(raw);
    if ('reason' in head) return head;
    return mapItem(mendItem(raw).value ?? { id: head.id }, head, {
      base: URL_OF_FEED,
      pageOrigin: 'https://a.example.org',
      authors,
    }).session;
  });
  return JSON.stringify({ info, programme, total, sessions });
}

const inExtension = (path: string) => /(^|\.)_k360\./.test(path);

describe('dist/schema/feed.json', () => {
  it('accepts a feed that says everything', () => {
    assert.deepEqual(findIssues(published, WHOLE), []);
  });

  it('has a name for all that the extension says, and no other', () => {
    assert.deepEqual(
      described(published).filter(inExtension).sort(),
      said(WHOLE).filter(inExtension).sort(),
    );
  });

  for (const path of described(published).filter(inExtension)) {
    it(`is read by the code: ${path}`, async () => {
      assert.notEqual(await read(without(path)), await read(WHOLE));
    });
  }

  it('refuses what the code leaves out', () => {
    for (const wrong of [
      { ...WHOLE, _k360: { total: '7' } },
      { ...WHOLE, _k360: { contacts: [{}] } },
      { ...WHOLE, items: [{ title: 'ohne id' }] },
      { ...WHOLE, items: [{ ...WHOLE.items[0], _k360: { day: 7 } }] },
    ]) {
      assert.notDeepEqual(findIssues(published, wrong), [], JSON.stringify(wrong._k360));
    }
  });
});
