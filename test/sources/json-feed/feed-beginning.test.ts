import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { feedBeginning } from '../../../src/sources/json-feed/feed-beginning.js';

type Feed = { title?: string; items: unknown[] } & Record<string, unknown>;

const HEAD = { version: 'https://jsonfeed.org/version/1.1', title: 'Archiv' };
/** An item of 1,500 characters, with lists of objects and with texts that look like the end of one. */
const item = (number: number) => ({
  id: `veranstaltung-${number}`,
  content_html: `<pre>${'{"a": 1}, {"b": 2}]}, {'.repeat(40)}</pre>`,
  attachments: [{ url: '/a.pdf' }, { url: '/b.pdf' }],
  _k360: { contributors: [{ name: 'Ada' }, { name: 'Bo', bio: `"},{" \\ ${'x'.repeat(150)}` }] },
});
const items = (count: number) => Array.from({ length: count }, (_, i) => item(i + 1));

/** Hands a text over as a line does that is slow enough. */
function beginningOf(text: string, ms = 1_000): Feed | undefined {
  let time = 0;
  const look = feedBeginning(() => time);
  expect(look(''), 'nothing at first').to.equal(undefined);
  time = ms;
  return look(text) as Feed | undefined;
}

describe('the beginning of a feed', () => {
  const text = JSON.stringify({ ...HEAD, items: items(100) });

  it('is its head and its first whole items', () => {
    const beginning = beginningOf(text.slice(0, 50_001));
    expect(beginning).to.include(HEAD);
    expect(beginning?.items.length).to.be.within(20, 30);
    expect(beginning?.items).to.deep.equal(items(beginning?.items.length ?? 0));
  });

  it('is found however the feed is laid out', () => {
    for (const space of [1, 4, '\t']) {
      const wide = JSON.stringify({ ...HEAD, items: items(100) }, null, space);
      expect(beginningOf(wide.slice(0, 60_000))?.items.length, String(space)).to.be.greaterThan(18);
    }
  });

  const none: [why: string, text: string, ms?: number][] = [
    ['too little has arrived', text.slice(0, 30_000)],
    ['it arrives so quickly that nobody would see it', text.slice(0, 100_000), 10],
    ['its items are too few', JSON.stringify({ items: items(5), more: [{}, 'x'.repeat(90_000)] })],
    ['the list has another name', JSON.stringify({ posts: items(100) }).slice(0, 60_000)],
    ['it is a list', JSON.stringify(items(100)).slice(0, 60_000)],
    ['it is a page', '<p>}, {</p>'.repeat(10_000)],
    ['it has no end of an object', '{'.repeat(90_000)],
  ];
  for (const [why, arrived, ms] of none) {
    it(`is not there when ${why}`, () => {
      expect(beginningOf(arrived, ms)).to.equal(undefined);
    });
  }

  it('is looked for again when more has arrived, and told once', () => {
    const long = JSON.stringify({ ...HEAD, note: 'x'.repeat(39_000), items: items(200) });
    let time = 0;
    const look = feedBeginning(() => (time += 50));
    const found = [10, 41, 50, 70, 100, 200, 400].map((size) => look(long.slice(0, size * 1_000)));
    expect(found.filter(Boolean)).to.have.lengthOf(1);
    expect((found.find(Boolean) as Feed).items.length).to.be.within(20, 60);
  });

  it('has whole items and what stands before them, wherever it is cut', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('},{', '}]}', '"', '\\', '\\"},{', null, 0, [], {}),
      fc.array(fc.record({ url: fc.string(), name: fc.constantFrom('},{', 'a') })),
    );
    const anyItem = fc.dictionary(fc.string(), value, { maxKeys: 5 });
    const feed = fc.record({
      before: fc.array(anyItem, { maxLength: 3 }),
      items: fc.array(anyItem, { minLength: 60, maxLength: 90 }),
      after: fc.array(anyItem, { maxLength: 3 }),
    });
    let found = 0;
    fc.assert(
      fc.property(feed, fc.double({ min: 0.2, max: 1, noNaN: true }), (whole, where) => {
        // So long a note that the first look ends somewhere in the rest.
        const rest = JSON.stringify(whole).length;
        const note = 'x'.repeat(Math.max(0, 40_000 - Math.floor(where * rest)));
        const written = JSON.stringify({ note, ...whole });
        const beginning = beginningOf(written);
        if (!beginning) return;
        found++;
        const { items: some, before, note: itsNote } = beginning;
        expect(some).to.deep.equal(whole.items.slice(0, some.length));
        expect({ before, itsNote }).to.deep.equal({ before: whole.before, itsNote: note });
      }),
      { numRuns: 300 },
    );
    expect(found, 'beginnings').to.be.greaterThan(100);
  });
});
