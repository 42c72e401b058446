import { expect } from '@open-wc/testing';
import { PeopleReading } from '../../src/archive/people-reading.js';
import { SessionReader, type WholeQuery } from '../../src/archive/read-all.js';
import type { Archive } from '../../src/domain/archive.js';
import { ArchiveError } from '../../src/domain/archive-error.js';
import type { Session } from '../../src/domain/session.js';
import { openArchive } from '../../src/sources/open-archive.js';
import { openWordPress } from '../../src/sources/wordpress/open-wordpress.js';
import { fakeRest, post, POSTS, totals } from '../sources/wordpress/fake-rest.js';
import { server } from '../support/server.js';
import { waitUntil } from '../support/wait-until.js';

const version = 'https://jsonfeed.org/version/1.1';
const opened: Archive[] = [];
const stop = new AbortController();
const { signal } = stop;

async function open(url: string): Promise<Archive> {
  const archive = await openArchive(url, { signal });
  opened.push(archive);
  return archive;
}

async function read(archive: Archive, query: WholeQuery = {}): Promise<string[]> {
  const ids: string[] = [];
  const reader = new SessionReader(archive, query);
  for (let sessions; (sessions = await reader.next(signal));) {
    ids.push(...sessions.map(({ id }) => id));
  }
  return ids;
}

/** A feed whose second page never comes. */
async function stalls(): Promise<string> {
  const key = server.key();
  const first = { version, items: [{ id: 'a', title: 'A' }], next_url: `./${key}/2` };
  return server.answer({ routes: { '': { body: first }, '/2': { delayMs: 'never' } } }, key);
}

const numbered = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => `item-${from + i}`);

afterEach(() => {
  for (const archive of opened.splice(0)) archive.close();
});

describe('all sessions of a feed', () => {
  for (const items of [0, 1, 9, 10, 11, 45]) {
    it(`are read once and in order: ${items} on one page`, async () => {
      const archive = await open(server.url(`/feed?items=${items}`));
      expect(await read(archive)).to.deep.equal(numbered(1, items));
    });
  }

  for (const chain of [
    'items=45&per-page=7',
    'items=45&per-page=10',
    'items=45&per-page=7&total',
    'items=30&per-page=30&total',
    'items=25&per-page=24&next=cyclic',
  ]) {
    it(`are read once and in order while later pages arrive: ${chain}`, async () => {
      const count = Number(/items=(\d+)/.exec(chain)?.[1]);
      expect(await read(await open(server.url(`/feed?${chain}`)))).to.deep.equal(
        numbered(1, count),
      );
    });
  }

  it('end where a feed promised more than it has', async () => {
    const items = numbered(1, 12).map((id) => ({ id, title: id }));
    const body = { version, title: 'A', _k360: { total: 99 }, items };
    expect(await read(await open(await server.answer({ body })))).to.deep.equal(numbered(1, 12));
  });

  it('come in the order asked for, though the first may arrive last', async () => {
    const archive = await open(server.url('/feed?items=28&per-page=5'));
    const newest = await read(archive, { sort: 'newest' });
    expect(newest).to.deep.equal(numbered(1, 28).reverse());
  });

  it('are those that match', async () => {
    const archive = await open(server.url('/feed?items=45&per-page=7'));
    const odd = numbered(1, 45).filter((_, i) => i % 2 === 0);
    expect(await read(archive, { tags: ['jugend'] })).to.deep.equal(odd);
    expect(await read(archive, { filters: { tags: ['Jugend'] } })).to.deep.equal(odd);
    const words = await read(archive, { text: 'veranstaltung 45' });
    expect(words).to.deep.equal(['item-45']);
    expect(await read(archive, { text: 'gibt es nicht' })).to.deep.equal([]);
  });

  it('come as they arrive, not when all are there', async () => {
    const src = await stalls();
    const reader = new SessionReader(await open(src), {});
    const sessions = await reader.next(signal);
    expect(sessions?.map(({ id }) => id)).to.deep.equal(['a']);
  });

  it('are not waited for any longer than somebody wants them', async () => {
    const src = await stalls();
    const reader = new SessionReader(await open(src), {});
    const own = new AbortController();
    await reader.next(own.signal);
    const waiting = reader.next(own.signal);
    own.abort();
    expect(await waiting.catch((error: Error) => error.name)).to.equal('AbortError');
  });

  it('go on after a failure where they were', async () => {
    const key = server.key();
    const page = (id: string, next?: string) => ({
      body: { version, items: [{ id, title: id }], ...(next && { next_url: `./${key}/${next}` }) },
    });
    const src = await server.answer(
      { routes: { '': page('a', '2'), '/2': [{ status: 500 }, { status: 500 }, page('b')] } },
      key,
    );
    const reader = new SessionReader(await open(src), {});
    const seen: Session[] = [...((await reader.next(signal)) ?? [])];
    for (let attempt = 0; attempt < 10; attempt++) {
      const next = await reader.next(signal).catch((error: unknown) => error);
      if (next === undefined) break;
      if (Array.isArray(next)) seen.push(...(next as Session[]));
      else expect(next).to.be.instanceOf(ArchiveError);
    }
    expect(seen.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(reader.total).to.include({ total: 2, totalIs: 'exact' });
  });

  it('let the page have its turn: mapping 2 000 sessions is cut into slices', async () => {
    const archive = await open(server.url('/feed?items=2000'));
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns++;
      port2.postMessage('');
    };
    port2.postMessage('');
    expect(await read(archive)).to.have.length(2_000);
    port1.close();
    // How many slices it takes depends on the machine; in one piece there would be no turn between.
    expect(turns).to.be.greaterThan(1);
  });
});

