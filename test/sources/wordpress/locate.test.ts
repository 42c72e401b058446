import { expect } from '@open-wc/testing';
import type { Archive, ArchiveQuery } from '../../../src/domain/archive.js';
import { openWordPress } from '../../../src/sources/wordpress/open-wordpress.js';
import { fakeRest, post, POSTS, totals } from './fake-rest.js';

type Table = Parameters<typeof fakeRest>[0];

const date = '2023-05-05T10:00:00';
const SAME_SECOND = 'after=2023-05-05T09:59:59&before=2023-05-05T10:00:01';
const ids = (...numbers: number[]) => ({
  body: numbers.map((id) => post(id, { date })),
  headers: totals(numbers.length, 1),
});
/** Post 42, with so many before it that are newer, or older. */
const server = (newer: number, older: number, ...sameSecond: number[]): Table => ({
  [`${POSTS}?include=42`]: ids(42),
  [`${POSTS}?${SAME_SECOND}`]: ids(...sameSecond, 42),
  [`${POSTS}?after=${date}`]: { body: [], headers: totals(newer, newer) },
  [`${POSTS}?before=${date}`]: { body: [], headers: totals(older, older) },
});

describe('the page that shows a post', () => {
  let fake: ReturnType<typeof fakeRest>;
  afterEach(() => fake.restore());

  const open = (table: Table, src = POSTS): Promise<Archive> => {
    fake = fakeRest(table);
    return openWordPress(src, { signal: new AbortController().signal });
  };

  const table: [
    what: string,
    table: Table,
    query: Partial<ArchiveQuery>,
    own: string,
    page: number,
  ][] = [
    ['is told by how many are newer', server(23, 7), {}, '', 3],
    ['is the first where none is', server(0, 7), {}, '', 1],
    ['is the next one when pages before are full', server(20, 7), {}, '', 3],
    ['is told by how many are older, the oldest first', server(3, 17), { sort: 'oldest' }, '', 2],
    ['knows the address’s own order', server(3, 17), {}, '?order=asc', 2],
    ['prefers the visitor’s order to it', server(3, 17), { sort: 'newest' }, '?order=asc', 1],
    ['counts those of the same second that come before', server(19, 7, 44, 43), {}, '', 3],
  ];
  for (const [what, rows, query, own, page] of table) {
    it(what, async () => {
      const archive = await open(rows, POSTS + own);
      expect(await archive.locate('42', { page: 1, perPage: 10, ...query })).to.equal(page);
      expect(fake.requests).to.have.length(3);
    });
  }

  it('is counted within what narrows the archive', async () => {
    const archive = await open(server(0, 3), `${POSTS}?categories=5&search=Kita`);
    const filters = { year: '2023' };
    await archive.locate('42', { page: 1, perPage: 10, text: 'plan', filters });
    const asked = fake.requests.map((url) => Object.fromEntries(new URL(url).searchParams));
    for (const parameters of asked) {
      expect(parameters).to.include({ categories: '5', search: 'Kita plan' });
    }
    expect(asked.map(({ after, before }) => [after, before])).to.deep.equal([
      ['2022-12-31T23:59:59', '2024-01-01T00:00:00'],
      [date, '2024-01-01T00:00:00'],
      ['2023-05-05T09:59:59', '2023-05-05T10:00:01'],
    ]);
  });

  const listed: [what: string, first: object, own: string, headers: object][] = [
    ['where the server counts nothing', { date }, '', {}],
    ['where its address orders by title', { date }, '?orderby=title', totals(4, 1)],
    ['of a post without a date', { date: null }, '', totals(4, 1)],
  ];
  for (const [what, first, own, headers] of listed) {
    it(`is looked for in the list ${what}`, async () => {
      const archive = await open(
        {
          [`${POSTS}?include=42`]: { body: [post(42, first)] },
          [POSTS]: { body: [1, 2, 3, 42].map((id) => post(id)), headers: { ...headers } },
        },
        POSTS + own,
      );
      expect(await archive.locate('42', { page: 1, perPage: 3 })).to.equal(2);
    });
  }

  it('is unknown where the list is too long', async () => {
    const archive = await open(
      { [`${POSTS}?include=42`]: ids(42), [POSTS]: { body: [], headers: totals(900, 9) } },
      `${POSTS}?orderby=title`,
    );
    expect(await archive.locate('42', { page: 1, perPage: 3 })).to.equal(undefined);
  });

  const nowhere: [
    what: string,
    id: string,
    query: Partial<ArchiveQuery>,
    own: string,
    n: number,
  ][] = [
    ['that the server does not find', '43', {}, '', 1],
    ['that the server confuses', '44', {}, '', 1],
    ['by a word', 'planspiel', {}, '', 0],
    ['without an id', '', {}, '', 0],
    ['in a year that is none', '42', { filters: { year: 'x' } }, '', 0],
    ['that is not in the address’s own list', '42', {}, '?include=1,2', 0],
    ['that the address leaves out', '42', {}, '?exclude[]=42', 0],
  ];
  for (const [what, id, query, own, requests] of nowhere) {
    it(`is unknown of a post ${what}`, async () => {
      const archive = await open(
        { [`${POSTS}?include=44`]: ids(42), [POSTS]: { body: [], headers: totals(0, 0) } },
        POSTS + own,
      );
      expect(await archive.locate(id, { page: 1, perPage: 10, ...query })).to.equal(undefined);
      expect(fake.requests).to.have.length(requests);
    });
  }
});
