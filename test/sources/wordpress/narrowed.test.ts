import { expect } from '@open-wc/testing';
import type { Archive, ArchiveQuery } from '../../../src/domain/archive.js';
import { openWordPress } from '../../../src/sources/wordpress/open-wordpress.js';
import { intersect, spanOf } from '../../../src/sources/wordpress/time-span.js';
import { fakeRest, post, POSTS, SITE, term, totals } from './fake-rest.js';

const CATEGORIES = `${SITE}/wp-json/wp/v2/categories`;
const TAGS = `${SITE}/wp-json/wp/v2/tags`;
const found = { body: [post(7)], headers: totals(12, 2) };
const named = {
  [`${CATEGORIES}?search=planung`]: { body: [term(5, 'Planung', 'planung')] },
  [`${TAGS}?search=planung`]: { body: [] },
  [`${CATEGORIES}?search=jugend`]: { body: [] },
  [`${TAGS}?search=jugend`]: { body: [term(8, 'Jugend', 'jugend')] },
};

let fake: ReturnType<typeof fakeRest>;
afterEach(() => fake.restore());

const open = (table: Parameters<typeof fakeRest>[0], src = POSTS): Promise<Archive> => {
  fake = fakeRest(table);
  return openWordPress(src, { signal: new AbortController().signal });
};
const asked = (path = 'posts') =>
  fake.requests
    .map((url) => new URL(url))
    .filter(({ pathname }) => pathname.endsWith(`/${path}`))
    .map(({ searchParams }) => {
      const told = [...searchParams].filter(([name]) => !/^(_|per_page|page)/.test(name));
      return told.map((pair) => pair.join('=')).join('&');
    });

describe('a narrowed WordPress archive', () => {
  const table: [what: string, query: Partial<ArchiveQuery>, src: string, expected: string][] = [
    ['nothing', {}, POSTS, ''],
    [
      'a year',
      { filters: { year: '2022' } },
      POSTS,
      'after=2021-12-31T23:59:59&before=2023-01-01T00:00:00',
    ],
    [
      'a day',
      { filters: { day: '2024-02-29' } },
      POSTS,
      'after=2024-02-28T23:59:59&before=2024-03-01T00:00:00',
    ],
    [
      'a year within what the collection spans',
      { filters: { year: '2022' } },
      `${POSTS}?after=2022-06-01T00:00:00`,
      'after=2022-06-01T00:00:00&before=2023-01-01T00:00:00',
    ],
    [
      'a category and a tag',
      { filters: { tags: ['Planung', 'Jugend'] } },
      POSTS,
      'categories=5&tags=8',
    ],
    [
      'its own tag and a filter',
      { tags: ['jugend'], filters: { tags: ['Planung'] } },
      POSTS,
      'categories=5&tags=8',
    ],
    ['words', { text: 'plan b' }, POSTS, 'search=plan b'],
    ['the oldest first', { sort: 'oldest' }, POSTS, 'orderby=date&order=asc'],
    ['the newest first', { sort: 'newest' }, `${POSTS}?order=asc`, 'orderby=date&order=desc'],
  ];
  for (const [what, query, src, expected] of table) {
    it(`asks for ${what}`, async () => {
      const archive = await open({ ...named, [POSTS]: found }, src);
      const { total } = await archive.query({ page: 1, perPage: 10, ...query });
      expect(total).to.equal(12);
      expect(asked()).to.deep.equal([expected]);
    });
  }

  it('says that the server cannot narrow by material, and finds nothing on days that are none', async () => {
    const archive = await open({ [POSTS]: found });
    const page = await archive.query({ page: 1, perPage: 10, filters: { has: ['download'] } });
    expect(page.dropped.map(({ path }) => path)).to.deep.equal(['filters.has']);
    const none = await archive.query({ page: 1, perPage: 10, filters: { day: 'Donnerstag' } });
    expect([none.total, fake.requests.length]).to.deep.equal([0, 1]);
  });

  it('knows how many there are in all, once it was asked for all', async () => {
    const archive = await open({
      [`${POSTS}?search=x`]: { body: [post(1)], headers: totals(1, 1) },
      [POSTS]: found,
    });
    const narrowed = { page: 1, perPage: 10, text: 'x' };
    expect((await archive.query(narrowed)).archiveTotal).to.equal(undefined);
    await archive.query({ page: 1, perPage: 10 });
    expect((await archive.query(narrowed)).archiveTotal).to.equal(12);
  });

  describe('facets', () => {
    const server = {
      [`${CATEGORIES}?per_page=100`]: {
        body: [
          term(1, 'Jugend &amp; Familie', 'jugend', { count: 4 }),
          term(2, 'Kita', 'kita', { count: 9 }),
        ],
      },
      [`${TAGS}?per_page=100`]: { body: [term(3, 'Haushalt', 'haushalt', { count: 6 }), 'Unfug'] },
      [`${POSTS}?order=desc`]: { body: [post(9, { date: '2024-11-28T09:00:00' })] },
      [`${POSTS}?order=asc`]: { body: [post(1, { date: '2022-01-02T09:00:00' })] },
    };

    it('are categories and tags as the server counts them, and the years from first to last', async () => {
      const archive = await open(server);
      expect(await archive.facets({ page: 1, perPage: 10 })).to.deep.equal({
        tags: [
          { value: 'Kita', count: 9 },
          { value: 'Haushalt', count: 6 },
          { value: 'Jugend & Familie', count: 4 },
        ],
        years: [{ value: '2024' }, { value: '2023' }, { value: '2022' }],
      });
    });

    it('come without counts where those of the whole site would be wrong', async () => {
      const archive = await open(server, `${POSTS}?categories=5`);
      const { tags } = await archive.facets({ page: 1, perPage: 10 });
      expect(tags?.map(({ count }) => count)).to.deep.equal([undefined, undefined, undefined]);
    });
  });

  describe('the page of a session', () => {
    const date = '2023-05-05T10:00:00';
    const places: [what: string, query: Partial<ArchiveQuery>, before: string, page: number][] = [
      ['the newest first', {}, 'after', 3],
      ['the oldest first', { sort: 'oldest' }, 'before', 3],
    ];
    for (const [what, query, direction, page] of places) {
      it(`is counted by those before it, ${what}`, async () => {
        const archive = await open({
          [`${POSTS}?include=42`]: { body: [post(42, { date })] },
          [`${POSTS}?${direction}=${date}`]: { body: [post(1)], headers: totals(23, 23) },
        });
        expect(await archive.locate('42', { page: 1, perPage: 10, ...query })).to.equal(page);
      });
    }

    for (const id of ['43', 'planspiel', '']) {
      it(`is unknown for "${id}"`, async () => {
        const archive = await open({ [POSTS]: { body: [], headers: totals(0, 0) } });
        expect(await archive.locate(id, { page: 1, perPage: 10 })).to.equal(undefined);
      });
    }
  });
});

describe('a span of time', () => {
  it('of nothing is everything, of nonsense nothing', () => {
    expect(spanOf({})).to.deep.equal({});
    expect(spanOf({ day: '2023-13-40' })).to.equal(undefined);
  });

  it('is cut to what all agree on', () => {
    const year = spanOf({ year: '2022' })!;
    expect(intersect(year, { before: '2022-06-01T00:00:00' }, {})).to.deep.equal({
      after: '2021-12-31T23:59:59',
      before: '2022-06-01T00:00:00',
    });
  });
});
