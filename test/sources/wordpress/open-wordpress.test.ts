import { expect } from '@open-wc/testing';
import { ArchiveError } from '../../../src/domain/archive-error.js';
import { explained } from '../../../src/sources/explained.js';
import { DEFAULT_LIMITS } from '../../../src/sources/request.js';
import { isWordPressCollection } from '../../../src/sources/wordpress/is-wordpress-url.js';
import { openWordPress } from '../../../src/sources/wordpress/open-wordpress.js';
import { fakeRest, post, POSTS, restError, SITE, totals } from './fake-rest.js';
import { waitUntil } from '../../support/wait-until.js';

const INDEX = {
  body: { name: 'Archiv &amp; mehr', description: 'Alles', home: SITE, namespaces: ['wp/v2'] },
};
const PRETTY = `${SITE}/wp-json/`;
const PLAIN = `${SITE}/?rest_route=/`;
const LIST = { body: [post(1)], headers: totals(1, 1) };
const HTML = { body: '<!DOCTYPE html><title>x</title>', headers: { 'Content-Type': 'text/html' } };
const { signal } = new AbortController();

describe('isWordPressCollection', () => {
  for (const [url, expected] of [
    [`${POSTS}?categories=5`, true],
    [`${POSTS}/`, true],
    [`${SITE}/blog/wp-json/wp/v2/veranstaltung`, true],
    [`${SITE}/?rest_route=/wp/v2/posts&categories=5`, true],
    ['https://public-api.wordpress.com/wp/v2/sites/x.wordpress.com/posts', true],
    [`${SITE}/`, false],
    [`${SITE}/feed.json`, false],
    [`${SITE}/wp-json/`, false],
    [`${SITE}/?rest_route=/`, false],
  ] as const) {
    it(`${url} → ${expected}`, () => {
      expect(isWordPressCollection(url)).to.equal(expected);
    });
  }
});

