import { expect } from '@open-wc/testing';
import type { Session } from '../../../src/domain/session.js';
import { mapPost } from '../../../src/sources/wordpress/map-post.js';
import { post, SITE, term } from './fake-rest.js';

const FILES = `${SITE}/wp-content/uploads`;
const ERROR = { code: 'rest_forbidden', message: 'Nein.', data: { status: 401 } };
const rendered = (html: string) => ({ rendered: html, protected: false });
const size = (width: number, height: number) => ({
  source_url: `${FILES}/s-${width}x${height}.jpg`,
  width,
  height,
});
const media = (fields: object = {}) => ({
  _embedded: {
    'wp:featuredmedia': [{ source_url: `${FILES}/foto.jpg`, media_type: 'image', ...fields }],
  },
});
const SIZES = {
  thumbnail: size(150, 150),
  medium: size(300, 200),
  wide: size(700, 300),
  medium_large: size(768, 512),
  large: size(1024, 683),
};

/** Fields of a post, what the session says to them, and the paths of what was left out. */
const CASES: readonly [
  name: string,
  fields: object,
  expected: Partial<Session>,
  dropped?: string[],
][] = [
  [
    'a title with entities and tags',
    { title: { rendered: 'A &#8211; <em>B</em> &amp; C' } },
    { title: 'A – B & C' },
  ],
  ['no title: the text begins it', { title: { rendered: '' } }, { title: 'Text 7' }],
  [
    'a long text instead of a title is cut between words',
    { title: undefined, content: rendered(`<p>${'Wort '.repeat(30)}</p>`) },
    { title: `${'Wort '.repeat(16).trim()} …` },
  ],
  [
    'a date in winter',
    {},
    {
      date: {
        iso: '2022-11-29T10:00:00+01:00',
        day: '2022-11-29',
        time: Date.UTC(2022, 10, 29, 9),
      },
    },
  ],
  [
    'the local day just after midnight',
    { date: '2022-07-02T00:30:00', date_gmt: '2022-07-01T22:30:00' },
    {
      date: {
        iso: '2022-07-02T00:30:00+02:00',
        day: '2022-07-02',
        time: Date.UTC(2022, 6, 1, 22, 30),
      },
    },
  ],
  [
    'west of Greenwich, by half an hour',
    { date: '2022-07-01T20:00:00', date_gmt: '2022-07-01T23:30:00' },
    {
      date: {
        iso: '2022-07-01T20:00:00-03:30',
        day: '2022-07-01',
        time: Date.UTC(2022, 6, 1, 23, 30),
      },
    },
  ],
  ...['0000-00-00T00:00:00', null, 'gestern', '2022-01-01T00:00:00'].map(
    (date_gmt): [string, object, Partial<Session>] => [
      `only the day, with ${date_gmt} as UTC`,
      { date_gmt },
      { date: { iso: '2022-11-29', day: '2022-11-29', time: Date.UTC(2022, 10, 29) } },
    ],
  ),
  ['an impossible date', { date: '2022-02-30T10:00:00' }, { date: undefined } as never, ['date']],
  ['no date', { date: null }, { date: undefined } as never],
  [
    'a hostile link',
    { link: 'javascript:alert(1)' },
    { url: undefined, baseUrl: SITE } as never,
    ['link'],
  ],
  [
    'addresses relative to the post',
    { content: rendered('<p><a href="../a.pdf">Plan</a></p>') },
    { downloads: [{ url: `${SITE}/2022/a.pdf`, title: 'Plan', type: 'PDF' }] },
  ],
  [
    'a protected post',
    { content: { rendered: '', protected: true }, excerpt: { rendered: 'x', protected: true } },
    { content: { kind: 'text', text: '' }, summary: undefined } as never,
    ['content'],
  ],
  [
    'a text of the wrong type',
    { content: { rendered: 7 } },
    { content: { kind: 'html', html: '' } },
    ['content.rendered', 'content.rendered'],
  ],
  ['no text', { content: undefined }, { content: { kind: 'html', html: '' } }],
  [
    'a text that loses something',
    { content: rendered('<p>x</p><iframe src="data:x"></iframe>') },
    {},
    ['content'],
  ],
  [
    'a written excerpt',
    { excerpt: rendered('<p>Kurz &amp; gut. <a href="x">Weiterlesen <span>Titel</span></a></p>') },
    { summary: 'Kurz & gut.' },
  ],
  [
    'an excerpt cut by WordPress',
    {
      content: rendered('<h2>A</h2><p>Ein langer Text, der weitergeht und weitergeht.</p>'),
      excerpt: rendered('<p>A Ein langer Text, der [&hellip;]</p>'),
    },
    { summary: undefined } as never,
  ],
  ['an empty excerpt', { excerpt: rendered('') }, { summary: undefined } as never],
  [
    'an author',
    {
      _embedded: {
        author: [
          { name: 'Nelly Vogt dos Santos', avatar_urls: { 96: 'https://secure.gravatar.com/x' } },
        ],
      },
    },
    { authors: ['Nelly Vogt dos Santos'] },
  ],
  [
    'error objects in every slot',
    {
      _embedded: {
        author: [ERROR],
        'wp:featuredmedia': [ERROR],
        'wp:term': [[ERROR], [term(1, 'Netzwerk', 'netzwerk', { taxonomy: 'post_tag' })]],
      },
    },
    { authors: [], image: undefined, tags: ['Netzwerk'] } as never,
  ],
  [
    'categories and tags, without the default and other taxonomies',
    {
      _embedded: {
        'wp:term': [
          [
            term(1, 'Allgemein', 'allgemein', { taxonomy: 'category' }),
            term(2, 'Jugend &amp; Hilfe', 'jugend-hilfe', { taxonomy: 'category' }),
          ],
          [
            term(3, 'Netzwerk', 'netzwerk', { taxonomy: 'post_tag' }),
            term(2, 'Jugend &amp; Hilfe', 'jh', { taxonomy: 'post_tag' }),
          ],
          [term(4, 'Video', 'post-format-video', { taxonomy: 'post_format' })],
        ],
      },
    },
    { tags: ['Jugend & Hilfe', 'Netzwerk'] },
  ],
  [
    'the smallest photo that is wide enough and not cropped',
    media({
      alt_text: 'Saal &amp; Bühne',
      caption: { rendered: '<p>Der Saal. Foto: DKJS/ Reh</p>' },
      media_details: { width: 1600, height: 1067, sizes: SIZES },
    }),
    {
      image: { ...pick(768, 512), alt: 'Saal & Bühne', caption: 'Der Saal.', credit: 'DKJS / Reh' },
    },
  ],
  [
    'a photo smaller than that',
    media({ media_details: { width: 500, height: 333, sizes: { medium: size(300, 200) } } }),
    { image: { url: `${FILES}/foto.jpg`, width: 500, height: 333 } },
  ],
  [
    'a photo without sizes, which PHP writes as a list',
    media({ media_details: { width: 900, height: 600, sizes: [] } }),
    { image: { url: `${FILES}/foto.jpg`, width: 900, height: 600 } },
  ],
  ['a photo without details', media(), { image: { url: `${FILES}/foto.jpg` } }],
  [
    'a credit inside the file',
    media({ media_details: { width: 900, height: 600, image_meta: { credit: ' P. Reh ' } } }),
    { image: { url: `${FILES}/foto.jpg`, width: 900, height: 600, credit: 'P. Reh' } },
  ],
  ['featured media that is no image', media({ media_type: 'file' }), { image: undefined } as never],
  [
    'featured media at a hostile address',
    media({ source_url: 'javascript:alert(1)' }),
    { image: undefined } as never,
  ],
  [
    'the credit of its photo from the text',
    { ...media(), content: rendered('<p>Foto: P. Reh</p><p>Text</p>') },
    {
      image: { url: `${FILES}/foto.jpg`, credit: 'P. Reh' },
      content: { kind: 'html', html: '<p>Text</p>' },
    },
  ],
  [
    'a photo from the text, where there is no other',
    { content: rendered('<figure><img src="/b.jpg" alt="B"></figure>') },
    { image: { url: `${SITE}/b.jpg`, alt: 'B' }, content: { kind: 'html', html: '' } },
  ],
];

