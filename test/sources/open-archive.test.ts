import { expect } from '@open-wc/testing';
import { ArchiveError, type ArchiveErrorCode } from '../../src/domain/archive-error.js';
import { explained } from '../../src/sources/explained.js';
import { openArchive } from '../../src/sources/open-archive.js';
import { server } from '../support/server.js';

const { signal } = new AbortController();
/** Patient with a busy machine; only where nothing comes, waiting is what is tested. */
const patient = {
  ...{ firstByteMs: 8_000, totalMs: 12_000, maxBytes: 2 * 1024 * 1024 },
  patienceMs: 0,
};
const limits = { ...patient, firstByteMs: 200, totalMs: 600 };

/** Opens an address that must fail, and gives the error. */
async function failure(url: string, options: object = {}): Promise<ArchiveError> {
  const result = await openArchive(url, { signal, limits, ...options }).catch((e: unknown) => e);
  if (!(result instanceof ArchiveError)) throw new Error(`no ArchiveError but ${String(result)}`);
  return explained(result);
}

const version = 'https://jsonfeed.org/version/1.1';
const feed = { version, items: [{ id: 'a', title: 'A' }] };
const post = {
  ...{ id: 1, date: '2022-11-29T10:00:00', date_gmt: '2022-11-29T09:00:00', slug: 'a' },
  ...{ link: 'https://example.org/a', title: { rendered: 'A' } },
  ...{ content: { rendered: '<p>Text</p>', protected: false }, excerpt: { rendered: '' } },
};