describe('all sessions of a WordPress', () => {
  let fake: ReturnType<typeof fakeRest> | undefined;
  afterEach(() => {
    fake?.restore();
    fake = undefined;
  });
  const range = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => post(from + i));
  const openRest = async (table: Parameters<typeof fakeRest>[0]) => {
    fake = fakeRest(table);
    const archive = await openWordPress(POSTS, { signal });
    opened.push(archive);
    fake.requests.length = 0;
    return archive;
  };
  const pagesAsked = () =>
    fake?.requests.map((url) => {
      const { searchParams } = new URL(url);
      return `${searchParams.get('page')}/${searchParams.get('per_page')}`;
    });

  it('are read a hundred at a time, whatever was left out of a page', async () => {
    const archive = await openRest({
      [`${POSTS}?page=3`]: { headers: totals(203, 3), body: range(201, 203) },
      [`${POSTS}?page=2`]: {
        headers: totals(203, 3),
        body: [...range(101, 199), 'no post at all'],
      },
      [POSTS]: { headers: totals(203, 3), body: range(1, 100) },
    });
    const ids = await read(archive);
    expect(ids).to.have.length(202);
    expect(new Set(ids).size).to.equal(202);
    expect(pagesAsked()).to.deep.equal(['1/100', '2/100', '3/100']);
  });

  it('go on after a failure without asking again for what is there', async () => {
    const archive = await openRest({
      [`${POSTS}?page=2`]: { status: 502, body: 'down' },
      [POSTS]: { headers: totals(101, 2), body: range(1, 100) },
    });
    const reader = new SessionReader(archive, {});
    expect(await reader.next(signal)).to.have.length(100);
    expect(await reader.next(signal).catch((error: unknown) => error)).to.be.instanceOf(
      ArchiveError,
    );
    fake?.restore();
    fake = fakeRest({ [`${POSTS}?page=2`]: { headers: totals(101, 2), body: range(101, 101) } });
    expect(await reader.next(signal)).to.have.length(1);
    expect(await reader.next(signal)).to.equal(undefined);
    expect(pagesAsked()).to.deep.equal(['2/100']);
  });

  it('are bounded: a server that never ends is not read for ever', async () => {
    const archive = await openRest({ [POSTS]: { body: range(1, 100) } });
    const reader = new SessionReader(archive, {});
    while (await reader.next(signal));
    expect(reader.read).to.equal(20_000);
    expect(reader.cut).to.equal(true);
  }).timeout(60_000);

  it('tell what was left out of all pages', async () => {
    const archive = await openRest({
      [`${POSTS}?page=2`]: { headers: totals(102, 2), body: ['broken', 'broken'] },
      [POSTS]: { headers: totals(102, 2), body: ['broken', ...range(2, 100)] },
    });
    const reader = new SessionReader(archive, {});
    while (await reader.next(signal));
    expect(reader.dropped.map(({ index }) => index)).to.deep.equal([0, 100, 101]);
  });
});