describe('openWordPress', () => {
  let fake: ReturnType<typeof fakeRest>;
  afterEach(() => fake.restore());

  it('asks a collection nothing before the first query, and keeps its own parameters', async () => {
    fake = fakeRest({ [POSTS]: LIST });
    const src = `${POSTS}?categories=5&orderby=title&page=9&per_page=50&offset=3#x`;
    const archive = await openWordPress(src, { signal });
    expect(fake.requests).to.deep.equal([]);
    await archive.query({ page: 2, perPage: 10, text: ' Ämter & mehr ' }).catch(() => undefined);
    const url = new URL(fake.requests[0] ?? '');
    expect(url.origin + url.pathname + url.hash).to.equal(POSTS);
    expect(Object.fromEntries(url.searchParams)).to.deep.equal({
      categories: '5',
      orderby: 'title',
      search: 'Ämter & mehr',
      page: '2',
      per_page: '10',
      _embed: 'author,wp:featuredmedia,wp:term',
      _fields: 'id,date,date_gmt,link,title,content,excerpt,_links,_embedded',
    });
    expect(archive.info).to.deep.equal({ title: '' });
    expect(Object.values(await archive.programme()).flat()).to.deep.equal([]);
  });

  const found: readonly [
    name: string,
    src: string,
    table: Parameters<typeof fakeRest>[0],
    requests: string[],
  ][] = [
    ['at /wp-json/', SITE, { [PRETTY]: INDEX, [POSTS]: LIST }, [PRETTY, POSTS]],
    [
      'below a folder',
      `${SITE}/blog/index.php?x=1`,
      { [`${SITE}/blog/wp-json/`]: INDEX, [`${SITE}/blog/wp-json/wp/v2/posts`]: LIST },
      [`${SITE}/blog/wp-json/`, `${SITE}/blog/wp-json/wp/v2/posts`],
    ],
    [
      'at ?rest_route=/',
      `${SITE}/`,
      { [PLAIN]: INDEX, [`${SITE}/?rest_route=/wp/v2/posts`]: LIST },
      [PRETTY, PLAIN, `${SITE}/?rest_route=/wp/v2/posts`],
    ],
    [
      'where the Link header says',
      `${SITE}/festival/`,
      {
        [PRETTY]: INDEX,
        [POSTS]: LIST,
        [`${SITE}/festival/?rest_route=/`]: HTML,
        [`${SITE}/festival/`]: {
          ...HTML,
          headers: {
            Link: `<https://x.example/>; rel="next", <${PRETTY}>; rel="https://api.w.org/"`,
          },
        },
      },
      [
        `${SITE}/festival/wp-json/`,
        `${SITE}/festival/?rest_route=/`,
        `${SITE}/festival/`,
        PRETTY,
        POSTS,
      ],
    ],
    [
      'where the page says',
      `${SITE}/festival/`,
      {
        [`${SITE}/api/`]: INDEX,
        [`${SITE}/api/wp/v2/posts`]: LIST,
        [`${SITE}/festival/?rest_route=/`]: undefined,
        [`${SITE}/festival/`]: {
          body: '<head><link rel="https://api.w.org/" href="/api/"></head>',
        },
      },
      [
        `${SITE}/festival/wp-json/`,
        `${SITE}/festival/?rest_route=/`,
        `${SITE}/festival/`,
        `${SITE}/api/`,
        `${SITE}/api/wp/v2/posts`,
      ],
    ],
  ];
  for (const [name, src, table, requests] of found) {
    it(`finds the API of a site ${name}`, async () => {
      fake = fakeRest(table);
      const archive = await openWordPress(src, { signal });
      const { total } = await archive.query({ page: 1, perPage: 10 });
      expect(total).to.equal(1);
      const asked = fake.requests.map((url) =>
        decodeURIComponent(url).replace(/[?&](_fields|page)=.*$/, ''),
      );
      expect(asked).to.deep.equal(requests);
      expect(archive.info).to.include({
        title: 'Archiv & mehr',
        description: 'Alles',
        homepage: `${SITE}/`,
      });
    });
  }

  const lost: readonly [
    name: string,
    table: Parameters<typeof fakeRest>[0],
    code: string,
    says: RegExp,
  ][] = [
    [
      'nothing answers',
      { [PRETTY]: undefined, [PLAIN]: undefined, [SITE]: undefined },
      'network',
      /wp-json[^]*rest_route/,
    ],
    [
      'it is no WordPress',
      { [PLAIN]: HTML, [SITE]: HTML },
      'not-a-feed',
      /404[^]*a web page, not JSON[^]*announces none/,
    ],
    [
      'the JSON is something else',
      { [PRETTY]: { body: { version: 1 } }, [PLAIN]: { body: [] }, [SITE]: HTML },
      'not-a-feed',
      /no index of a WordPress/,
    ],
    [
      'the site is locked',
      {
        [PRETTY]: restError('rest_not_logged_in', 401, 'Bitte anmelden.'),
        [PLAIN]: HTML,
        [SITE]: HTML,
      },
      'http',
      /401 rest_not_logged_in: Bitte anmelden\./,
    ],
  ];
  for (const [name, table, code, says] of lost) {
    it(`says what was tried when ${name}`, async () => {
      fake = fakeRest(table);
      const error = await openWordPress(SITE, { signal }).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(ArchiveError);
      expect((error as ArchiveError).code).to.equal(code);
      expect(explained(error as ArchiveError).message).to.match(says);
      expect(fake.requests).to.have.length(3);
    });
  }

  for (const status of [429, 503]) {
    it(`tries no other address of a server that is busy (${status})`, async () => {
      fake = fakeRest({ [PRETTY]: { status, body: '' } });
      const limits = { ...DEFAULT_LIMITS, patienceMs: 0 };
      const error = await openWordPress(SITE, { signal, limits }).catch((e: unknown) => e);
      expect(error).to.include({ code: 'http', status });
      expect(fake.requests).to.have.length(1);
    });
  }

  it('gives up at once on a server that is too slow', async () => {
    fake = fakeRest({ [PRETTY]: 'never' });
    const limits = { firstByteMs: 20, totalMs: 1_000, maxBytes: 1_000 };
    const error = await openWordPress(SITE, { signal, limits }).catch((reason: unknown) => reason);
    expect((error as ArchiveError).code).to.equal('timeout');
    expect(fake.requests).to.have.length(1);
  });

  it('ends when it is aborted', async () => {
    fake = fakeRest({ [PRETTY]: 'never' });
    const stop = new AbortController();
    const opening = openWordPress(SITE, { signal: stop.signal }).catch((reason: unknown) => reason);
    await waitUntil(() => fake.requests.length === 1);
    stop.abort();
    expect(((await opening) as Error).name).to.equal('AbortError');
    expect(fake.requests).to.have.length(1);
  });
});