describe('openArchive', () => {
  const readable: [what: string, path: string][] = [
    ['a feed', '/feed'],
    ['a feed behind a byte order mark', '/bom'],
    ['a feed behind a redirect', '/redirect?to=/feed'],
    ['a feed that arrives in pieces', '/slow?between=5'],
    ['a feed behind a megabyte of white space', '/large?mb=1'],
  ];
  for (const [what, path] of readable) {
    it(`reads ${what}`, async () => {
      const archive = await openArchive(server.url(path), { signal, limits: patient });
      expect((await archive.query({ page: 1, perPage: 5 })).total).to.equal(3);
    });
  }

  const failing: [what: string, path: string, code: ArchiveErrorCode, message: RegExp][] = [
    ['no answer', '/never', 'timeout', /no answer within 0.2 s/],
    ['an answer that never ends', '/endless', 'timeout', /no complete answer within 0.6 s/],
    ['a broken connection', '/truncated', 'network', /No readable answer/],
    ['a web page', '/html?x=.json', 'not-json', /web page, not JSON/],
    ['401', '/status/401', 'http', /401/],
    ['404', '/status/404', 'http', /404/],
    ['429', '/status/429?retry-after=1', 'http', /429/],
    ['500', '/status/500', 'http', /500/],
    ['a redirect loop', '/redirect-loop', 'network', /No readable answer/],
    ['an origin that may not read it', '/feed?cors=no', 'network', /Access-Control-Allow-Origin/],
    ['too many bytes', '/large?mb=3', 'too-large', /More than 2 MB/],
  ];
  for (const [what, path, code, message] of failing) {
    it(`says what is wrong with ${what}`, async () => {
      const bounds = code === 'timeout' ? limits : patient;
      const error = await failure(server.url(path), { source: 'json-feed', limits: bounds });
      expect(error.code).to.equal(code);
      expect(error.message).to.match(message);
      expect(error.url).to.contain(path.split('?')[0] ?? '');
      expect(error.status).to.equal(/^\d+$/.test(what) ? Number(what) : undefined);
    });
  }

  const bodies: [what: string, body: unknown, code: ArchiveErrorCode, message: RegExp][] = [
    ['half a document', '{"version": "https://jsonfeed', 'not-json', /not complete or not valid/],
    ['nothing', '', 'not-json', /empty/],
    ['a number', 5, 'not-a-feed', /no JSON Feed/],
    ['null', null, 'not-a-feed', /no JSON Feed/],
    ['an object of another kind', { data: [] }, 'not-a-feed', /no JSON Feed/],
    ['items that are no list', { version, items: {} }, 'not-a-feed', /"items" array/],
  ];
  for (const [what, body, code, message] of bodies) {
    it(`says what is wrong with ${what}`, async () => {
      const url = await server.answer({
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const error = await failure(url, { source: 'json-feed' });
      expect(error.code).to.equal(code);
      expect(error.message).to.match(message);
    });
  }

  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc',
    'https://u:p@example.org/',
  ]) {
    it(`refuses to load ${src}`, async () => {
      expect(await failure(src)).to.include({ code: 'blocked' });
    });
  }

  it('says so when nothing listens at the address', async () => {
    expect(await failure('http://127.0.0.1:9/feed.json')).to.include({ code: 'network' });
  });

  describe('of a busy server', () => {
    const busy = (status: number, retryAfter: string) => ({
      status,
      headers: { 'retry-after': retryAfter, 'access-control-expose-headers': 'Retry-After' },
    });
    for (const status of [429, 503]) {
      it(`waits as long as it says, and asks again (${status})`, async () => {
        const url = await server.answer([busy(status, '0'), busy(status, '0'), { body: feed }]);
        const archive = await openArchive(url, { source: 'json-feed', signal });
        expect(archive.info).to.be.an('object');
        expect(await server.requests(url)).to.have.length(3);
      });
    }

    it('gives up at once where it wants longer than anybody waits', async () => {
      const url = await server.answer(busy(429, '3600'));
      const error = await failure(url, { source: 'json-feed', limits: undefined });
      expect(error).to.include({ code: 'http', status: 429 });
      expect(await server.requests(url)).to.have.length(1);
    });

    it('tries no other addresses of the site', async () => {
      const url = await server.answer({ routes: { '*': busy(429, '3600') } });
      expect(await failure(`${url}/`, { limits: undefined })).to.include({ status: 429 });
      expect(await server.requests(url)).to.have.length(1);
    });

    it('ends with its signal while it waits', async () => {
      const stop = new AbortController();
      const url = await server.answer(busy(503, '25'));
      const opening = openArchive(url, { source: 'json-feed', signal: stop.signal });
      await server.waitFor(url, 1, 'complete');
      stop.abort();
      expect(await opening.catch((error: Error) => error.name)).to.equal('AbortError');
      expect(await server.requests(url)).to.have.length(1);
    });
  });

  it('ends with its signal', async () => {
    const stop = new AbortController();
    const url = await server.answer({ delayMs: 'never' });
    const opening = openArchive(url, { signal: stop.signal });
    await server.waitFor(url, 1);
    stop.abort();
    expect(await opening.catch((error: Error) => error.name)).to.equal('AbortError');
    await server.waitFor(url, 1, 'aborted');
  });

  it('sends no cookies and no header that would need a preflight', async () => {
    const url = await server.answer({ body: feed });
    await openArchive(url, { signal });
    const requests = await server.requests(url);
    expect(requests.map(({ method }) => method)).to.deep.equal(['GET']);
    expect(requests[0]?.headers).not.to.have.any.keys('cookie', 'authorization', 'content-type');
  });

  describe('finds out what answers', () => {
    const posts = { body: [post], headers: { 'X-WP-Total': '1', 'X-WP-TotalPages': '1' } };
    const root = { name: 'Seite', namespaces: ['wp/v2'], routes: {} };

    const table: [what: string, path: string, routes: Record<string, object>, asked: RegExp[]][] = [
      ['a feed', '/feed.json', { '/feed.json': { body: feed } }, [/feed\.json/]],
      [
        'a collection by its address',
        '/wp-json/wp/v2/posts',
        { '/wp-json/wp/v2/posts': posts },
        [/wp\/v2\/posts/],
      ],
      [
        'a collection without permalinks, however it is written',
        '/?rest_route=%2Fwp%2Fv2%2Fposts',
        { '/': posts },
        [/rest_route/],
      ],
      [
        'a feed in a folder named so',
        '/feed/json/',
        { '/feed/json/': { body: feed } },
        [/feed\/json\/$/],
      ],
      [
        'a site, whatever part of its page is linked',
        '/#archiv',
        { '/wp-json/': { body: root }, '/wp-json/wp/v2/posts': posts },
        [/wp-json\/\?/, /wp\/v2\/posts/],
      ],
      [
        'a feed behind an address like a collection',
        '/wp/v2/feed.json',
        { '/wp/v2/feed.json': { body: feed } },
        [/feed\.json$/],
      ],
      [
        'posts behind another address',
        '/sitzungen',
        { '/sitzungen': posts },
        [/sitzungen$/, /sitzungen\?/],
      ],
      [
        'a site, without reading its page',
        '/',
        { '/wp-json/': { body: root }, '/wp-json/wp/v2/posts': posts },
        [/wp-json\/\?/, /wp\/v2\/posts/],
      ],
      [
        'a feed behind an address like a site',
        '/archiv/',
        { '/archiv/': { body: feed } },
        [/wp-json/, /rest_route/, /archiv\/$/, /archiv\/$/],
      ],
    ];
    for (const [what, path, routes, asked] of table) {
      it(what, async () => {
        const url = await server.answer({ routes });
        const archive = await openArchive(url + path, { signal });
        expect((await archive.query({ page: 1, perPage: 5 })).total).to.equal(1);
        const urls = (await server.requests(url)).map((request) => request.url);
        expect(urls).to.have.length(asked.length, urls.join(', '));
        asked.forEach((pattern, i) => expect(urls[i]).to.match(pattern));
      });
    }

    it('takes no other list for posts', async () => {
      const url = await server.answer({ body: ['a'] });
      expect(await failure(url)).to.include({ code: 'not-a-feed' });
      expect(await server.requests(url)).to.have.length(1);
    });

    it('does not look for WordPress behind a file that is no feed', async () => {
      const page = { body: '<!doctype html>', headers: { 'content-type': 'text/html' } };
      const url = await server.answer({ routes: { '/feed.json': page } });
      expect(await failure(`${url}/feed.json`)).to.include({ code: 'not-json' });
      expect(await server.requests(url)).to.have.length(1);
    });

    it('reports the first reason where nothing fits', async () => {
      const page = { body: '<!doctype html>', headers: { 'content-type': 'text/html' } };
      const url = await server.answer({ routes: { '/seite': page, '*': { status: 404 } } });
      expect(await failure(`${url}/seite`)).to.include({ code: 'not-json' });
    });
  });
});
