import { expect } from '@open-wc/testing';
import type { Archive, ArchiveQuery } from '../../../src/domain/archive.js';
import { openWordPress } from '../../../src/sources/wordpress/open-wordpress.js';
import { waitUntil } from '../../support/wait-until.js';
import { fakeRest, post, POSTS, restError, SITE, term, totals } from './fake-rest.js';

type Table = Parameters<typeof fakeRest>[0];

const CATEGORIES = `${SITE}/wp-json/wp/v2/categories`;
const TAGS = `${SITE}/wp-json/wp/v2/tags`;
const NAMED = '_fields=id,name,slug,count';
const LISTED = '_fields=id,date,categories,tags';
const ALL: ArchiveQuery = { page: 1, perPage: 10 };

const listed = (id: number, date: string, categories: number[], tags: number[]) =>
  post(id, { date: `${date}T09:00:00`, categories, tags });

const POSTS_LISTED = [
  listed(9, '2024-11-28', [2, 1], [3]),
  listed(8, '2024-03-01', [2], [4]),
  'Unfug',
  listed(1, '2022-01-02', [2], []),
];
/** Four posts: "Kita" is a category of three of them, and a tag of one. */
const SERVER: Table = {
  [`${CATEGORIES}?include=2,1&${NAMED}`]: {
    body: [
      term(1, 'Jugend &amp; Familie', 'jugend', { count: 40 }),
      term(2, 'Kita', 'kita', { count: 90 }),
    ],
  },
  [`${TAGS}?include=3,4&${NAMED}`]: {
    body: [term(3, 'Haushalt', 'haushalt', { count: 6 }), term(4, 'kita', 'kita-2'), 'Unfug'],
  },
  [`${POSTS}?${LISTED}`]: { body: POSTS_LISTED, headers: totals(4, 1) },
  [POSTS]: { body: [post(9)], headers: totals(1, 1) },
};
/** More posts than are listed. */
const LARGE: Table = {
  [`${POSTS}?${LISTED}`]: { body: POSTS_LISTED, headers: totals(501, 6) },
  [`${POSTS}?order=desc&per_page=1`]: { body: [post(9, { date: '2024-11-28T09:00:00' })] },
  [`${POSTS}?order=asc&per_page=1`]: { body: [post(1, { date: '2022-01-02T09:00:00' })] },
  [`${CATEGORIES}?orderby=count&hide_empty=true&per_page=100&order=desc`]: {
    body: [term(1, 'Bildung', 'bildung', { count: 4 }), term(2, 'Kita', 'kita', { count: 9 })],
  },
  [`${TAGS}?orderby=count&hide_empty=true`]: {
    body: [term(3, 'Haushalt', 'haushalt', { count: 6 })],
  },
};

