import { expect } from '@open-wc/testing';
import type { Session } from '../../../src/domain/session.js';
import { readItemHead } from '../../../src/sources/json-feed/item-head.js';
import { mapItem } from '../../../src/sources/json-feed/map-item.js';
import { mendItem } from '../../../src/sources/json-feed/mend.js';

const base = 'https://archiv.example.org/feeds/feed.json';

function map(item: Record<string, unknown>): { session: Session; paths: string[] } {
  const raw = { id: 'a', title: 'Titel', ...item };
  const head = readItemHead(raw);
  if ('reason' in head) throw new Error(head.reason);
  const mended = mendItem(raw);
  const { session, rejected } = mapItem(mended.value ?? { id: head.id }, head, {
    base,
    pageOrigin: location.origin,
    authors: ['Redaktion'],
    language: 'de',
  });
  return { session, paths: [...mended.rejected, ...rejected].map(({ path }) => path) };
}

describe('readItemHead', () => {
  const refused: [what: string, item: unknown][] = [
    ['no object', 'text'],
    ['an array', []],
    ['null', null],
    ['no id', { title: 'a' }],
    ['a blank id', { id: '  ', title: 'a' }],
    ['an id nobody sees', { id: '\u200b', title: 'a' }],
    ['an id of a wrong type', { id: {}, title: 'a' }],
    ['neither title nor text', { id: 'a' }],
    ['only blank texts', { id: 'a', title: ' ', content_html: '', content_text: '\u200b' }],
  ];
  for (const [what, item] of refused) {
    it(`refuses ${what}`, () => {
      expect(readItemHead(item)).to.have.property('reason');
    });
  }

  it('takes a number for an id, and tags without blanks and doubles', () => {
    const head = readItemHead({
      id: 7,
      title: 'a',
      tags: ['Jugend', 'Jugend', ' ', 5, 'Ämter & Co'],
    });
    expect(head).to.deep.include({
      id: '7',
      tags: ['Jugend', 'Ämter & Co'],
    });
  });
});

