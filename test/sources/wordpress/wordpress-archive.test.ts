import { expect } from '@open-wc/testing';
import type { Archive } from '../../../src/domain/archive.js';
import { ArchiveError } from '../../../src/domain/archive-error.js';
import { explained } from '../../../src/sources/explained.js';
import { DEFAULT_LIMITS } from '../../../src/sources/request.js';
import { openWordPress } from '../../../src/sources/wordpress/open-wordpress.js';
import { fakeRest, post, POSTS, restError, SITE, term, totals } from './fake-rest.js';
import { waitUntil } from '../../support/wait-until.js';

type Table = Parameters<typeof fakeRest>[0];

const CATEGORIES = `${SITE}/wp-json/wp/v2/categories`;
const TAGS = `${SITE}/wp-json/wp/v2/tags`;
const PAST_END = restError('rest_post_invalid_page_number', 400);
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => post(from + i));

let fake: ReturnType<typeof fakeRest>;
afterEach(() => fake.restore());

async function open(table: Table, src = POSTS): Promise<Archive> {
  fake = fakeRest(table);
  // Nobody waits for a server that is busy.
  return openWordPress(src, {
    signal: new AbortController().signal,
    limits: { ...DEFAULT_LIMITS, patienceMs: 0 },
  });
}

const failure = async (promise: Promise<unknown>): Promise<ArchiveError> => {
  const reason: unknown = await promise.then(
    () => 'no error',
    (error: unknown) => error,
  );
  expect(reason).to.be.instanceOf(Error);
  return reason as ArchiveError;
};

const parameter = (name: string) => fake.requests.map((url) => new URL(url).searchParams.get(name));

describe('a page of a WordPress archive', () => {
  const pages: readonly [
    name: string,
    table: Table,
    page: number,
    expected: object,
    asked: string[],
  ][] = [
    [
      'is one request with the server’s totals',
      { [`${POSTS}?page=2`]: { body: range(3, 4), headers: totals(25, 13) } },
      2,
      { page: 2, pages: 13, total: 25, totalIs: 'exact', ids: '3 4' },
      ['2'],
    ],
    [
      'of an empty category is empty',
      { [POSTS]: { body: [], headers: totals(0, 0) } },
      3,
      { page: 1, pages: 1, total: 0, totalIs: 'exact', ids: '' },
      ['3'],
    ],
    [
      'past the end is the last one',
      {
        [`${POSTS}?page=9`]: PAST_END,
        [`${POSTS}?page=1`]: { body: range(1, 2), headers: totals(3, 2) },
        [`${POSTS}?page=2`]: { body: range(3, 3), headers: totals(3, 2) },
      },
      9,
      { page: 2, pages: 2, total: 3, totalIs: 'exact', ids: '3' },
      ['9', '1', '2'],
    ],
    [
      'past the end of a single page is that page',
      {
        [`${POSTS}?page=9`]: PAST_END,
        [`${POSTS}?page=1`]: { body: range(1, 2), headers: totals(2, 1) },
      },
      9,
      { page: 1, pages: 1, total: 2, totalIs: 'exact', ids: '1 2' },
      ['9', '1'],
    ],
    [
      'past the end, answered by an empty list, is the last one',
      {
        [`${POSTS}?page=9`]: { body: [], headers: totals(3, 2) },
        [`${POSTS}?page=2`]: { body: range(3, 3), headers: totals(3, 2) },
      },
      9,
      { page: 2, pages: 2, total: 3, totalIs: 'exact', ids: '3' },
      ['9', '2'],
    ],
    [
      'past the end without headers is the first one',
      { [`${POSTS}?page=9`]: { body: [] }, [`${POSTS}?page=1`]: { body: range(1, 1) } },
      9,
      { page: 1, pages: 1, total: 1, totalIs: 'exact', ids: '1' },
      ['9', '1'],
    ],
    [
      'full and without headers may not be all',
      { [POSTS]: { body: range(3, 4) } },
      2,
      { page: 2, pages: 3, total: 4, totalIs: 'minimum', ids: '3 4' },
      ['2'],
    ],
    [
      'not full and without headers is the end',
      { [POSTS]: { body: range(3, 3) } },
      2,
      { page: 2, pages: 2, total: 3, totalIs: 'exact', ids: '3' },
      ['2'],
    ],
    [
      'of nonsense headers is as without',
      {
        [POSTS]: { body: range(1, 1), headers: { 'X-WP-Total': 'viele', 'X-WP-TotalPages': '-1' } },
      },
      1,
      { page: 1, pages: 1, total: 1, totalIs: 'exact', ids: '1' },
      ['1'],
    ],
  ];
  for (const [name, table, page, expected, asked] of pages) {
    it(name, async () => {
      const archive = await open(table);
      const answer = await archive.query({ page, perPage: 2 });
      const { sessions, dropped, archiveTotal, ...rest } = answer;
      expect(archiveTotal).to.equal(rest.totalIs === 'exact' ? rest.total : undefined);
      expect({ ...rest, ids: sessions.map(({ id }) => id).join(' ') }).to.deep.equal(expected);
      expect(dropped).to.deep.equal([]);
      expect(parameter('page')).to.deep.equal(asked);
    });
  }

  it('shows the good posts and names the bad ones by their place in the archive', async () => {
    const body = [post(11), { title: 7 }, post(13, { date: 'gestern' }), null];
    const archive = await open({ [POSTS]: { body, headers: totals(14, 2) } });
    const { sessions, dropped } = await archive.query({ page: 2, perPage: 10 });
    expect(sessions.map(({ id }) => id)).to.deep.equal(['11', '13']);
    expect(dropped.filter(({ path }) => path === '').map(({ index }) => index)).to.deep.equal([
      11, 13,
    ]);
    expect(dropped.find(({ path }) => path === 'date')).to.include({ index: 12, id: '13' });
  });

  it('asks for no more than 100 and no fewer than one', async () => {
    const archive = await open({ [POSTS]: { body: [], headers: totals(0, 0) } });
    await archive.query({ page: 0, perPage: 500 });
    await archive.query({ page: -1, perPage: 0 });
    expect(parameter('per_page')).to.deep.equal(['100', '1']);
    expect(parameter('page')).to.deep.equal(['1', '1']);
  });

  it('adds the visitor’s words to those of the address', async () => {
    const archive = await open(
      { [POSTS]: { body: [], headers: totals(0, 0) } },
      `${POSTS}?search=Kita`,
    );
    await archive.query({ page: 1, perPage: 1, text: 'Schule' });
    await archive.query({ page: 1, perPage: 1, text: ' ' });
    expect(parameter('search')).to.deep.equal(['Kita Schule', 'Kita']);
  });
});

