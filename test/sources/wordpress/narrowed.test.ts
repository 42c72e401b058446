import { expect } from '@open-wc/testing';
import type { Archive, ArchiveQuery } from '../../../src/domain/archive.js';
import { openWordPress } from '../../../src/sources/wordpress/open-wordpress.js';
import { intersect, secondOf, spanOf } from '../../../src/sources/wordpress/time-span.js';
import { waitUntil } from '../../support/wait-until.js';
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

describe('a topic of WordPress', () => {
  const rows = {
    [`${CATEGORIES}?search=c`]: {
      body: [
        term(1, 'C', 'c', { count: 90 }),
        term(2, 'C++', 'c-2', { count: 5 }),
        term(3, 'C#', 'c-3', { count: 7 }),
      ],
    },
    [`${TAGS}?search=c`]: { body: [term(4, 'c++', 'c-4', { count: 6 })] },
    [`${CATEGORIES}?search=🎉`]: { body: [] },
    [`${TAGS}?search=🎉`]: { body: [term(5, '🎉', '%f0%9f%8e%89'), term(6, '🎉🎉', '6')] },
    [POSTS]: found,
  };
  const table: [name: string, expected: string][] = [
    ['C', 'categories=1'],
    ['C#', 'categories=3'],
    // Of a category and a tag of one name, that with more posts.
    ['C++', 'tags=4'],
    ['c-2', 'categories=2'],
    ['🎉', 'tags=5'],
  ];
  for (const [name, expected] of table) {
    it(`is found by its whole name, else by its slug: "${name}"`, async () => {
      const archive = await open(rows);
      await archive.query({ page: 1, perPage: 10, filters: { tags: [name] } });
      expect(asked()).to.deep.equal([expected]);
    });
  }
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
      'a day and its year',
      { filters: { day: '2024-02-29', year: '2024' } },
      POSTS,
      'after=2024-02-28T23:59:59&before=2024-03-01T00:00:00',
    ],
    [
      'a year, a tag, words and an order in a category',
      { filters: { year: '2022', tags: ['jugend'] }, text: 'plan', sort: 'oldest' },
      `${POSTS}?categories=3&search=Kita&orderby=title`,
      'categories=3&tags=8&after=2021-12-31T23:59:59&before=2023-01-01T00:00:00' +
        '&search=Kita plan&orderby=date&order=asc',
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
    expect(archive.ignoredFilters).to.deep.equal(['has']);
    for (const filters of [{ day: 'Donnerstag' }, { day: '2023-02-31' }, { year: '23' }]) {
      const none = await archive.query({ page: 1, perPage: 10, filters });
      expect([none.total, fake.requests.length]).to.deep.equal([0, 1]);
    }
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

  it('fetches a page ahead anew once what it has is too old', async () => {
    const archive = await open({ [POSTS]: found });
    const now = Date.now();
    const real = Date.now;
    try {
      archive.prefetch?.({ page: 2, perPage: 10 });
      await waitUntil(() => fake.requests.length === 1);
      Date.now = () => now + 61_000;
      archive.prefetch?.({ page: 2, perPage: 10 });
      await waitUntil(() => fake.requests.length === 2);
      await archive.query({ page: 2, perPage: 10 });
    } finally {
      Date.now = real;
    }
    expect(fake.requests).to.have.length(2);
  });

  it('keeps what was fetched ahead for all pages that the navigation links to', async () => {
    const archive = await open({ [POSTS]: found });
    const linked = [2, 1, 3, 5, 6, 7];
    for (const page of linked) archive.prefetch?.({ page, perPage: 2 });
    await waitUntil(() => fake.requests.length === linked.length);
    await archive.query({ page: 2, perPage: 2 });
    expect(fake.requests).to.have.length(linked.length);
  });

  it('does not press a busy server for a page that nobody has asked for yet', async () => {
    const archive = await open({ [POSTS]: { status: 429, body: '' } });
    archive.prefetch?.({ page: 2, perPage: 10 });
    await waitUntil(() => fake.requests.length === 1);
    fake.restore();
    fake = fakeRest({ [POSTS]: found });
    expect((await archive.query({ page: 2, perPage: 10 })).total).to.equal(12);
    expect(fake.requests).to.have.length(1);
  });
});

describe('a span of time', () => {
  it('of nothing is everything, of nonsense nothing', () => {
    expect(spanOf({})).to.deep.equal({});
    for (const day of ['2023-13-40', '2023-02-31', '0000-01-01', '']) {
      expect(spanOf({ day })).to.equal(undefined);
    }
    for (const year of ['22', '9999', '20223', '2022-01', ''])
      expect(spanOf({ year })).to.equal(undefined);
    for (const at of ['', 'gestern', '2023-05-05', '2023-05-05T25:00:00'])
      expect(secondOf(at)).to.equal(undefined);
  });

  it('is cut to what all agree on', () => {
    const year = spanOf({ year: '2022' })!;
    expect(intersect(year, { before: '2022-06-01T00:00:00' }, {})).to.deep.equal({
      after: '2021-12-31T23:59:59',
      before: '2022-06-01T00:00:00',
    });
  });
});
