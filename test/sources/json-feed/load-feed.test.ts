import { expect } from '@open-wc/testing';
import type { Archive, ArchivePage } from '../../../src/domain/archive.js';
import { openArchive } from '../../../src/sources/open-archive.js';
import type { Answer } from '../../support/answer.js';
import { server } from '../../support/server.js';
import { waitUntil } from '../../support/wait-until.js';

const HEAD = { version: 'https://jsonfeed.org/version/1.1', title: 'Archiv' };
/** An item of some 2,000 characters. */
const item = (number: number, more: object = {}) => ({
  id: `v-${number}`,
  title: `Veranstaltung ${number}`,
  content_html: `<p>${'Wir haben viel gelernt. '.repeat(80)}</p>`,
  ...more,
});
const items = (count: number, first = 1) =>
  Array.from({ length: count }, (_, i) => item(first + i));
const QUERY = { page: 1, perPage: 5 };

/** A line that is slow enough to show a beginning, and what comes behind that. */
function slowly(text: string, then: Partial<Answer> & { rest?: boolean } = {}): Answer {
  const { rest = true, ...more } = then;
  return {
    body: text.slice(0, 30_000),
    chunks: [
      { text: text.slice(30_000, 60_000), afterMs: 100 },
      // Long enough for a test on a busy machine to see what is there before; WebKit forgets what comes right
      // before a connection breaks.
      { text: rest ? text.slice(60_000) : ' ', afterMs: 2_000 },
    ],
    ...more,
  };
}

describe('a feed that takes its time', () => {
  const stop = new AbortController();
  after(() => stop.abort());

  const open = (url: string) => openArchive(url, { signal: stop.signal, source: 'json-feed' });
  const grown = (archive: Archive) =>
    new Promise<void>((resolve) => {
      archive.onGrowth(resolve, { signal: stop.signal });
    });
  const complete = async (archive: Archive): Promise<ArchivePage> => {
    let page = await archive.query(QUERY);
    await waitUntil(async () => {
      page = await archive.query(QUERY);
      return page.totalIs === 'exact';
    }, 'all of it is there');
    return page;
  };

  it('shows its first sessions before the others are there', async () => {
    const archive = await open(
      await server.answer(slowly(JSON.stringify({ ...HEAD, items: items(60) }))),
    );
    const first = await archive.query(QUERY);
    expect(archive.info.title).to.equal('Archiv');
    expect(first.sessions.map(({ id }) => id)).to.deep.equal(['v-1', 'v-2', 'v-3', 'v-4', 'v-5']);
    expect(first.totalIs).to.equal('minimum');
    expect(first.total).to.be.within(10, 30);
    await grown(archive);
    const all = await archive.query(QUERY);
    expect(all).to.include({ total: 60, totalIs: 'exact' });
    expect(all.sessions[0], 'is not made again').to.equal(first.sessions[0]);
    expect((await archive.query({ page: 12, perPage: 5 })).sessions.at(-1)?.id).to.equal('v-60');
    expect(all.dropped).to.deep.equal([]);
  });

  it('knows its number of sessions at once where the head says it', async () => {
    const feed = { ...HEAD, _k360: { total: 60 }, items: items(60) };
    const archive = await open(await server.answer(slowly(JSON.stringify(feed))));
    expect(await archive.query(QUERY)).to.include({ total: 60, totalIs: 'exact', pages: 12 });
  });

  it('waits with what may stand in the rest', async () => {
    const archive = await open(
      await server.answer(slowly(JSON.stringify({ ...HEAD, items: items(60) }))),
    );
    expect((await archive.find('v-60'))?.title).to.equal('Veranstaltung 60');
    expect((await archive.query({ ...QUERY, text: 'veranstaltung 59' })).total).to.equal(1);
  });

  it('is what the head behind the items says as well', async () => {
    const next = await server.answer({ body: { ...HEAD, items: [item(61)] } });
    const feed = {
      items: items(60),
      ...HEAD,
      language: 'en',
      authors: [{ name: 'Redaktion' }],
      next_url: next,
      home_page_url: 'https://archiv.example.org/',
    };
    const archive = await open(await server.answer(slowly(JSON.stringify(feed))));
    expect((await archive.query(QUERY)).sessions[0]?.authors).to.deep.equal([]);
    const page = await complete(archive);
    expect(page.total).to.equal(61);
    expect(page.sessions[0]).to.deep.include({ authors: ['Redaktion'], language: 'en' });
    expect(archive.info).to.include({ title: 'Archiv', homepage: 'https://archiv.example.org/' });
  });

  it('names what does not fit once', async () => {
    const feed = {
      ...HEAD,
      description: 5,
      items: [...items(40), item(1), item(41, { url: 'javascript:x' })],
    };
    const archive = await open(await server.answer(slowly(JSON.stringify(feed))));
    await complete(archive);
    const { dropped } = await archive.query({ page: 5, perPage: 10 });
    expect(dropped.map(({ index, path }) => `${index} ${path}`)).to.deep.equal([
      '-1 description',
      '40 ',
      '41 url',
    ]);
  });

  const broken: [what: string, then: Parameters<typeof slowly>[1], reason: RegExp][] = [
    ['breaks off', { rest: false, end: 'truncate' }, /No readable answer.*incomplete/s],
    ['ends in the middle', { rest: false }, /not complete or not valid JSON.*incomplete/s],
  ];
  for (const [what, then, reason] of broken) {
    it(`keeps what is there when it ${what}, says so, and is loaded again when more is wanted`, async () => {
      const text = JSON.stringify({ ...HEAD, items: items(60) });
      const url = await server.answer([slowly(text, then), { body: text }]);
      const archive = await open(url);
      await grown(archive);
      const { dropped, totalIs, sessions } = await archive.query(QUERY);
      expect(sessions).to.have.lengthOf(5);
      expect(totalIs).to.equal('minimum');
      expect(dropped.map(({ path }) => path)).to.deep.equal(['items']);
      expect(dropped[0]?.reason).to.match(reason);
      expect((await archive.find('v-60'))?.title).to.equal('Veranstaltung 60');
      expect((await complete(archive)).total).to.equal(60);
      expect(await server.requests(url)).to.have.lengthOf(2);
    });
  }

  it('is no longer loaded once nobody wants it', async () => {
    const visit = new AbortController();
    const text = JSON.stringify({ ...HEAD, items: items(60) });
    const url = await server.answer(slowly(text, { rest: false, end: 'hang' }));
    const archive = await openArchive(url, { signal: visit.signal, source: 'json-feed' });
    expect((await archive.query(QUERY)).sessions).to.have.lengthOf(5);
    visit.abort();
    const [request] = await server.waitFor(url, 1, 'aborted');
    expect(request?.outcome).to.equal('aborted');
    expect((await archive.query(QUERY)).dropped).to.deep.equal([]);
  });
});