describe('a WordPress that fails', () => {
  const failures: readonly [
    name: string,
    answer: Table[string],
    code: string,
    says: RegExp,
    status?: number,
  ][] = [
    [
      'with bad arguments',
      restError('rest_invalid_param', 400, 'Ungültig: categories'),
      'http',
      /400 rest_invalid_param: Ungültig: categories/,
      400,
    ],
    [
      'because it is locked',
      restError('rest_not_logged_in', 401, 'Bitte anmelden.'),
      'http',
      /Bitte anmelden\./,
      401,
    ],
    [
      'with an error object and status 200',
      { body: { code: 'x_locked', message: 'Zu.', data: { status: 403 } } },
      'http',
      /403 x_locked: Zu\./,
      403,
    ],
    ['with a web page', { status: 403, body: '<h1>Forbidden</h1>' }, 'http', /answered 403/, 403],
    ['with other JSON and a status', { status: 404, body: {} }, 'http', /answered 404/, 404],
    ['as servers under load do', { status: 503, body: 'x' }, 'http', /503/, 503],
    ['with an object instead of a list', { body: { items: [] } }, 'not-a-feed', /no list of posts/],
    ['with null', { body: 'null' }, 'not-a-feed', /no list of posts/],
    ['with half an answer', { body: '[{"id":1,' }, 'not-json', /not complete/],
    ['without a readable answer', undefined, 'network', /Access-Control-Allow-Origin/],
  ];
  for (const [name, answer, code, says, status] of failures) {
    it(name, async () => {
      const archive = await open({ [POSTS]: answer });
      const error = await failure(archive.query({ page: 1, perPage: 10 }));
      expect(error).to.be.instanceOf(ArchiveError);
      expect([error.code, error.status]).to.deep.equal([code, status]);
      expect(explained(error).message).to.match(says);
    });
  }
});

describe('an answer that will be asked for once more', () => {
  const query = { page: 1, perPage: 10 };

  it('is one request for both, and a new one for whoever comes later', async () => {
    const archive = await open({ [POSTS]: { body: range(1, 2), headers: totals(2, 1) } });
    const first = await archive.query(query, { keep: true });
    expect(first.sessions.map(({ id }) => id)).to.deep.equal(['1', '2']);
    expect(await archive.query(query)).to.deep.equal(first);
    expect(fake.requests).to.have.length(1);
    await archive.query(query);
    expect(fake.requests).to.have.length(2);
  });

  const refused = { status: 500, body: 'kaputt' };
  for (const [name, table, tags, requests] of [
    ['the server refuses', { [POSTS]: refused }, undefined, 1],
    [
      'a tag cannot be looked up',
      { [CATEGORIES]: refused, [TAGS]: refused, [POSTS]: { body: [] } },
      ['praxis'],
      2,
    ],
  ] as const) {
    it(`is handed over also where ${name}, and asked for again after that`, async () => {
      const archive = await open(table);
      const asked = { ...query, ...(tags && { tags }) };
      const first = await failure(archive.query(asked, { keep: true }));
      expect(await failure(archive.query(asked))).to.equal(first);
      expect(fake.requests).to.have.length(requests);
      await failure(archive.query(asked));
      expect(fake.requests).to.have.length(2 * requests);
    });
  }
});