describe('reading people', () => {
  const person = (name: string) => ({ contributors: [{ name }] });

  it('knows all, each once, and tells when it is through', async () => {
    const src = await server.answer({
      body: {
        version,
        items: Array.from({ length: 30 }, (_, i) => ({
          id: `s${i}`,
          title: `S ${i}`,
          _k360: person(`Vor Nach${i % 25}`),
        })),
      },
    });
    const told: string[] = [];
    const reading = new PeopleReading(await open(src), signal, () => told.push(reading.status));
    await reading.start();
    await waitUntil(() => told.at(-1) === 'complete');
    expect(reading.directory.size).to.equal(25);
    expect(reading.progress).to.deep.equal({ read: 30, total: 30, exact: true });
  });

  it('knows the first although the others never come', async () => {
    const reading = new PeopleReading(await open(await stalls()), signal, () => undefined);
    await reading.start();
    expect(reading.status).to.equal('reading');
    expect(reading.progress.read).to.equal(1);
  });

  it('rejects if there is nothing at all to show', async () => {
    const archive = await open(server.url('/feed?items=1'));
    archive.query = () => Promise.reject(new ArchiveError('network', 'down', ''));
    const reading = new PeopleReading(archive, signal, () => undefined);
    const reason = await reading.start().catch((error: unknown) => error);
    expect(reason).to.be.instanceOf(ArchiveError);
  });

  it('says nothing any more once nobody wants to know', async () => {
    const own = new AbortController();
    let told = 0;
    const reading = new PeopleReading(await open(await stalls()), own.signal, () => told++);
    await reading.start();
    own.abort();
    const before = told;
    await reading.resume();
    expect(told).to.equal(before);
    expect(reading.status).to.equal('reading');
  });

  it('is incomplete where there are more sessions than are read, though nothing failed', async () => {
    const sessions = Array.from({ length: 100 }, (_, i) => ({
      id: String(i),
      contributors: [],
    })) as unknown as Session[];
    const endless: Pick<Archive, 'search' | 'query'> = {
      search: 'server',
      query: ({ page }) =>
        Promise.resolve({
          ...{ sessions, page, pages: page + 1 },
          ...{ total: page * 100, totalIs: 'minimum' as const, dropped: [] },
        }),
    };
    const told: string[] = [];
    const reading = new PeopleReading(endless as Archive, signal, () => told.push(reading.status));
    await reading.start();
    await waitUntil(() => told.length && told.at(-1) !== 'reading');
    expect(told.at(-1)).to.equal('incomplete');
    expect(reading.error).to.equal(undefined);
    expect(reading.progress.read).to.equal(20_000);
  });

  it('makes a defect of ours an error that can be reported', async () => {
    const archive = await open(server.url('/feed?items=30'));
    const reading = new PeopleReading(archive, signal, () => undefined);
    const query = archive.query.bind(archive);
    let asked = 0;
    archive.query = (...question) =>
      ++asked > 2 ? Promise.reject(new RangeError('ours')) : query(...question);
    await reading.start();
    await waitUntil(() => reading.status === 'incomplete');
    expect(reading.error).to.be.instanceOf(ArchiveError);
    expect(reading.error?.message).to.contain('ours');
  });
});
