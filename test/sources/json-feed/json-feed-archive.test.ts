import { expect } from '@open-wc/testing';
import { Growth } from '../../../src/archive/growth.js';
import type { Archive, ArchivePage } from '../../../src/domain/archive.js';
import { ArchiveError } from '../../../src/domain/archive-error.js';
import { JsonFeedArchive } from '../../../src/sources/json-feed/json-feed-archive.js';
import { readFeed } from '../../../src/sources/json-feed/read-feed.js';
import { openArchive } from '../../../src/sources/open-archive.js';
import { listenersOf } from '../../support/listeners.js';
import { server } from '../../support/server.js';

const version = 'https://jsonfeed.org/version/1.1';
const item = (id: string, more: object = {}) => ({ id, title: `Titel ${id}`, ...more });
const ids = (page: ArchivePage) => page.sessions.map(({ id }) => id);

describe('JsonFeedArchive', () => {
  const opened: Archive[] = [];

  async function open(url: string, options: object = {}): Promise<Archive> {
    const { signal } = new AbortController();
    const archive = await openArchive(url, { signal, ...options });
    opened.push(archive);
    return archive;
  }

  /** An archive of one page with these items. */
  const openItems = async (...items: unknown[]) =>
    open(await server.answer({ body: { version, items } }));

  /** Waits until the archive has all of its pages. */
  async function complete(archive: Archive): Promise<ArchivePage> {
    const stop = new AbortController();
    const growth = new Growth(archive, stop.signal);
    for (;;) {
      const page = await archive.query({ page: 1, perPage: 10 });
      if (page.totalIs === 'exact') {
        stop.abort();
        return page;
      }
      await growth.next();
    }
  }

  const grown = (archive: Archive) =>
    new Promise<void>((resolve) => {
      const stop = new AbortController();
      archive.onGrowth(
        () => {
          stop.abort();
          resolve();
        },
        { signal: stop.signal },
      );
    });

  afterEach(() => {
    for (const archive of opened.splice(0)) archive.close();
  });

  it('tells what the feed says about itself', async () => {
    const archive = await open(
      await server.answer({
        body: {
          version,
          title: 'Archiv',
          description: 'Worum es geht',
          home_page_url: '/',
          language: 'de',
          items: [],
          _k360: {
            contacts: [
              { name: 'Karla', email: 'k@example.org', url: 'javascript:x' },
              { email: 'x' },
            ],
            funders: [{ name: 'Stiftung', logo: '/logo.svg' }],
            links: [
              { title: 'Impressum', url: '/impressum' },
              { title: 'x', url: 'javascript:x' },
            ],
            navigation: [{ title: 'Angebote', items: [{ title: 'Podcast', url: '/p' }] }],
          },
        },
      }),
    );
    expect(archive.info).to.deep.equal({
      title: 'Archiv',
      description: 'Worum es geht',
      homepage: `${server.origin}/`,
      language: 'de',
    });
    const programme = await archive.programme();
    expect(programme).to.deep.equal({
      contacts: [{ name: 'Karla', email: 'k@example.org' }],
      funders: [{ name: 'Stiftung', logo: `${server.origin}/logo.svg` }],
      links: [{ title: 'Impressum', url: `${server.origin}/impressum` }],
      navigation: [{ title: 'Angebote', items: [{ title: 'Podcast', url: `${server.origin}/p` }] }],
      dropped: [
        {
          index: -1,
          path: '_k360.contacts[1].name',
          reason: 'expected string, found missing',
        },
      ],
    });
    expect(await archive.programme(), 'read once').to.equal(programme);
  });

  it('leaves out and names what of a menu has no words, or lies too deep', async () => {
    const deep = [{ title: 'Tief', url: '/tief' }];
    const navigation = [
      { title: ' ', url: '/leer' },
      { title: 'Angebote', items: [{ title: '' }, { title: 'Mehr', url: '/mehr', items: deep }] },
      { title: 'Eins', items: [{ title: 'Zwei', items: 'drei' }] },
    ];
    const url = await server.answer({
      body: { version, title: 'Archiv', items: [], _k360: { navigation } },
    });
    const programme = await (await open(url)).programme();
    expect(programme.navigation).to.deep.equal([
      { title: 'Angebote', items: [{ title: 'Mehr', url: `${server.origin}/mehr` }] },
      { title: 'Eins', items: [{ title: 'Zwei' }] },
    ]);
    const told = programme.dropped.map(({ path, reason }) => `${path}: ${reason}`).join('\n');
    expect(told).to.contain('_k360.navigation[0].title: ');
    for (const title of ['Mehr', 'Zwei']) {
      expect(told).to.contain(`_k360.navigation: "${title}" is in a group already`);
    }
  });

  it('answers pages, and the last one for what lies behind it', async () => {
    const archive = await open(server.url('/feed?items=23'));
    const second = await archive.query({ page: 2, perPage: 10 });
    expect(ids(second)).to.deep.equal(Array.from({ length: 10 }, (_, i) => `item-${i + 11}`));
    expect(second).to.include({ page: 2, pages: 3, total: 23, totalIs: 'exact' });
    const behind = await archive.query({ page: 99, perPage: 10 });
    expect(behind).to.include({ page: 3, pages: 3 });
    expect(ids(behind)).to.deep.equal(['item-21', 'item-22', 'item-23']);
  });

  it('answers an empty feed with nothing', async () => {
    const page = await (await openItems()).query({ page: 1, perPage: 10 });
    expect(page).to.deep.include({ sessions: [], page: 1, pages: 1, total: 0, totalIs: 'exact' });
  });

  it('keeps good items beside bad ones and names each bad one', async () => {
    const archive = await openItems(
      item('a'),
      'kein Eintrag',
      { title: 'ohne Kennung' },
      item('a', { title: 'doppelt' }),
      { id: 'leer' },
      item('b', { url: 'javascript:x' }),
    );
    const page = await archive.query({ page: 1, perPage: 10 });
    expect(ids(page)).to.deep.equal(['a', 'b']);
    expect(page.total).to.equal(2);
    expect(page.dropped.map(({ index, id, path }) => [index, id, path])).to.deep.equal([
      [1, undefined, ''],
      [2, undefined, ''],
      [3, 'a', ''],
      [4, 'leer', ''],
      [5, 'b', 'url'],
    ]);
  });

  it('opens 50 000 items and maps only those it shows', async () => {
    const archive = await open(server.url('/feed?items=50000'));
    const page = await archive.query({ page: 5000, perPage: 10 });
    expect(page).to.include({ total: 50_000, pages: 5_000 });
    expect(ids(page).at(-1)).to.equal('item-50000');
    const again = await archive.query({ page: 5000, perPage: 10 });
    expect(again.sessions[0], 'a session is mapped once').to.equal(page.sessions[0]);
  });

  describe('narrowing', () => {
    const items = [
      item('plan', { title: 'Jugendhilfeplanung heute', tags: ['Jugend', 'Planung & Steuerung'] }),
      item('mass', {
        title: 'Maßnahmen',
        content_html: '<p>für <b>Ämter</b></p>',
        tags: ['Ämter'],
      }),
      item('wer', {
        title: 'Wer war da',
        tags: ['Jugend'],
        _k360: { contributors: [{ name: 'Chidi Okafor', organization: 'Jugendparlament' }] },
        attachments: [{ url: 'f.pdf', title: 'Kinderstadtplan' }],
      }),
    ];
    const table: [what: object, found: string[]][] = [
      [{ text: 'planung' }, ['plan']],
      [{ text: 'PLAN' }, ['plan', 'wer']],
      [{ text: 'massnahmen aemter' }, ['mass']],
      [{ text: 'maßnahmen' }, ['mass']],
      [{ text: 'okafor jugendparlament' }, ['wer']],
      [{ text: 'heute okafor' }, []],
      [{ text: 'stadtplan' }, ['wer']],
      [{ text: '  ' }, ['plan', 'mass', 'wer']],
      [{ tags: ['jugend'] }, ['plan', 'wer']],
      [{ tags: ['planung-steuerung'] }, ['plan']],
      [{ tags: ['Aemter'] }, ['mass']],
      [{ tags: ['Jugend', 'Planung & Steuerung'] }, ['plan']],
      [{ tags: ['jug'] }, []],
      [{ text: 'war', tags: ['Jugend'] }, ['wer']],
    ];
    for (const [query, found] of table) {
      it(`by ${JSON.stringify(query)} finds ${found.join(', ') || 'nothing'}`, async () => {
        const page = await (await openItems(...items)).query({ page: 1, perPage: 10, ...query });
        expect(ids(page)).to.deep.equal(found);
        expect(page.total).to.equal(found.length);
      });
    }

    it('counts tags, the most frequent first', async () => {
      const { tags } = await (await openItems(...items)).facets({ page: 1, perPage: 1 });
      expect(tags).to.deep.equal([
        { value: 'Jugend', count: 2 },
        { value: 'Planung & Steuerung', count: 1 },
        { value: 'Ämter', count: 1 },
      ]);
    });
  });

  describe('in pages', () => {
    it('answers from the first page at once, says "at least", then the whole', async () => {
      const url = `${server.url('/feed?items=5&per-page=2')}&key=${server.key()}`;
      const archive = await open(url);
      const first = await archive.query({ page: 1, perPage: 2 });
      expect(ids(first)).to.deep.equal(['item-1', 'item-2']);
      if (first.totalIs === 'minimum') expect(first.total).to.be.below(5);
      expect(await complete(archive)).to.include({ total: 5, totalIs: 'exact' });
      expect(await server.requests(url)).to.have.length(3);
    });

    it('knows the total at once where the feed tells it', async () => {
      const next = await server.answer({ delayMs: 'never' });
      const archive = await open(
        await server.answer({
          body: { version, items: [item('a')], next_url: next, _k360: { total: 7 } },
        }),
      );
      const page = await archive.query({ page: 1, perPage: 1 });
      expect(page).to.include({ total: 7, pages: 7, totalIs: 'exact' });
    });

    it('waits for a page that is still on its way, until it is no longer wanted', async () => {
      const next = await server.answer({ delayMs: 'never' });
      const archive = await open(
        await server.answer({ body: { version, items: [item('a')], next_url: next } }),
      );
      const stop = new AbortController();
      const waiting = archive.query({ page: 2, perPage: 1 }, { signal: stop.signal });
      await server.waitFor(next, 1);
      stop.abort();
      expect(await waiting.catch((error: Error) => error.name)).to.equal('AbortError');
      const page = await archive.query({ page: 1, perPage: 1 });
      expect(page).to.include({ total: 1, totalIs: 'minimum' });
    });

    it('finds a session on a later page, and none that is nowhere', async () => {
      const archive = await open(server.url('/feed?items=5&per-page=2'));
      expect(await archive.find('item-5')).to.include({ id: 'item-5' });
      expect(await archive.find('fehlt')).to.equal(undefined);
    });

    it('leaves no listener behind for the pages it waits for', async () => {
      const archive = await open(server.url('/feed?items=6&per-page=1'));
      const { signal } = new AbortController();
      const listeners = listenersOf(signal);
      await archive.find('item-6', { signal });
      expect(listeners.types).to.deep.equal([]);
    });

    it('drops ids that an earlier page had', async () => {
      const next = await server.answer({ body: { version, items: [item('a'), item('b')] } });
      const archive = await open(
        await server.answer({ body: { version, items: [item('a')], next_url: next } }),
      );
      const page = await complete(archive);
      expect(ids(page)).to.deep.equal(['a', 'b']);
      expect(page.dropped.map(({ index, id }) => [index, id])).to.deep.equal([[1, 'a']]);
    });

    for (const chain of ['cyclic', 'foreign']) {
      it(`ends a ${chain} chain and says why`, async () => {
        const url = `${server.url(`/feed?items=4&per-page=2&next=${chain}`)}&key=${server.key()}`;
        const archive = await open(url);
        const page = await complete(archive);
        expect(page.total).to.equal(chain === 'cyclic' ? 4 : 2);
        const ofFeed = page.dropped.filter(({ index }) => index === -1);
        expect(ofFeed.map(({ path }) => path)).to.deep.equal(['next_url']);
        // The first page has two addresses, so a cycle is only seen at its third.
        expect(await server.requests(url)).to.have.length(chain === 'cyclic' ? 3 : 1);
      });
    }

    const endless: [limit: object, reason: RegExp][] = [
      [{ maxPages: 3 }, /3 pages/],
      [{ maxItems: 6 }, /6 items/],
      [{ maxMs: -1 }, /not complete/],
    ];
    for (const [limit, reason] of endless) {
      it(`ends an endless chain by ${JSON.stringify(limit)}`, async () => {
        const limits = { maxPages: 1_000, maxItems: 100_000, maxMs: 60_000, ...limit };
        const archive = await open(server.url('/feed?per-page=2&next=endless'), {
          nextPagesLimits: limits,
        });
        const page = await complete(archive);
        expect(page.total).to.be.within(2, 6);
        expect(page.dropped[0]?.reason).to.match(reason);
      });
    }

    it('survives a page that fails, says so, and tries again when asked for more', async () => {
      const next = await server.answer([
        { status: 500 },
        { body: { version, items: [item('b')] } },
      ]);
      const archive = await open(
        await server.answer({ body: { version, items: [item('a')], next_url: next } }),
      );
      await grown(archive);
      const page = await archive.query({ page: 1, perPage: 1 });
      expect(ids(page)).to.deep.equal(['a']);
      expect(page.totalIs).to.equal('minimum');
      expect(page.dropped[0]).to.include({ index: -1, path: 'next_url' });
      expect(ids(await archive.query({ page: 2, perPage: 1 }))).to.deep.equal(['b']);
    });

    describe('of which one failed', () => {
      const FAILURE = { status: 500 };

      /** Sessions a and b, a page that answers so, and one behind it. */
      async function openBroken(
        answers: object[],
        delayMs: 0 | 'released' = 0,
      ): Promise<{ archive: Archive; broken: string }> {
        const last = await server.answer({ body: { version, items: [item('d')] } });
        const mended = { body: { version, items: [item('c')], next_url: last }, delayMs };
        const broken = await server.answer([...answers, mended]);
        const archive = await open(
          await server.answer({
            body: { version, items: [item('a'), item('b')], next_url: broken },
          }),
        );
        const page = await archive.query({ page: 1, perPage: 1 });
        if (!page.dropped.length) await grown(archive);
        return { archive, broken };
      }
      const wanted: [what: string, want: (archive: Archive) => unknown][] = [
        ['the connection is back', () => dispatchEvent(new Event('online'))],
        ['a later page was asked for', (archive) => archive.query({ page: 3, perPage: 1 })],
        ['a search wanted more', (archive) => archive.query({ page: 1, perPage: 9, text: 'c' })],
        ['a search found some', (archive) => archive.query({ page: 1, perPage: 9, text: 'b' })],
        [
          'the last page there is was asked for',
          (archive) => archive.query({ page: 2, perPage: 1 }),
        ],
      ];
      for (const [what, want] of wanted) {
        it(`loads the rest once ${what}, and takes back what it said`, async () => {
          const { archive, broken } = await openBroken([FAILURE]);
          const { dropped } = await archive.query({ page: 1, perPage: 1 });
          expect(dropped.map(({ index, path }) => [index, path])).to.deep.equal([[-1, 'next_url']]);
          await want(archive);
          const page = await complete(archive);
          expect(ids(page)).to.deep.equal(['a', 'b', 'c', 'd']);
          expect(page.dropped).to.deep.equal([]);
          expect(await server.requests(broken)).to.have.length(2);
        });
      }

      for (const narrowed of [{ text: 'nirgends' }, { filters: { tags: ['nirgends'] } }]) {
        const none = { page: 1, perPage: 9, ...narrowed };
        const told = (page: ArchivePage) => [page.total, page.totalIs, page.dropped.length];

        it(`has nothing for ${JSON.stringify(narrowed)}, and says that there may be more`, async () => {
          const { archive } = await openBroken([FAILURE, FAILURE]);
          expect(told(await archive.query(none))).to.deep.equal([0, 'minimum', 1]);
        });

        it(`says so as well to who asked before it failed for ${JSON.stringify(narrowed)}`, async () => {
          const broken = await server.answer({ ...FAILURE, delayMs: 'released' });
          const archive = await open(
            await server.answer({ body: { version, items: [item('a')], next_url: broken } }),
          );
          const asked = archive.query(none);
          await server.waitFor(broken, 1);
          await server.release(broken);
          expect(told(await asked)).to.deep.equal([0, 'minimum', 1]);
        });
      }

      it('loads the rest also for whoever gave up waiting', async () => {
        const { archive, broken } = await openBroken([FAILURE], 'released');
        const stop = new AbortController();
        const asked = archive.query({ page: 3, perPage: 1 }, { signal: stop.signal });
        await server.waitFor(broken, 2);
        stop.abort();
        expect(await asked.catch((error: Error) => error.name)).to.equal('AbortError');
        await server.release(broken);
        expect(ids(await complete(archive))).to.deep.equal(['a', 'b', 'c', 'd']);
      });

      it('has its time anew', async () => {
        const next = await server.answer([
          FAILURE,
          { body: { version, items: [item('b')], next_url: server.url('/feed?items=1') } },
        ]);
        const archive = await open(
          await server.answer({ body: { version, items: [item('a')], next_url: next } }),
          { nextPagesLimits: { maxPages: 9, maxItems: 9, maxMs: 1_000 } },
        );
        await grown(archive);
        const { now } = Date;
        Date.now = () => now() + 2_000;
        dispatchEvent(new Event('online'));
        const page = await complete(archive).finally(() => (Date.now = now));
        expect(ids(page)).to.deep.equal(['a', 'b', 'item-1']);
      });

      it('is asked once for each wish, and told of once', async () => {
        const { archive, broken } = await openBroken([FAILURE, FAILURE, FAILURE]);
        const stop = new AbortController();
        let told = 0;
        archive.onGrowth(() => told++, { signal: stop.signal });
        for (const times of [2, 3]) {
          const asked = archive.query({ page: 3, perPage: 1 });
          expect(await asked.catch((error: unknown) => error)).to.include({ code: 'http' });
          expect(await server.requests(broken)).to.have.length(times);
        }
        stop.abort();
        expect(told, 'whoever hears of it would ask again').to.equal(0);
        expect((await archive.query({ page: 1, perPage: 1 })).dropped).to.have.length(1);
      });

      it('is left alone once the archive is closed', async () => {
        const { archive, broken } = await openBroken([FAILURE]);
        archive.close();
        dispatchEvent(new Event('online'));
        await archive.query({ page: 2, perPage: 1 });
        expect(await server.requests(broken)).to.have.length(1);
      });
    });

    it('fails a query for a page that cannot be loaded', async () => {
      const next = await server.answer({ status: 404 });
      const archive = await open(
        await server.answer({ body: { version, items: [item('a')], next_url: next } }),
      );
      const failed = await archive.query({ page: 2, perPage: 1 }).catch((error: unknown) => error);
      expect(failed).to.be.instanceOf(ArchiveError).and.to.include({ code: 'http', status: 404 });
    });

    it('stops loading when it is closed', async () => {
      const next = await server.answer({ delayMs: 'never' });
      const archive = await open(
        await server.answer({ body: { version, items: [item('a')], next_url: next } }),
      );
      await server.waitFor(next, 1);
      archive.close();
      await server.waitFor(next, 1, 'aborted');
    });
  });

  it('reads what belongs to a session out of a WordPress text without the extension', async () => {
    const content_html = `<p>Einleitung.</p>
      <div class="wp-block-file"><a href="/a.pdf">Bericht</a><a href="/a.pdf" class="wp-block-file__button" download>Herunterladen</a></div>
      <h3>Zu den Mitwirkenden</h3><p><strong>Dr. Ada Beispiel</strong> (Stadt Lindenau) plant gern.</p>`;
    const archive = await openItems(
      item('wp', { content_html }),
      item('eigen', { content_html, _k360: {} }),
    );
    const [read, own] = (await archive.query({ page: 1, perPage: 10 })).sessions;
    expect(read?.downloads).to.deep.equal([
      { url: `${server.origin}/a.pdf`, title: 'Bericht', type: 'PDF' },
    ]);
    expect(read?.contributors).to.deep.equal([
      { name: 'Dr. Ada Beispiel', organization: 'Stadt Lindenau', bio: 'plant gern.' },
    ]);
    expect(own?.downloads, 'a feed with the extension says what it means').to.deep.equal([]);
  });

  describe('an item that breaks what reads it', () => {
    /** No JSON does so as far as we know; this stands for what nobody has foreseen. */
    const broken = (id: string, more: object = {}) => ({
      ...item(id, more),
      get _k360(): never {
        throw new TypeError('unforeseen');
      },
    });
    const archiveOf = async (...items: unknown[]) => {
      const empty = await readFeed({ version, items: [] }, 'https://a.example.org/');
      const { items: none, ...first } = empty;
      expect(none).to.deep.equal([]);
      const archive = new JsonFeedArchive({ ...first, items });
      opened.push(archive);
      return archive;
    };
    const QUERY = { page: 1, perPage: 10 };

    it('costs only itself, and is reported once', async () => {
      const archive = await archiveOf(item('a'), broken('b'), item('c'));
      await archive.query(QUERY);
      const page = await archive.query(QUERY);
      expect(ids(page)).to.deep.equal(['a', 'c']);
      expect(page.dropped).to.deep.equal([
        {
          index: 1,
          id: 'b',
          path: '',
          reason: 'the item cannot be read (TypeError: unforeseen)',
        },
      ]);
      expect(await archive.find('b')).to.equal(undefined);
      expect((await archive.find('c'))?.id).to.equal('c');
    });

    it('costs neither search nor filters nor order', async () => {
      const archive = await archiveOf(
        item('a', { tags: ['x'] }),
        broken('b', { tags: ['x'] }),
        item('c'),
      );
      expect(ids(await archive.query({ ...QUERY, text: 'titel c' }))).to.deep.equal(['c']);
      expect(ids(await archive.query({ ...QUERY, sort: 'newest' }))).to.deep.equal(['a', 'c']);
      expect((await archive.facets(QUERY)).tags?.[0]?.value).to.equal('x');
    });
  });
});