describe('the tags of a query', () => {
  const terms: Table = {
    [`${CATEGORIES}?search=jugendhilfe`]: {
      body: [
        term(5, 'Jugendhilfe &amp; Planung', 'jugendhilfe-planung'),
        term(6, 'Jugendhilfe', 'jugendhilfe', { count: 3 }),
      ],
    },
    [`${TAGS}?search=jugendhilfe`]: { body: [term(8, 'Jugendhilfe', 'jugendhilfe-2')] },
    [`${TAGS}?search=aemter`]: { body: [{ code: 'x' }, term(9, 'Ämter', 'amter')] },
    [`${CATEGORIES}?search=donnerstag`]: { body: [term(7, 'Donnerstag', 'donnerstag')] },
    [CATEGORIES]: { body: [] },
    [TAGS]: { body: [] },
    [POSTS]: { body: [post(1)], headers: totals(1, 1) },
  };
  const narrowed: readonly [
    tags: string[],
    own: string,
    sent: Record<string, string | null>,
    lost?: string,
  ][] = [
    [['Jugendhilfe & Planung'], '', { categories: '5' }],
    [['jugendhilfe-planung'], '', { categories: '5' }],
    [['JUGENDHILFE'], '', { categories: '6', tags: null }],
    [['Ämter'], '', { tags: '9', categories: null }],
    [['Ämter', 'Donnerstag'], '', { tags: '9', categories: '7' }],
    [
      ['Jugendhilfe', 'Donnerstag'],
      '',
      { 'categories[terms]': '6,7', 'categories[operator]': 'AND', categories: null },
    ],
    [['Ämter'], 'categories=3', { tags: '9', categories: '3' }],
    [
      ['Donnerstag'],
      'categories=3',
      { 'categories[terms]': '7,3', 'categories[operator]': 'AND', categories: null },
    ],
    [['Donnerstag'], 'categories=7', { categories: '7' }],
    [['Donnerstag'], 'categories=3,7', { categories: '7' }],
    [
      ['Donnerstag'],
      'categories[]=3&categories[]=4',
      { categories: '7', 'categories[]': null },
      'categories',
    ],
  ];
  for (const [tags, own, sent, lost] of narrowed) {
    it(`${tags.join(' + ')} on ${own || 'everything'} → ${JSON.stringify(sent)}`, async () => {
      const archive = await open(terms, `${POSTS}?${own}`);
      const { total, dropped } = await archive.query({ page: 1, perPage: 10, tags });
      expect(total).to.equal(1);
      const asked = new URL(fake.requests.at(-1) ?? '').searchParams;
      expect(
        Object.fromEntries(Object.keys(sent).map((name) => [name, asked.get(name)])),
      ).to.deep.equal(sent);
      expect(fake.requests).to.have.length(2 * tags.length + 1);
      expect(dropped.map(({ index, path }) => `${index} ${path}`)).to.deep.equal(
        lost ? [`-1 ${lost}`] : [],
      );
    });
  }

  it('are looked up once', async () => {
    const archive = await open(terms);
    await archive.query({ page: 1, perPage: 10, tags: ['Donnerstag'] });
    await archive.query({ page: 1, perPage: 5, tags: ['donnerstag'] });
    expect(fake.requests).to.have.length(4);
  });

  for (const tag of ['Unbekannt', '…']) {
    it(`that do not exist (${tag}) make an empty page, not an error, and no request for posts`, async () => {
      const archive = await open(terms);
      const { sessions, total, pages, page } = await archive.query({
        page: 4,
        perPage: 10,
        tags: [tag],
      });
      expect([sessions.length, total, pages, page]).to.deep.equal([0, 0, 1, 1]);
      expect(fake.requests.filter((url) => url.startsWith(POSTS))).to.deep.equal([]);
    });
  }

  it('are found although one of the two lists is refused', async () => {
    const archive = await open({
      ...terms,
      [`${TAGS}?search=donnerstag`]: restError('rest_forbidden', 401),
    });
    expect((await archive.query({ page: 1, perPage: 10, tags: ['Donnerstag'] })).total).to.equal(1);
  });

  it('fail when both are refused, and are asked again next time', async () => {
    const table: Record<string, Table[string]> = { ...terms };
    const refused = [`${CATEGORIES}?search=donnerstag`, `${TAGS}?search=donnerstag`];
    for (const url of refused) table[url] = restError('rest_forbidden', 401);
    // The first fitting row answers.
    const archive = await open({
      ...Object.fromEntries(refused.map((url) => [url, table[url]])),
      ...terms,
      ...table,
    });
    const ask = () => archive.query({ page: 1, perPage: 10, tags: ['Donnerstag'] });
    expect((await failure(ask())).code).to.equal('http');
    fake.restore();
    fake = fakeRest(terms);
    expect((await ask()).total).to.equal(1);
  });
});

