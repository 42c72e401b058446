import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { foldedWords } from '../../../../src/domain/query-words.js';
import type { Session } from '../../../../src/domain/session.js';
import { toPlainText } from '../../../../src/rich-text/plain-text.js';
import { readDocumentation } from '../../../../src/sources/documentation/read-documentation.js';
import { type Entry, FeedEntries } from '../../../../src/sources/json-feed/feed-entries.js';
import { readTraits } from '../../../../src/sources/json-feed/narrowing/item-traits.js';
import { readMetadata, readText } from '../../../../src/sources/json-feed/narrowing/item-words.js';
import { pageOf } from './entries.js';

/** Everything of a session that a visitor can read, as far as a search looks at it. */
function readable(session: Session): string {
  const { content, image } = session;
  return [
    session.title,
    session.summary,
    session.day,
    session.place,
    ...session.authors,
    ...session.tags,
    content.kind === 'html' ? toPlainText(content.html) : content.text,
    ...session.contributors.flatMap((one) => [one.name, one.organization, one.role, one.bio]),
    ...session.downloads.map(({ title }) => title),
    ...session.recordings.map(({ title }) => title),
    ...[image?.alt, image?.caption, image?.credit],
  ].join('\n');
}

const words = (text: string) => [...new Set(foldedWords(text))].sort();

async function compare(item: object, authors: string[] = []): Promise<void> {
  const entries = new FeedEntries();
  entries.add(pageOf([item], { authors }));
  for (const entry of entries.all) {
    const session = await entries.session(entry);
    if (!session) throw new Error('not readable');
    const { words: text, materials } = readText(entry, readDocumentation);
    expect(words(`${readMetadata(entry)}\n${text}`)).to.deep.equal(words(readable(session)));

    const traits = readTraits(entry.raw, entry.page.url);
    expect(traits.time).to.equal(session.date?.time ?? Infinity);
    expect(traits.day).to.equal(session.day ?? session.date?.day ?? '');
    expect(traits.year).to.equal(session.date?.day.slice(0, 4) ?? '');
    const has = (kind: 'download' | 'recording') =>
      traits.materials[kind] || materials?.[kind] === true;
    expect(has('download')).to.equal(session.downloads.length > 0);
    expect(has('recording')).to.equal(session.recordings.length > 0);
  }
}