describe('mapItem', () => {
  it('takes the text where the HTML beside it is blank', () => {
    const { session } = map({ title: undefined, content_html: ' ', content_text: 'Ein Text.' });
    expect(session.content).to.deep.equal({ kind: 'text', text: 'Ein Text.' });
    expect(session.title).to.equal('Ein Text.');
  });

  it('maps a complete item', () => {
    const { session, paths } = map({
      url: '/sitzung',
      content_html: '<p>Text</p>',
      summary: 'Kurz',
      image: 'bild.jpg',
      date_published: '2022-12-02T08:00:00Z',
      authors: [{ name: 'Ada' }, { name: ' ' }, { url: 'https://example.org' }],
      tags: ['Jugend'],
      language: 'en',
      attachments: [
        { url: 'a.pdf', mime_type: 'application/pdf', title: 'Bericht', size_in_bytes: 1200 },
        { url: 'https://example.org/%C3%9Cbersicht.xlsx' },
        { url: 'film.mp4', mime_type: 'video/mp4', title: 'Film' },
        { url: 'ton.mp3', mime_type: 'audio/mpeg' },
      ],
      _k360: {
        contributors: [{ name: 'Prof. Dr. B', organization: 'O', role: 'R', bio: 'B', url: '/b' }],
        day: 'Donnerstag',
        starts_at: '2022-12-01T10:00:00+01:00',
        ends_at: '2022-12-01',
        place: 'Saal 1',
        recordings: [
          { url: 'https://video.example.org/1', title: 'Mitschnitt', provider: 'Portal' },
        ],
        image: { alt: 'Ein Saal', credit: 'A. Muster' },
        status: 'cancelled',
      },
    });
    expect(paths).to.deep.equal([]);
    expect(session).to.deep.equal({
      id: 'a',
      title: 'Titel',
      url: 'https://archiv.example.org/sitzung',
      language: 'en',
      date: { iso: '2022-12-01T10:00:00+01:00', day: '2022-12-01', time: 1669885200000 },
      day: 'Donnerstag',
      startsAt: { iso: '2022-12-01T10:00:00+01:00', day: '2022-12-01', time: 1669885200000 },
      endsAt: { iso: '2022-12-01', day: '2022-12-01', time: 1669852800000 },
      place: 'Saal 1',
      authors: ['Ada'],
      summary: 'Kurz',
      content: { kind: 'html', html: '<p>Text</p>' },
      baseUrl: base,
      image: {
        url: 'https://archiv.example.org/feeds/bild.jpg',
        alt: 'Ein Saal',
        credit: 'A. Muster',
      },
      downloads: [
        {
          url: 'https://archiv.example.org/feeds/a.pdf',
          title: 'Bericht',
          type: 'PDF',
          size: 1200,
        },
        { url: 'https://example.org/%C3%9Cbersicht.xlsx', title: 'Übersicht.xlsx', type: 'XLSX' },
      ],
      recordings: [
        { url: 'https://video.example.org/1', title: 'Mitschnitt', provider: 'Portal' },
        { url: 'https://archiv.example.org/feeds/film.mp4', title: 'Film' },
        { url: 'https://archiv.example.org/feeds/ton.mp3', title: 'ton.mp3' },
      ],
      contributors: [
        {
          name: 'Prof. Dr. B',
          organization: 'O',
          role: 'R',
          bio: 'B',
          url: 'https://archiv.example.org/b',
        },
      ],
      tags: ['Jugend'],
      cancelled: true,
    });
  });

  it('reads version 1.0 (one author) and falls back to the authors of the feed', () => {
    expect(map({ author: { name: 'Eins' } }).session.authors).to.deep.equal(['Eins']);
    expect(map({}).session.authors).to.deep.equal(['Redaktion']);
  });

  it('names an item without a title by its text', () => {
    const long = `${'Wort '.repeat(40)}Ende`;
    expect(map({ title: '', content_html: '<p>Nur <b>Text</b></p>' }).session.title).to.equal(
      'Nur Text',
    );
    expect(map({ title: undefined, content_text: long }).session.title).to.match(
      /^(Wort ){5,}.*…$/,
    );
    expect(map({ title: undefined, content_html: '<img src="a.png">' }).session.title).to.equal(
      'a',
    );
  });

  const hostile = [
    ...[
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///x',
    ],
    ...['https://u:p@example.org/', 'https://', `https://example.org/${'x'.repeat(3000)}`],
  ];
  for (const url of hostile) {
    it(`drops and names ${JSON.stringify(url.slice(0, 40))} in every place for an address`, () => {
      const { session, paths } = map({
        url,
        image: url,
        banner_image: url,
        attachments: [{ url, title: 'x' }],
        _k360: { contributors: [{ name: 'B', url, image: url }], recordings: [{ url }] },
      });
      expect(session).not.to.have.any.keys('url', 'image');
      expect(session.downloads).to.deep.equal([]);
      expect(session.recordings).to.deep.equal([]);
      expect(session.contributors).to.deep.equal([{ name: 'B' }]);
      expect(paths).to.include.members([
        ...['url', 'image', 'banner_image', 'attachments[0].url', '_k360.recordings[0].url'],
        ...['_k360.contributors[0].url', '_k360.contributors[0].image'],
      ]);
    });
  }

  it('shows portraits of the feed and the page only', () => {
    const portrait = (image: string) => map({ _k360: { contributors: [{ name: 'B', image }] } });
    expect(portrait('/b.jpg').session.contributors[0]?.image).to.equal(
      'https://archiv.example.org/b.jpg',
    );
    const own = `${location.origin}/b.jpg`;
    expect(portrait(own).session.contributors[0]?.image).to.equal(own);
    const foreign = portrait('https://www.gravatar.com/avatar/1');
    expect(foreign.session.contributors[0]).not.to.have.property('image');
    expect(foreign.paths).to.deep.equal(['_k360.contributors[0].image']);
  });

  const wrong: [field: Record<string, unknown>, path: string][] = [
    [{ title: {}, content_text: 'Text' }, 'title'],
    [{ url: 5 }, 'url'],
    [{ tags: 'Jugend' }, 'tags'],
    [{ authors: 'Ada' }, 'authors'],
    [{ attachments: {} }, 'attachments'],
    [{ attachments: [{ title: 'ohne Adresse' }] }, 'attachments[0].url'],
    [{ attachments: [{ url: 'a.pdf', size_in_bytes: -1 }] }, 'attachments[0].size_in_bytes'],
    [{ content_html: 5 }, 'content_html'],
    [{ date_published: '2022-02-30' }, 'date_published'],
    [{ _k360: 'x' }, '_k360'],
    [{ _k360: { status: 'postponed' } }, '_k360.status'],
    [{ _k360: { starts_at: 'morgen' } }, '_k360.starts_at'],
    [{ _k360: { contributors: [{ organization: 'O' }] } }, '_k360.contributors[0].name'],
    [{ _k360: { contributors: [{ name: ' ' }] } }, '_k360.contributors[0]'],
  ];
  for (const [field, path] of wrong) {
    it(`loses only the field in ${JSON.stringify(field)}`, () => {
      const { session, paths } = map({ url: '/gut', summary: 'bleibt', ...field });
      expect(paths).to.include(path);
      expect(session.summary).to.equal('bleibt');
      expect(session.title).to.match(/^(Titel|bleibt)$/);
    });
  }

  it('cuts texts that nobody could mean, and says so', () => {
    const { session, paths } = map({
      title: 'x'.repeat(10_000_000),
      content_text: 'y'.repeat(10_000_000),
    });
    expect(session.title.length).to.be.below(5_000);
    expect(session.content).to.have.property('kind', 'text');
    expect(JSON.stringify(session).length).to.be.below(600_000);
    expect(paths).to.include.members(['title', 'content_text']);
  });

  it('keeps right-to-left text and drops what would turn the page around', () => {
    expect(map({ title: '\u202eمرحبا\u200b' }).session.title).to.equal('مرحبا');
  });

  it('treats names of prototypes as any other property', () => {
    const item = JSON.parse(
      '{"__proto__": {"url": "/x"}, "constructor": 5, "toString": null}',
    ) as Record<string, unknown>;
    const { session } = map({ ...item });
    expect(session.title).to.equal('Titel');
    expect(({} as { url?: string }).url).to.equal(undefined);
  });
});