describe('what a WordPress can be narrowed by', () => {
  let fake: ReturnType<typeof fakeRest>;
  afterEach(() => fake.restore());

  const open = (table: Table, src = POSTS): Promise<Archive> => {
    fake = fakeRest(table);
    return openWordPress(src, { signal: new AbortController().signal });
  };
  const values = (facets: readonly { value: string; count?: number }[] = []) =>
    facets.map(({ value, count }) => (count === undefined ? value : `${value} ${count}`));
  const ask = async (archive: Archive, query: Partial<ArchiveQuery> = {}) => {
    const { tags, years } = await archive.facets({ ...ALL, ...query });
    return { tags: values(tags), years: values(years) };
  };

  const whole = {
    tags: ['Kita 3', 'Jugend & Familie 1', 'Haushalt 1'],
    years: ['2024 2', '2022 1'],
  };
  it('has topics of different signs as different choices', async () => {
    const archive = await open({
      [`${CATEGORIES}?include=1,2&${NAMED}`]: {
        body: [term(1, 'C++', 'c', { count: 2 }), term(2, 'C#', 'c-2')],
      },
      [`${TAGS}?include=3,4&${NAMED}`]: { body: [term(3, '🎉', '3'), term(4, 'c#', 'c-4')] },
      [`${POSTS}?${LISTED}`]: {
        body: [listed(9, '2024-11-28', [1, 2], [3]), listed(8, '2024-11-28', [1], [4])],
        headers: totals(2, 1),
      },
    });
    expect((await ask(archive)).tags).to.have.members(['C++ 2', 'C# 1', '🎉 1']);
  });

  const table: [
    what: string,
    query: Partial<ArchiveQuery>,
    own: string,
    expected: { tags: string[]; years: string[] },
  ][] = [
    ['is counted in its posts', {}, '', whole],
    ['is counted in what words find', { text: 'plan' }, '', whole],
    [
      'of a year is counted in it, and other years beside it',
      { filters: { year: '2022' } },
      '',
      { tags: ['Kita 1'], years: whole.years },
    ],
    [
      'on a day is counted on it',
      { filters: { day: '2022-01-02' } },
      '',
      { tags: ['Kita 1'], years: ['2022 1'] },
    ],
    ['in a year that is none is nothing', { filters: { year: 'x' } }, '', { ...whole, tags: [] }],
    [
      'is not what its own address narrows it by',
      {},
      '?categories=2',
      { ...whole, tags: ['Jugend & Familie 1', 'Haushalt 1'] },
    ],
    [
      'is no category beside several of its own address',
      {},
      '?categories[]=2&categories[]=7',
      { ...whole, tags: ['Kita 3', 'Haushalt 1'] },
    ],
  ];
  for (const [what, query, own, expected] of table) {
    it(what, async () => {
      const years = {
        [`${CATEGORIES}?include=2&${NAMED}`]: SERVER[`${CATEGORIES}?include=2,1&${NAMED}`],
      };
      const archive = await open({ ...years, ...SERVER }, POSTS + own);
      expect(await ask(archive, query)).to.deep.equal(expected);
    });
  }

  it('is listed page by page, with few requests, and asked for once', async () => {
    const archive = await open({
      [`${POSTS}?${LISTED}&page=2`]: { body: POSTS_LISTED.slice(0, 1), headers: totals(103, 2) },
      ...SERVER,
      [`${POSTS}?${LISTED}`]: { body: POSTS_LISTED, headers: totals(103, 2) },
    });
    expect((await ask(archive)).years).to.deep.equal(['2024 3', '2022 1']);
    expect(fake.requests).to.have.length(4);
    await ask(archive, { page: 3 });
    await ask(archive, { filters: { year: '2024' } });
    expect(fake.requests).to.have.length(4);
  });

  it('is no category that only says that there is none, as on cards', async () => {
    const archive = await open({
      ...SERVER,
      [`${CATEGORIES}?include=2,1&${NAMED}`]: {
        body: [term(1, 'Allgemein', 'allgemein'), term(2, 'Uncategorized', 'uncategorized')],
      },
    });
    const { tags } = await archive.facets(ALL);
    expect(values(tags)).to.deep.equal(['Haushalt 1', 'kita 1']);
  });

  it('is chosen without looking its name up', async () => {
    const archive = await open(SERVER);
    await ask(archive);
    const before = fake.requests.length;
    await archive.query({ ...ALL, filters: { tags: ['Haushalt', 'Kita'] } });
    expect(fake.requests).to.have.length(before + 1);
    const { searchParams } = new URL(fake.requests.at(-1)!);
    expect([searchParams.get('tags'), searchParams.get('categories')]).to.deep.equal(['3', '2']);
  });

  it('is not what the page’s author narrowed it by', async () => {
    const archive = await open({
      [`${CATEGORIES}?search=haushalt`]: { body: [] },
      [`${TAGS}?search=haushalt`]: { body: [term(3, 'Haushalt', 'haushalt')] },
      ...SERVER,
    });
    const { tags } = await ask(archive, { tags: ['haushalt'] });
    expect(tags).to.deep.equal(['Kita 3', 'Jugend & Familie 1']);
    const listing = fake.requests.find((url) => url.startsWith(`${POSTS}?`))!;
    expect(new URL(listing).searchParams.get('tags')).to.equal('3');
  });

  it('is nothing where a tag that nobody has narrows it', async () => {
    const archive = await open({ [CATEGORIES]: { body: [] }, [TAGS]: { body: [] } });
    expect(await archive.facets({ ...ALL, filters: { tags: ['Nie'] } })).to.deep.equal({});
  });

  it('lacks a list that the site keeps to itself', async () => {
    const archive = await open({ ...SERVER, ...refuseTags });
    expect((await ask(archive)).tags).to.deep.equal(['Kita 3', 'Jugend & Familie 1']);
    const { length } = fake.requests;
    await ask(archive);
    expect(fake.requests, 'asked for once').to.have.length(length);
  });
  const refuseTags = { [`${TAGS}?include=3,4&${NAMED}`]: restError('rest_forbidden', 401) };

  const large: [what: string, query: Partial<ArchiveQuery>, src: string, tags: string[]][] = [
    ['as the site counts them', {}, POSTS, ['Kita 9', 'Haushalt 6', 'Bildung 4']],
    ['uncounted in what words find', { text: 'a' }, POSTS, ['Kita', 'Haushalt', 'Bildung']],
    ['uncounted in a year', { filters: { year: '2023' } }, POSTS, ['Kita', 'Haushalt', 'Bildung']],
    ['uncounted in a category', {}, `${POSTS}?categories=2`, ['Haushalt', 'Bildung']],
    ['uncounted in a language', {}, `${POSTS}?lang=de`, ['Kita', 'Haushalt', 'Bildung']],
  ];
  for (const [what, query, src, tags] of large) {
    it(`in more than can be listed is the site’s terms, ${what}, and the years between`, async () => {
      const archive = await open(LARGE, src);
      expect(await ask(archive, query)).to.deep.equal({ tags, years: ['2024', '2023', '2022'] });
      expect(fake.requests).to.have.length(5);
      await ask(archive, query);
      expect(fake.requests, 'asked for once').to.have.length(5);
    });
  }

  it('of an endless archive without dates is no year', async () => {
    const archive = await open({
      [`${POSTS}?${LISTED}`]: { body: Array.from({ length: 100 }, (_, i) => post(i)) },
      [CATEGORIES]: { body: [] },
      [TAGS]: { body: {} },
      [POSTS]: { body: [post(1, { date: null })] },
    });
    expect(await ask(archive)).to.deep.equal({ tags: [], years: [] });
  });

  it('is not waited for any more once the visitor has left', async () => {
    const archive = await open({ [POSTS]: 'never' });
    const stop = new AbortController();
    const asking = archive.facets(ALL, { signal: stop.signal }).catch((error: Error) => error.name);
    await waitUntil(() => fake.requests.length === 1);
    stop.abort();
    expect(await asking).to.equal('AbortError');
    expect(fake.aborted).to.deep.equal(fake.requests);
  });

  it('fails as the server does, and is asked for again', async () => {
    const archive = await open({ [POSTS]: restError('rest_invalid_param', 400) });
    expect(await archive.facets(ALL).catch((error: Error) => error.name)).to.equal('ArchiveError');
    fake.restore();
    fake = fakeRest(SERVER);
    expect(await ask(archive)).to.deep.equal(whole);
  });
});
