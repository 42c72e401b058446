import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ArchiveView } from '../../src/archive/archive-view.js';
import { readUrlView } from '../../src/archive/url-parameters.js';
import { pageAddressTemplate, viewAddress } from '../../src/archive/view-address.js';

const HOST = 'https://portal.example.org/archiv';
const searchOf = (address: string) => new URL(address, HOST).search;

/** Text that a visitor can have in a view: not blank, not endless, without halves of characters. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((text) => text.trim() === text && !/\p{Cs}/u.test(text));
const values = fc.uniqueArray(words, { minLength: 1, maxLength: 5 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
/** Leaves out what is undefined. */
const defined = <T extends object>(entries: T) =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));

const view: fc.Arbitrary<ArchiveView> = fc
  .record({
    page: optional(fc.integer({ min: 1, max: 999_999 })),
    query: optional(fc.oneof(words, fc.constant(''))),
    sort: optional(fc.constantFrom('newest' as const, 'oldest' as const)),
    sessionId: optional(words),
    tags: optional(values),
    day: optional(words),
    year: optional(fc.integer({ min: 1000, max: 9999 }).map(String)),
    has: optional(fc.constantFrom(['download'], ['recording'], ['download', 'recording'])),
  })
  .map(({ tags, day, year, has, ...rest }) => {
    const filters = defined({ tags, day, year, has });
    return defined({ ...rest, filters: Object.keys(filters).length ? filters : undefined });
  });
/** Parameters of the host page, as its own scripts may write them. */
const foreign = fc
  .array(
    fc.constantFrom(
      'utm_source=x',
      'flag',
      'a=b%20c',
      'a=b+c',
      'page=2',
      'x[]=1',
      'k360page=1',
      '%',
    ),
    { maxLength: 4 },
  )
  .map((pairs) => pairs.join('&'));

describe('a view in an address', () => {
  it('is read as it was written, and leaves the rest of the address to the letter', () => {
    fc.assert(
      fc.property(view, foreign, fc.constantFrom('', '#abschnitt'), (shown, search, hash) => {
        const href = `${HOST}${search && `?${search}`}${hash}`;
        const address = viewAddress(href, 'k360', shown);
        expect(readUrlView(searchOf(address), 'k360')).to.deep.equal(shown);
        expect(address.endsWith(hash)).to.equal(true);
        expect(searchOf(address).startsWith(search && `?${search}`), address).to.equal(true);
        // Another view in its place leaves nothing of the one before.
        expect(viewAddress(new URL(address, HOST).href, 'k360', {})).to.equal(
          viewAddress(href, 'k360', {}),
        );
      }),
    );
  });

  it('of any page differs in its page only', () => {
    fc.assert(
      fc.property(view, fc.integer({ min: 2, max: 99 }), (shown, page) => {
        const { sessionId, ...others } = shown;
        const template = pageAddressTemplate(`${HOST}#a`, 'k360', shown);
        const read = readUrlView(searchOf(template.replace('{page}', String(page))), 'k360');
        expect(read, sessionId).to.deep.equal({ ...others, page });
        expect(template.endsWith('#a')).to.equal(true);
      }),
    );
  });

  it('of another prefix is not ours', () => {
    const href = `${HOST}?k360-page=2&zwei-page=3`;
    expect(readUrlView(new URL(href).search, 'zwei')).to.deep.equal({ page: 3 });
    expect(viewAddress(href, 'zwei', { page: 4 })).to.equal(`${HOST}?k360-page=2&zwei-page=4`);
  });

  const hosts = [
    'https://portal.example.org//evil.example/x',
    'https://portal.example.org/.//x/',
    'file:///home/seite.html',
    'app://seite/archiv',
  ];
  for (const host of hosts) {
    it(`stays on ${host}`, () => {
      const address = viewAddress(host, 'k360', { page: 2 });
      expect(address).to.equal(`${new URL(host).href}?k360-page=2`);
      expect(pageAddressTemplate(host, 'k360', {}).replace('{page}', '2')).to.equal(address);
    });
  }

  for (const host of ['about:srcdoc', 'about:blank', `blob:${HOST}`, 'data:text/html,x']) {
    it(`is a query alone in ${host}`, () => {
      expect(viewAddress(host, 'k360', { page: 2 })).to.equal('?k360-page=2');
      expect(viewAddress(host, 'k360', {})).to.equal('');
      expect(pageAddressTemplate(host, 'k360', {})).to.equal('?k360-page={page}');
    });
  }

  it('keeps what follows a hash, whatever it is', () => {
    expect(pageAddressTemplate(`${HOST}#a?b#c`, 'k360', {})).to.equal(
      `${HOST}?k360-page={page}#a?b#c`,
    );
  });

  it('has one place for the number, whatever the address of the host page has', () => {
    expect(pageAddressTemplate(`${HOST}?tpl={page}#{page}`, 'k360', {})).to.equal(
      `${HOST}?tpl=%7Bpage%7D&k360-page={page}#%7Bpage%7D`,
    );
  });

  it('has no halves of characters', () => {
    const address = viewAddress(HOST, 'k360', { sessionId: 'a\ud83d', query: '\ude00' });
    expect(readUrlView(searchOf(address), 'k360')).to.deep.equal({
      sessionId: 'a\ufffd',
      query: '\ufffd',
    });
  });

  const junk = [
    ...[
      'k360-page=0',
      'k360-page=x',
      'k360-page=',
      'k360-page=1e9',
      'k360-page=-2',
      'k360-page=1.5',
    ],
    ...['k360-year=22', 'k360-year=abcd', 'k360-sort=up', 'k360-has=money'],
    ...[
      'k360-tag=',
      `k360-query=${'x'.repeat(201)}`,
      'k360-session=',
      'k360-other=1',
      '__proto__=1',
    ],
  ];
  for (const search of junk) {
    it(`is not misled by ${search.slice(0, 40)}`, () => {
      expect(readUrlView(`?${search}`, 'k360')).to.deep.equal({});
    });
  }

  for (const search of ['k360-query=', 'k360-query=%20']) {
    it(`says with ${search} that nothing is searched for`, () => {
      expect(readUrlView(`?${search}`, 'k360').query).to.equal('');
    });
  }

  it('may name sessions, topics and days as long as feeds have them', () => {
    const long = 'ü'.repeat(2_000);
    const asked: ArchiveView = { sessionId: long, filters: { tags: [long], day: long } };
    expect(readUrlView(searchOf(viewAddress(HOST, 'k360', asked)), 'k360')).to.deep.equal(asked);
    for (const name of ['session', 'tag', 'day']) {
      expect(readUrlView(`?k360-${name}=${'x'.repeat(2_001)}`, 'k360')).to.deep.equal({});
    }
  });

  it('has an end, however many values somebody wrote', () => {
    const search = `?${'k360-tag=a&'.repeat(50)}${Array.from({ length: 500 }, (_, i) => `k360-tag=${i}`).join('&')}`;
    expect(readUrlView(search, 'k360').filters?.tags).to.have.length(20);
  });
});