describe('aborting', () => {
  it('ends the request of that query only', async () => {
    const archive = await open({
      [`${POSTS}?page=1`]: 'never',
      [`${POSTS}?page=2`]: { body: [post(1)], headers: totals(3, 2) },
    });
    const stop = new AbortController();
    const first = failure(archive.query({ page: 1, perPage: 2 }, { signal: stop.signal }));
    const second = archive.query({ page: 2, perPage: 2 });
    await waitUntil(() => fake.requests.length === 2);
    stop.abort();
    expect((await first).name).to.equal('AbortError');
    expect((await second).total).to.equal(3);
    expect(fake.aborted).to.deep.equal(fake.requests.slice(0, 1));
  });

  it('before the query asks nothing', async () => {
    const archive = await open({});
    expect(
      (await failure(archive.query({ page: 1, perPage: 2 }, { signal: AbortSignal.abort() }))).name,
    ).to.equal('AbortError');
    expect(fake.requests).to.deep.equal([]);
  });

  it('while a tag is looked up ends that query, and leaves the tag to the others', async () => {
    const archive = await open({ [CATEGORIES]: 'never', [TAGS]: 'never' });
    const stop = new AbortController();
    const query = { page: 1, perPage: 2, tags: ['Netzwerk'] };
    const first = failure(archive.query(query, { signal: stop.signal }));
    let ended = false;
    const second = failure(archive.query(query)).finally(() => (ended = true));
    stop.abort();
    expect((await first).name).to.equal('AbortError');
    expect(ended).to.equal(false);
    expect(fake.requests).to.have.length(2);
    archive.close();
    expect((await second).name).to.equal('AbortError');
  });

  it('by close() ends everything, and later queries too', async () => {
    const archive = await open({ [POSTS]: 'never' });
    const running = failure(archive.query({ page: 1, perPage: 2 }));
    await waitUntil(() => fake.requests.length === 1);
    archive.close();
    expect((await running).name).to.equal('AbortError');
    expect((await failure(archive.find('1'))).name).to.equal('AbortError');
    expect(fake.requests).to.have.length(1);
    expect(fake.aborted).to.deep.equal(fake.requests);
  });
});

describe('find', () => {
  it('asks for that post alone', async () => {
    const archive = await open({ [`${POSTS}/7`]: { body: post(7) } }, `${POSTS}?categories=5`);
    expect((await archive.find('7'))?.title).to.equal('Titel 7');
    expect(fake.requests).to.have.length(1);
    expect(parameter('categories')).to.deep.equal([null]);
    expect(parameter('_embed')).to.deep.equal(['author,wp:featuredmedia,wp:term']);
  });

  it('works without pretty permalinks', async () => {
    const archive = await open(
      { [`${SITE}/?rest_route=/wp/v2/posts/7`]: { body: post(7) } },
      `${SITE}/?rest_route=/wp/v2/posts&tags=4`,
    );
    expect((await archive.find('7'))?.id).to.equal('7');
  });

  for (const [name, answer] of [
    ['does not exist', restError('rest_post_invalid_id', 404)],
    ['is not public', restError('rest_forbidden', 401)],
  ] as const) {
    it(`knows nothing of a post that ${name}`, async () => {
      const archive = await open({ [`${POSTS}/7`]: answer });
      expect(await archive.find('7')).to.equal(undefined);
    });
  }

  for (const id of ['', 'x', '../users', '7?x=1', '1.5']) {
    it(`asks nothing for “${id}”, which is no id of a post`, async () => {
      const archive = await open({});
      expect(await archive.find(id)).to.equal(undefined);
      expect(fake.requests).to.deep.equal([]);
    });
  }

  it('passes other failures on', async () => {
    const archive = await open({ [`${POSTS}/7`]: restError('rest_no_route', 404) });
    expect((await failure(archive.find('7'))).status).to.equal(404);
  });
});

describe('onGrowth', () => {
  it('never calls', async () => {
    const archive = await open({ [POSTS]: { body: [post(1)], headers: totals(1, 1) } });
    let calls = 0;
    archive.onGrowth(() => calls++, { signal: new AbortController().signal });
    await archive.query({ page: 1, perPage: 1 });
    expect(calls).to.equal(0);
  });
});