describe('what is searched of an item is what is read of its session', () => {
  const items: Record<string, object> = {
    'a text beside blank HTML': { id: 'a', content_html: ' ', content_text: 'Ein Text' },
    'the same with an extension': {
      ...{ id: 'a', title: 'Titel', content_html: '', content_text: 'Ein Text' },
      _k360: { place: 'Saal' },
    },
    everything: {
      id: 'a',
      title: 'Jugend\u00adhilfe\u202eplanung',
      image: '/foto.jpg',
      summary: 'Kurz',
      content_html: '<p>Für <b>Äm</b>ter</p><p>&amp; Städte</p><script>nie</script>',
      date_published: '2022-11-29T10:00:00+01:00',
      tags: ['Jugend', 'Ämter & Co', 5],
      authors: [{ name: 'Autorin Eins' }, { url: 'x' }, 7],
      attachments: [
        { url: 'bericht.pdf', title: 'Kinderstadtplan' },
        { url: '/dateien/Mein%20Haushalt.xlsx' },
        { url: 'https://example.org/ton.mp3', mime_type: 'audio/mpeg', title: 'Ton' },
        { url: 'javascript:x', title: 'Verboten' },
        { title: 'Ohne Adresse' },
        { url: 'x.pdf', title: 5, mime_type: 5 },
      ],
      _k360: {
        day: 'Donnerstag',
        starts_at: '2023-01-02',
        place: 'Rathaus',
        image: { alt: 'Ein Saal voller Menschen', credit: 'Max Muster' },
        contributors: [
          {
            name: 'Chidi Okafor',
            organization: 'Jugendparlament',
            role: 'Vorsitz',
            bio: 'plant gern',
          },
          { name: ' ', organization: 'Niemand' },
          { organization: 'Auch niemand' },
          { name: 'Ada', organization: 7 },
          'kein Mensch',
        ],
        recordings: [
          { url: 'https://video.example/1', title: 'Mitschnitt' },
          { url: 'ftp://x', title: 'Nicht' },
          {},
        ],
      },
    },
    'a text without markup': {
      id: 'a',
      content_text: 'a <b> & c',
      content_html: 5,
      authors: [],
      author: { name: 'Allein' },
    },
    'nothing but an id': { id: 'kennung-1', content_html: '<img src="x.png">', _k360: {} },
    'a title of nothing that is seen': { id: 'kennung-2', title: '\u200b', summary: 'Text' },
    'a documentation of WordPress': {
      id: 'wp',
      title: 'Aus WordPress',
      content_html: `<p>Einleitung.</p>
        <div class="wp-block-file"><a href="/a.pdf">Bericht</a><a href="/a.pdf" class="wp-block-file__button" download>Herunterladen</a></div>
        <p><a href="https://www.youtube.com/watch?v=abcdefghijk">Mitschnitt des Abends</a></p>
        <h3>Zu den Mitwirkenden</h3><p><strong>Dr. Ada Beispiel</strong> (Stadt Lindenau) plant gern.</p>`,
    },
    'a photo of WordPress': {
      id: 'foto',
      title: 'Titel',
      content_html: `<figure class="wp-block-image"><img src="/foto.jpg" alt="Ein Saal"><figcaption>Beim Auftakt. Foto: Max</figcaption></figure>
        <p>Text</p>`,
    },
    'a photo of WordPress that the feed names, too': {
      id: 'foto',
      title: 'Titel',
      banner_image: '/foto.jpg',
      content_html: `<figure class="wp-block-image"><img src="/foto-1024x683.jpg" alt="Ein Saal"><figcaption>Beim Auftakt. Foto: Max</figcaption></figure>
        <p>Text</p>`,
    },
    'texts of a photo that is not there': {
      id: 'foto',
      title: 'Titel',
      image: 'javascript:x',
      _k360: { image: { alt: 'Ein Saal', credit: 'Max' } },
    },
    junk: {
      id: 'junk',
      title: 7,
      summary: [],
      content_html: '<p>Text</p>',
      date_published: 'gestern',
      tags: 'Jugend',
      attachments: {},
      authors: 'Karla',
      image: 5,
      banner_image: 'foto.jpg',
      _k360: {
        contributors: {},
        recordings: 'x',
        day: {},
        starts_at: 5,
        place: null,
        image: { alt: 5, credit: 'Max' },
      },
    },
    'no extension that is one': {
      id: 'x',
      content_html: '<p>Text <a href="/a.pdf">Datei</a></p>',
      _k360: [],
    },
  };
  for (const [what, item] of Object.entries(items)) {
    it(`for ${what}`, () => compare(item, ['Redaktion']));
  }

  it('for whatever a feed may hold', () => {
    const key = (...names: string[]) => fc.constantFrom(...names);
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(
          'Wort',
          ' ',
          '',
          'x.pdf',
          'https://example.org/a',
          '2023-01-02',
          'ä\u00ad',
          'javascript:x',
          'video/mp4',
          'a/b',
          '\u202e',
        ),
        fc.constantFrom(null, 5, true),
        fc.array(tie('any'), { maxLength: 2 }),
        fc.dictionary(
          key(
            'name',
            'url',
            'title',
            'organization',
            'role',
            'bio',
            'mime_type',
            'contributors',
            'recordings',
            'day',
            'starts_at',
            'place',
            'image',
            'alt',
            'credit',
          ),
          tie('any'),
          { maxKeys: 4 },
        ),
      ),
    })).any;
    const item = fc.dictionary(
      key(
        'title',
        'summary',
        'content_text',
        'content_html',
        'date_published',
        'tags',
        'attachments',
        'authors',
        'author',
        'image',
        'banner_image',
        '_k360',
      ),
      value,
      { maxKeys: 6 },
    );
    return fc.assert(
      fc.asyncProperty(item, (given) => compare({ ...given, id: 'kennung' })),
      { numRuns: 500 },
    );
  });

  it('cuts what is cut when it is shown', () => {
    const entry = (item: object): Entry => {
      const entries = new FeedEntries();
      entries.add(pageOf([{ id: 'a', _k360: {}, ...item }]));
      return entries.all[0] as Entry;
    };
    const far = (length: number) => `${'a '.repeat(length / 2)}dahinter`;
    expect(readMetadata(entry({ title: far(4_000) }))).not.to.include('dahinter');
    expect(readText(entry({ content_html: far(500_000) })).words).not.to.include('dahinter');
    expect(readText(entry({ content_text: far(500_000) })).words).not.to.include('dahinter');
  });
});
