import { expect } from '@open-wc/testing';
import { Growth } from '../../../src/archive/growth.js';
import type { Archive, ArchivePage, ArchiveQuery } from '../../../src/domain/archive.js';
import { openArchive } from '../../../src/sources/open-archive.js';
import { server } from '../../support/server.js';

const version = 'https://jsonfeed.org/version/1.1';
const paging = { page: 1, perPage: 10 };
const ids = (page: ArchivePage) => page.sessions.map(({ id }) => id);

describe('searching a JSON Feed', () => {
  const opened: Archive[] = [];

  async function open(url: string): Promise<Archive> {
    const archive = await openArchive(url, { signal: new AbortController().signal });
    opened.push(archive);
    return archive;
  }

  const openItems = async (...items: unknown[]) =>
    open(await server.answer({ body: { version, items } }));

  /** The answer once nothing can be added to it. */
  async function settled(archive: Archive, query: Partial<ArchiveQuery>): Promise<ArchivePage> {
    const stop = new AbortController();
    const growth = new Growth(archive, stop.signal);
    for (;;) {
      const page = await archive.query({ ...paging, ...query });
      if (page.totalIs === 'exact') {
        stop.abort();
        return page;
      }
      await growth.next();
    }
  }

  afterEach(() => {
    for (const archive of opened.splice(0)) archive.close();
  });

  const ITEMS = [
    {
      id: 'planung',
      title: 'Jugend\u00adhilfe\u00adplanung in der Straße',
      content_html: '<p>Wie <b>Kinder</b>garten&shy;plätze &amp; Ämter zusammen&shy;finden</p>',
      date_published: '2022-11-29T10:00:00+01:00',
      tags: ['Jugend', 'Planung & Steuerung'],
      image: '/saal.jpg',
      _k360: {
        day: 'Dienstag',
        place: 'Großer Saal',
        image: { alt: 'Pinnwand mit Zetteln', credit: 'Erika Lichtbild' },
      },
    },
    {
      id: 'leute',
      title: 'Wer war da',
      content_text: 'Ein kurzer Text.',
      date_published: '2023-05-02',
      tags: ['Beteiligung', 'jugend'],
      attachments: [
        { url: '/dateien/Kinder%20Stadtplan.pdf' },
        { url: '/b.pdf', title: 'Schlüsselzahlen' },
        { url: '/ton.mp3', mime_type: 'audio/mpeg', title: 'Hörfassung' },
      ],
      _k360: {
        contributors: [
          { name: 'Chidi Okafor', organization: 'Jugendparlament Łódź', bio: 'plant gern' },
          { name: 'Zoë Weiß', role: 'Moderation' },
        ],
      },
    },
    {
      id: 'wp',
      title: 'Aus WordPress &#8211; Rock’n’Roll',
      date_published: '2022-11-30',
      content_html: `<p>Anfang</p><p>Ende</p>
        <figure><img src="/b.jpg" alt="Vier Leute am Tisch"><figcaption>Unterschriftwort. Foto: Max Knips</figcaption></figure>
        <div class="wp-block-file"><a href="/bericht.pdf">Abschlussbericht</a><a class="wp-block-file__button" href="/bericht.pdf">Herunterladen</a></div>
        <h3>Zu den Mitwirkenden</h3><p><strong>Dr. Ada Beispiel</strong> (Kreis Lindenau) misst.</p>`,
    },
  ];
  const TABLE: [query: string, found: string[]][] = [
    ['planung', ['planung']],
    ['jugendhilfeplanung', ['planung']],
    ['HILFE plan', ['planung']],
    ['strasse', ['planung']],
    ['straße', ['planung']],
    ['weiss', ['leute']],
    ['kindergartenplaetze', ['planung']],
    ['Kindergartenplätze', ['planung']],
    ['Kinder\u00adgarten', ['planung']],
    ['aemter', ['planung']],
    ['jugend', ['planung', 'leute']],
    ['jugend okafor', ['leute']],
    ['planung okafor', []],
    ['chidi jugendparlament', ['leute']],
    ['lodz', ['leute']],
    ['łodz', ['leute']],
    ['zoe', ['leute']],
    ['moderation', ['leute']],
    ['plant gern', ['leute']],
    ['beteil', ['leute']],
    ['"Planung & Steuerung"', ['planung']],
    ['stadtplan', ['leute']],
    ['schluesselzahlen', ['leute']],
    ['hoerfassung', ['leute']],
    ['dienstag saal', ['planung']],
    ['abschlussbericht', ['wp']],
    ['ada lindenau', ['wp']],
    ["rock'n'roll", ['wp']],
    ['pinnwand', ['planung']],
    ['lichtbild', ['planung']],
    ['unterschriftwort', ['wp']],
    ['knips', ['wp']],
    ['tisch', ['wp']],
    ['anfangende', []],
    ['herunterladen', []],
    ['mitwirkenden', []],
    ['class', []],
    ['amp', []],
    ['gibtesnicht', []],
    ['…', ['planung', 'leute', 'wp']],
    ['(', ['planung', 'leute', 'wp']],
    ['<b>', []],
    ['.*', ['planung', 'leute', 'wp']],
    ['__proto__', []],
    ['\\u0000\n\t', []],
    ['x'.repeat(100_000), []],
    ['a '.repeat(50_000), ['planung', 'leute', 'wp']],
  ];
  for (const [query, found] of TABLE) {
    it(`for ${JSON.stringify(query.slice(0, 40))} finds ${found.join(', ') || 'nothing'}`, async () => {
      const archive = await openItems(...ITEMS);
      const page = await settled(archive, { text: query });
      expect(ids(page)).to.deep.equal(found);
      expect(page).to.include({ total: found.length, archiveTotal: 3 });
    });
  }

  it('narrows by filters and orders by date', async () => {
    const archive = await openItems(...ITEMS);
    const table: [Partial<ArchiveQuery>, string[]][] = [
      [{ sort: 'newest' }, ['leute', 'wp', 'planung']],
      [{ sort: 'oldest' }, ['planung', 'wp', 'leute']],
      [{ filters: { tags: ['Jugend'] } }, ['planung', 'leute']],
      [{ filters: { tags: ['jugend', 'Beteiligung'] } }, ['leute']],
      [{ filters: { day: 'Dienstag' } }, ['planung']],
      [{ filters: { day: '2022-11-30' } }, ['wp']],
      [{ filters: { year: '2022' }, sort: 'newest' }, ['wp', 'planung']],
      [{ filters: { has: ['download'] } }, ['leute', 'wp']],
      [{ filters: { has: ['download', 'recording'] } }, ['leute']],
      [{ filters: { year: '2022' }, text: 'jugend' }, ['planung']],
      [{ filters: { year: '2022' }, tags: ['jugend'] }, ['planung']],
      [{ filters: {}, tags: ['jugend'] }, ['planung', 'leute']],
      [{ filters: { tags: [] } }, ['planung', 'leute', 'wp']],
    ];
    for (const [query, found] of table) {
      expect(ids(await settled(archive, query)), JSON.stringify(query)).to.deep.equal(found);
    }
  });

  it('takes topics of different signs for different ones', async () => {
    const tags = [['C++', 'Kurs'], ['C#'], ['🎉'], ['🔥']];
    const archive = await openItems(...tags.map((own, i) => ({ id: i, title: 'x', tags: own })));
    expect((await archive.facets(paging)).tags?.map(({ value }) => value)).to.have.members(
      tags.flat(),
    );
    for (const [given, found] of [
      ['c++', ['0']],
      ['C#', ['1']],
      ['🔥', ['3']],
      ['c', ['0', '1']],
      ['-', []],
    ] as const) {
      expect(ids(await settled(archive, { filters: { tags: [given] } })), given).to.eql(found);
      const narrowed = await settled(archive, { tags: [given] });
      expect(ids(narrowed), given).to.eql(found);
      expect(narrowed.archiveTotal).to.equal(found.length);
    }
    // What the archive is narrowed to is no choice; what a slug may stand for is.
    const offered = async (tag: string) =>
      (await archive.facets({ ...paging, tags: [tag] })).tags?.map(({ value }) => value);
    expect(await offered('C++')).to.deep.equal(['Kurs']);
    expect(await offered('c')).to.have.members(['C++', 'C#', 'Kurs']);
  });

  it('tells what one more choice would give', async () => {
    const archive = await openItems(...ITEMS);
    await settled(archive, { filters: { has: ['download'] } });
    expect(
      await archive.facets({ ...paging, tags: ['jugend'], filters: { year: '2022' } }),
    ).to.deep.equal({
      tags: [{ value: 'Planung & Steuerung', count: 1 }],
      days: [{ value: 'Dienstag', count: 1 }],
      years: [
        { value: '2023', count: 1 },
        { value: '2022', count: 1 },
      ],
      has: [],
    });
    const { has, days } = await archive.facets(paging);
    expect(has).to.deep.equal([
      { value: 'download', count: 2 },
      { value: 'recording', count: 1 },
    ]);
    expect(days?.map(({ value }) => value)).to.deep.equal(['Dienstag', '2022-11-30', '2023-05-02']);
  });

  it('offers days in the order of time, also one that is only told as a label', async () => {
    const day = (id: string, label: string, date_published?: string) => ({
      ...{ id, title: id, date_published },
      _k360: { day: label },
    });
    const archive = await openItems(
      day('a', '25. Nov.', '2024-11-25'),
      day('b', 'irgendwann'),
      day('c', '2024-11-05'),
    );
    const { days } = await archive.facets(paging);
    expect(days?.map(({ value }) => value)).to.deep.equal(['2024-11-05', '25. Nov.', 'irgendwann']);
  });

  it('says on which page of a query a session is, on whatever page of the feed', async () => {
    const archive = await open(server.url('/feed?items=25&per-page=5'));
    const query = { page: 1, perPage: 4 };
    // It may still come; what is there is where it is, but in another order.
    expect(await archive.locate('item-23', query)).to.equal('unknown');
    expect(await archive.locate('fehlt', query)).to.equal('unknown');
    expect(await archive.locate('item-5', query)).to.equal(2);
    expect(await archive.locate('item-5', { ...query, sort: 'newest' })).to.equal('unknown');
    await settled(archive, { text: '25' });
    expect(await archive.locate('item-23', query)).to.equal(6);
    expect(await archive.locate('item-23', { ...query, tags: ['Jugend'] })).to.equal(3);
    expect(await archive.locate('item-20', { ...query, sort: 'newest' })).to.equal(2);
    expect(await archive.locate('item-23', { ...query, text: '23' })).to.equal(1);
    expect(await archive.locate('item-23', { ...query, text: '24' })).to.equal(undefined);
    expect(await archive.locate('fehlt', query)).to.equal(undefined);
  });

  it('searches what has arrived, and more when it has', async () => {
    const url = server.url('/feed?items=60&per-page=5');
    const archive = await open(url);
    const first = await archive.query({ ...paging, text: 'veranstaltung' });
    expect(first.sessions).not.to.have.length(0);
    const page = await settled(archive, { text: 'Dokumentation' });
    expect(page).to.include({ total: 60, archiveTotal: 60 });
    expect((await settled(archive, { text: 'veranstaltung 60' })).total).to.equal(1);
  });

  it('waits for later pages before it says that nothing was found', async () => {
    const next = await server.answer({ body: { version, items: [{ id: 'b', title: 'Planung' }] } });
    const archive = await open(
      await server.answer({
        body: { version, items: [{ id: 'a', title: 'Haushalt' }], next_url: next },
      }),
    );
    expect(ids(await archive.query({ ...paging, text: 'planung' }))).to.deep.equal(['b']);
  });

  it('knows the size of the archive from the feed, or not at all', async () => {
    const next = await server.answer({ delayMs: 'never' });
    const body = { version, items: [{ id: 'a', title: 'Plan', tags: ['x'] }], next_url: next };
    const open1 = await open(await server.answer({ body: { ...body, _k360: { total: 7 } } }));
    const found = await open1.query({ ...paging, text: 'plan' });
    expect(found).to.include({ total: 1, totalIs: 'minimum', archiveTotal: 7 });
    expect(await open1.query({ ...paging, sort: 'newest' })).to.include({
      total: 7,
      totalIs: 'exact',
    });
    expect(await open1.query({ ...paging, tags: ['x'] })).not.to.have.property('archiveTotal');
    const open2 = await open(await server.answer({ body }));
    expect(await open2.query({ ...paging, text: 'plan' })).not.to.have.property('archiveTotal');
  });

  it('ends a query that is no longer wanted, and with the archive', async () => {
    const next = await server.answer({ delayMs: 'never' });
    const archive = await open(
      await server.answer({
        body: { version, items: [{ id: 'a', title: 'Plan' }], next_url: next },
      }),
    );
    const name = (error: Error) => error.name;
    const stop = new AbortController();
    const waiting = archive.query({ ...paging, text: 'fehlt' }, { signal: stop.signal });
    stop.abort();
    expect(await waiting.catch(name)).to.equal('AbortError');
    const found = await archive.query({ ...paging, text: 'plan' });
    expect(found.total, 'others are not harmed').to.equal(1);
    archive.close();
    expect(await archive.query({ ...paging, text: 'fehlt' }).catch(name)).to.equal('AbortError');
  });

  it('is ready when it was told that a search is likely', async () => {
    const archive = await openItems(...ITEMS);
    const stop = new AbortController();
    archive.prepareSearch?.();
    const page = await settled(archive, { text: 'anfang' });
    stop.abort();
    expect(ids(page)).to.deep.equal(['wp']);
  });

  it('searches 10 000 sessions, the oldest first', async () => {
    const archive = await open(server.url('/feed?items=10000'));
    const page = await settled(archive, { text: 'dokumentation 9999', sort: 'oldest' });
    expect(page).to.include({ total: 1, archiveTotal: 10_000 });
    const all = await archive.query({ page: 1_000, perPage: 10, text: 'der' });
    expect(all).to.include({ total: 10_000, totalIs: 'exact' });
    expect(ids(all).at(-1)).to.equal('item-10000');
  });
});