function pick(width: number, height: number) {
  return { url: size(width, height).source_url, width, height };
}

describe('mapPost', () => {
  for (const [name, fields, expected, dropped = []] of CASES) {
    it(name, () => {
      const { session, rejected } = mapPost(post(7, fields), SITE);
      const keys = Object.keys(expected) as (keyof Session)[];
      expect(Object.fromEntries(keys.map((key) => [key, session?.[key]]))).to.deep.equal(expected);
      expect(rejected.map(({ path }) => path)).to.deep.equal(dropped);
    });
  }

  it('maps a plain post completely', () => {
    expect(mapPost(post(7), SITE)).to.deep.equal({
      id: '7',
      session: {
        id: '7',
        title: 'Titel 7',
        url: `${SITE}/2022/post-7/`,
        date: {
          iso: '2022-11-29T10:00:00+01:00',
          day: '2022-11-29',
          time: Date.UTC(2022, 10, 29, 9),
        },
        authors: [],
        content: { kind: 'html', html: '<p>Text 7</p>' },
        baseUrl: `${SITE}/2022/post-7/`,
        downloads: [],
        recordings: [],
        contributors: [],
        tags: [],
        cancelled: false,
      },
      rejected: [],
    });
  });

  for (const [name, raw] of [
    ['no object', 'x'],
    ['null', null],
    ['without id', { title: { rendered: 'x' } }],
    ['with nothing to show', { id: 7, title: { rendered: ' ' } }],
  ] as const) {
    it(`makes no session of a post that is ${name}, and says why`, () => {
      const { session, rejected } = mapPost(raw, SITE);
      expect(session).to.equal(undefined);
      expect(rejected[0]?.path).to.equal('');
    });
  }
});
