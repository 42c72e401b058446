import { expect } from '@open-wc/testing';
import {
  readDocumentation,
  type Documentation,
} from '../../../src/sources/documentation/read-documentation.js';
import { expectLinear } from '../../support/expect-linear.js';

const BASE = 'https://archiv.example.org/2022/sitzung/';
const PDF = 'https://archiv.example.org/a/Der-Plan_2022.pdf';
const TALK = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';
const PHOTO = 'https://archiv.example.org/foto.jpg';

type Part = Partial<Omit<Documentation, 'dropped'>> & { readonly dropped?: string };
type Case = readonly [name: string, html: string, expected: Part, ownImage?: string];

/** Reads a text and leaves out what is empty, so that a row names only what it is about. */
function read(html: string, ownImage?: string): Part {
  const { dropped, ...found } = readDocumentation(html, BASE, ownImage);
  const filled = Object.entries(found).filter(([, value]) => !Array.isArray(value) || value.length);
  return {
    ...Object.fromEntries(filled),
    ...(dropped.length && { dropped: dropped[0]?.reason ?? '' }),
  };
}

function table(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [name, html, expected, ownImage] of cases) {
      it(name, () => {
        expect(read(html, ownImage)).to.deep.equal({ html: '', ...expected });
      });
    }
  });
}

const plan = { url: PDF, title: 'Der Plan 2022', type: 'PDF' };
const named = { ...plan, title: 'Fahrplan' };

table('downloads', [
  [
    'a file block without a name takes the file’s',
    `<div class="wp-block-file"><a href="${PDF}" class="wp-block-file__button" download>Herunterladen</a></div>`,
    { downloads: [plan] },
  ],
  [
    'a file block of any type',
    '<div class="wp-block-file"><a href="/a/karte.png">Karte</a><a href="/a/karte.png" class="wp-block-file__button" download>Herunterladen</a></div>',
    { downloads: [{ url: 'https://archiv.example.org/a/karte.png', title: 'Karte', type: 'PNG' }] },
  ],
  [
    'a link alone in its paragraph',
    `<p><strong><a href="${PDF}">Fahrplan</a></strong></p>`,
    { downloads: [named] },
  ],
  [
    'a link with its size',
    `<p>Download: <a href="${PDF}">Fahrplan (PDF, 1,2 MB)</a></p>`,
    { downloads: [{ ...named, size: 1_200_000 }] },
  ],
  [
    'the size behind the link',
    `<p><a href="${PDF}">Fahrplan</a> [PDF, 980 kB]</p>`,
    { downloads: [{ ...named, size: 980_000 }] },
  ],
  [
    'a size of a thousand',
    `<p><a href="${PDF}">Fahrplan</a> (1.200 KB)</p>`,
    { downloads: [{ ...named, size: 1_200_000 }] },
  ],
  [
    'a binary size',
    `<p><a href="${PDF}">Fahrplan</a> (2 MiB)</p>`,
    { downloads: [{ ...named, size: 2_097_152 }] },
  ],
  [
    'a link in a sentence is listed, and the sentence keeps it',
    `<p>Alles steht <a href="${PDF}">hier</a>.</p>`,
    { downloads: [plan], html: `<p>Alles steht <a href="${PDF}">hier</a>.</p>` },
  ],
  [
    'a note that says more stays',
    `<p><a href="${PDF}">Fahrplan</a> (Stand: Mai)</p>`,
    { downloads: [named], html: `<p><a href="${PDF}">Fahrplan</a> (Stand: Mai)</p>` },
  ],
  [
    'two lines of a paragraph, one of them alone',
    `<p>Zum Nachlesen<br><a href="${PDF}">Fahrplan</a></p>`,
    { downloads: [named], html: '<p>Zum Nachlesen</p>' },
  ],
  [
    'items of a list, which goes when it is empty',
    '<ul><li><a href="/a/x.docx">Eins</a></li><li><a href="/a/y.ods?v=2">Zwei</a></li></ul>',
    {
      downloads: [
        { url: 'https://archiv.example.org/a/x.docx', title: 'Eins', type: 'DOCX' },
        { url: 'https://archiv.example.org/a/y.ods?v=2', title: 'Zwei', type: 'ODS' },
      ],
    },
  ],
  [
    'an item of a list that keeps others',
    `<ul><li><a href="${PDF}">Fahrplan</a></li><li>Bleibt</li></ul>`,
    { downloads: [named], html: '<ul><li>Bleibt</li></ul>' },
  ],
  [
    'the same file once, under its best name',
    `<p>Siehe <a href="${PDF}#page=2">hier</a>.</p><p><a href="${PDF}">Fahrplan</a></p>`,
    { downloads: [named], html: `<p>Siehe <a href="${PDF}#page=2">hier</a>.</p>` },
  ],
  [
    'a cover picture stays',
    `<p><a href="${PDF}"><img src="/icon.png" width="20" alt="Fahrplan"></a></p>`,
    {
      downloads: [named],
      html: `<p><a href="${PDF}"><img src="/icon.png" width="20" alt="Fahrplan"></a></p>`,
    },
  ],
  [
    'an embedded PDF',
    `<p>Text</p><object data="${PDF}" type="application/pdf"></object>`,
    { downloads: [plan], html: '<p>Text</p>' },
  ],
  [
    'a framed PDF under its title',
    `<iframe src="${PDF}" title="Fahrplan"></iframe>`,
    { downloads: [named] },
  ],
  ['an address that stands alone', `<p>${PDF}</p>`, { downloads: [plan] }],
  [
    'a name with a stray per cent sign',
    '<p><a href="/100%.pdf">hier</a></p>',
    { downloads: [{ url: 'https://archiv.example.org/100%.pdf', title: '100%', type: 'PDF' }] },
  ],
  [
    'no file: other links, other addresses',
    '<p><a href="/seite/">Seite</a> <a href="mailto:a@example.org">Mail</a></p>',
    { html: '<p><a href="/seite/">Seite</a> <a href="mailto:a@example.org">Mail</a></p>' },
  ],
  [
    'a file on somebody’s disk is dropped by name',
    '<p><a href="file:///C:/Plan.pdf">Plan</a></p>',
    {
      html: '<p><a href="file:///C:/Plan.pdf">Plan</a></p>',
      dropped: 'a file at an address that is not allowed: file:///C:/Plan.pdf',
    },
  ],
]);

const youtube = { url: TALK, provider: 'YouTube' };
const film = { url: 'https://archiv.example.org/a/mein-film.mp4', title: 'mein film' };

table('recordings', [
  [
    'an embed block with its caption',
    '<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper"><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?feature=oembed" title="Titel bei YouTube"></iframe></div><figcaption>Der Vortrag</figcaption></figure>',
    { recordings: [{ ...youtube, title: 'Der Vortrag' }] },
  ],
  [
    'an embed whose host did not answer',
    `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${TALK}\n</div></figure>`,
    { recordings: [youtube] },
  ],
  [
    'an embed that became a link',
    `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><a href="${TALK}">${TALK}</a></div><figcaption>Der Vortrag</figcaption></figure>`,
    { recordings: [{ ...youtube, title: 'Der Vortrag' }] },
  ],
  [
    'a frame in a paragraph of its own',
    '<p><iframe src="//player.vimeo.com/video/123456789" title="Rückblick"></iframe></p>',
    { recordings: [{ url: 'https://vimeo.com/123456789', provider: 'Vimeo', title: 'Rückblick' }] },
  ],
  [
    'a frame beside text',
    '<p>Film: <iframe src="https://player.vimeo.com/video/123456789"></iframe></p>',
    {
      recordings: [{ url: 'https://vimeo.com/123456789', provider: 'Vimeo' }],
      html: '<p>Film: </p>',
    },
  ],
  [
    'a frame that waits for consent',
    '<iframe src="about:blank" data-src-cmplz="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"></iframe>',
    { recordings: [youtube] },
  ],
  [
    'a player of another host in a video block',
    '<figure class="wp-block-embed is-type-video"><iframe src="https://media.stadt.example/e/7?autoplay=1" title="Ratssitzung"></iframe></figure>',
    {
      recordings: [
        {
          url: 'https://media.stadt.example/e/7',
          provider: 'media.stadt.example',
          title: 'Ratssitzung',
        },
      ],
    },
  ],
  [
    'a player title that says nothing',
    '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" title="YouTube video player"></iframe>',
    { recordings: [youtube] },
  ],
  [
    'a link in a sentence stays there',
    `<p>Der <a href="${TALK}&amp;t=60">Mitschnitt des Vortrags</a> lohnt.</p>`,
    {
      recordings: [{ ...youtube, title: 'Mitschnitt des Vortrags' }],
      html: `<p>Der <a href="${TALK}&amp;t=60">Mitschnitt des Vortrags</a> lohnt.</p>`,
    },
  ],
  [
    'a link alone goes',
    `<p><a href="https://youtu.be/dQw4w9WgXcQ">Zum Video</a></p>`,
    { recordings: [youtube] },
  ],
  [
    'the same recording once',
    `<p>${TALK}</p><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" title="Vortrag"></iframe>`,
    { recordings: [{ ...youtube, title: 'Vortrag' }] },
  ],
  [
    'a video block',
    '<figure class="wp-block-video"><video controls src="/a/mein-film.mp4?_=1"></video></figure>',
    { recordings: [film] },
  ],
  [
    'sources and a fallback link',
    '<div class="wp-video"><video><source src="/a/mein-film.mp4"><a href="/a/mein-film.mp4">x</a></video></div>',
    { recordings: [film] },
  ],
  [
    'an audio block with its caption',
    '<figure class="wp-block-audio"><audio controls src="/a/folge.mp3"></audio><figcaption>Folge 1</figcaption></figure>',
    { recordings: [{ url: 'https://archiv.example.org/a/folge.mp3', title: 'Folge 1' }] },
  ],
  [
    'a link to a media file',
    '<p><a href="/a/mein-film.mp4">Herunterladen</a></p>',
    { recordings: [film] },
  ],
  [
    'a film and a file in one line',
    `<p><a href="${TALK}">Mitschnitt des Vortrags</a> | <a href="${PDF}">Fahrplan</a></p>`,
    { recordings: [{ ...youtube, title: 'Mitschnitt des Vortrags' }], downloads: [named] },
  ],
  [
    'a moving background is no recording',
    '<div class="wp-block-cover"><video src="/a/x.mp4"></video></div>',
    { html: '<div class="wp-block-cover"><video src="/a/x.mp4"></video></div>' },
  ],
  [
    'another frame becomes a link',
    '<iframe src="https://karte.example.org/x" title="Karte"></iframe>',
    { html: '<a href="https://karte.example.org/x">Karte</a>' },
  ],
  [
    'a frame that does not say what it is goes, by name',
    '<p>x</p><iframe src="https://zaehler.example.org/p"></iframe>',
    { html: '<p>x</p>', dropped: 'a frame without a title: https://zaehler.example.org/p' },
  ],
  [
    'a frame without address is dropped by name',
    '<iframe src="javascript:alert(1)"></iframe>',
    {
      html: '<iframe src="javascript:alert(1)"></iframe>',
      dropped: 'a frame without an allowed address',
    },
  ],
  [
    'a film at a forbidden address is dropped by name',
    '<p>x</p><video src="data:video/mp4,x"></video>',
    {
      html: '<p>x</p><video src="data:video/mp4,x"></video>',
      dropped: 'a recording at an address that is not allowed: data:video/mp4,x',
    },
  ],
]);

const figure = (extra = '') =>
  `<figure><img src="/foto.jpg" alt="Saal" width="800" height="600">${extra}</figure>`;
const saal = { url: PHOTO, alt: 'Saal', width: 800, height: 600 };

table('photo and credit', [
  [
    'the first figure is the photo',
    `${figure('<figcaption>Der Saal. Foto: P. Reh</figcaption>')}<p>Text</p>`,
    {
      image: { ...saal, caption: 'Der Saal.', credit: 'P. Reh' },
      credit: 'P. Reh',
      html: '<p>Text</p>',
    },
  ],
  ['a second one stays', `${figure()}${figure()}`, { image: saal, html: figure() }],
  [
    'a picture alone in its paragraph, linked with itself',
    '<p><a href="/foto.jpg"><img src="/foto.jpg" alt=""></a></p><p>Foto: P. Reh</p>',
    { image: { url: PHOTO, credit: 'P. Reh' }, credit: 'P. Reh' },
  ],
  [
    'an old caption',
    '<div class="wp-caption"><img src="/foto.jpg"><p class="wp-caption-text">Bild: P. Reh</p></div>',
    { image: { url: PHOTO, credit: 'P. Reh' }, credit: 'P. Reh' },
  ],
  [
    'a lazy picture',
    '<figure><img src="data:image/gif;base64,R0" data-src="/foto.jpg"></figure>',
    { image: { url: PHOTO } },
  ],
  [
    'pictures stay where the session has a photo',
    `<p>Text</p>${figure('<figcaption>Foto: P. Reh</figcaption>')}`,
    { html: `<p>Text</p>${figure('<figcaption>Foto: P. Reh</figcaption>')}` },
    'https://archiv.example.org/anderes.jpg',
  ],
  [
    'the same photo again goes',
    '<figure><img src="/saal-1024x683.jpg"><figcaption>Foto: P. Reh</figcaption></figure><p>Text</p>',
    { credit: 'P. Reh', html: '<p>Text</p>' },
    'https://archiv.example.org/saal-scaled.jpg',
  ],
  [
    'a credit of its own belongs to the session’s photo',
    '<p>Text</p><p>Fotos: A/ B</p>',
    { credit: 'A / B', html: '<p>Text</p>' },
    PHOTO,
  ],
  [
    'a credit behind a picture that stays, stays',
    '<p>Text</p><figure><img src="/x.jpg"></figure><p>Foto: P. Reh</p>',
    { html: '<p>Text</p><figure><img src="/x.jpg"></figure><p>Foto: P. Reh</p>' },
    PHOTO,
  ],
  ['a credit without any picture stays', '<p>Foto: P. Reh</p>', { html: '<p>Foto: P. Reh</p>' }],
  [
    'icons, emoji and pictures in a sentence are none',
    '<p><img src="/i.png" width="16"></p><p><img class="emoji" src="/e.png"></p><p>Hier <img src="/x.png"> steht</p>',
    {
      html: '<p><img src="/i.png" width="16"></p><p><img class="emoji" src="/e.png"></p><p>Hier <img src="/x.png"> steht</p>',
    },
  ],
  [
    'portraits of contributors are none',
    `<h3>Mitwirkende</h3>${figure()}<p>Jana Probe (DKJS)</p>`,
    { contributors: [{ name: 'Jana Probe', organization: 'DKJS' }], html: figure() },
  ],
  [
    'a photo at a forbidden address is dropped by name',
    '<figure><img src="blob:x"></figure>',
    {
      html: '<figure><img src="blob:x"></figure>',
      dropped: 'a picture without an allowed address',
    },
  ],
]);

const jana = { name: 'Jana Probe', organization: 'DKJS', bio: 'forscht.' };
const ole = { name: 'Ole Lang', bio: 'baut.' };
const TWO = '<p>Jana Probe (DKJS) forscht.</p><p>Ole Lang baut.</p>';

table('contributors', [
  ...[
    'Zu den Mitwirkenden',
    'Mitwirkende',
    'Mitwirkende:',
    'CONTRIBUTORS',
    'Referent:innen',
    'Referent*innen',
    'Über die Mitwirkenden',
    'Referentinnen und Referenten',
    'Speakers',
  ].map((heading): Case => [
    `under “${heading}”`,
    `<h5>${heading}</h5>${TWO}`,
    { contributors: [jana, ole] },
  ]),
  ['under a bold paragraph', `<p><b>Mitwirkende</b>:</p>${TWO}`, { contributors: [jana, ole] }],
  [
    'under a heading in the same paragraph',
    '<p><strong>Mitwirkende</strong><br>Jana Probe (DKJS) forscht.<br>Ole Lang baut.</p>',
    { contributors: [jana, ole] },
  ],
  [
    'in a group and columns',
    `<div class="wp-block-group"><h2>Mitwirkende</h2></div><div><div>${TWO}</div></div>`,
    { contributors: [jana, ole] },
  ],
  [
    'in a disclosure, and not behind it',
    `<details><summary>Mitwirkende</summary>${TWO}</details><p>Uta Groß lacht.</p>`,
    { contributors: [jana, ole], html: '<p>Uta Groß lacht.</p>' },
  ],
  [
    'up to the next heading of the same rank',
    `<h3>Mitwirkende</h3>${TWO}<h3>Ausblick</h3><p>Uta Groß lacht.</p>`,
    { contributors: [jana, ole], html: '<h3>Ausblick</h3><p>Uta Groß lacht.</p>' },
  ],
  [
    'up to a bold line that is nobody',
    `<h3>Mitwirkende</h3>${TWO}<p><strong>Weitere Informationen</strong></p><p>Uta Groß lacht.</p>`,
    {
      contributors: [jana, ole],
      html: '<p><strong>Weitere Informationen</strong></p><p>Uta Groß lacht.</p>',
    },
  ],
  [
    'up to a line, a table',
    `<h3>Mitwirkende</h3>${TWO}<hr><p>Uta Groß lacht.</p>`,
    { contributors: [jana, ole], html: '<hr><p>Uta Groß lacht.</p>' },
  ],
  [
    'who cannot be read stays',
    `<h3>Mitwirkende</h3>${TWO}<p>Die Moderation lag beim Team.</p>`,
    { contributors: [jana, ole], html: '<p>Die Moderation lag beim Team.</p>' },
  ],
  [
    'a heading with nobody below stays',
    '<h3>Mitwirkende</h3><p>Das ganze Team.</p>',
    { html: '<h3>Mitwirkende</h3><p>Das ganze Team.</p>' },
  ],
  [
    'a name alone is followed by the bio',
    '<h3>Mitwirkende</h3><p><strong>Jana Probe (DKJS)</strong></p><p>forscht.</p><p><strong>Ole Lang</strong></p><p>baut.</p>',
    { contributors: [jana, ole] },
  ],
  [
    'names as lower headings',
    '<h3>Mitwirkende</h3><h4>Jana Probe (DKJS)</h4><p>forscht.</p><h4>Ole Lang</h4><p>Ole Lang baut.</p>',
    { contributors: [jana, ole] },
  ],
  [
    'lines below a bold name',
    '<h3>Mitwirkende</h3><p><strong>Jana Probe</strong><br>DKJS<br>forscht.</p>',
    { contributors: [jana] },
  ],
  [
    'a role in a line above',
    '<h3>Mitwirkende</h3><p>Moderation:<br>Jana Probe (DKJS) forscht.</p>',
    { contributors: [{ ...jana, role: 'Moderation' }] },
  ],
  [
    'a linked name',
    '<h3>Mitwirkende</h3><p><a href="/jana/"><strong>Jana Probe</strong></a> (DKJS) forscht.</p>',
    { contributors: [{ ...jana, url: 'https://archiv.example.org/jana/' }] },
  ],
  [
    'a hostile link of a name is ignored',
    '<h3>Mitwirkende</h3><p><a href="javascript:alert(1)">Jana Probe</a> (DKJS) forscht.</p>',
    { contributors: [jana] },
  ],
  [
    'two sections',
    `<h3>Moderation und Technik</h3><p>x</p><h3>Mitwirkende</h3><p>Jana Probe (DKJS) forscht.</p><h3>Referierende</h3><p>Ole Lang baut.</p>`,
    { contributors: [jana, ole], html: '<h3>Moderation und Technik</h3><p>x</p>' },
  ],
  [
    'a list with paragraphs in its items',
    '<h3>Mitwirkende</h3><ul><li><p>Jana Probe (DKJS) forscht.</p></li><li>Ole Lang baut.</li></ul>',
    { contributors: [jana, ole] },
  ],
  ['nobody outside of the section', `${TWO}`, { html: TWO }],
]);

table('the rest of the text', [
  ['a leading “Dokumentation” goes', '<h2>Dokumentation</h2><p>Text</p>', { html: '<p>Text</p>' }],
  [
    'also in bold, behind the photo',
    `${figure()}<p><strong>Dokumentation:</strong></p><p>Text</p>`,
    { image: saal, html: '<p>Text</p>' },
  ],
  [
    'a later one stays',
    '<p>Text</p><h2>Dokumentation</h2>',
    { html: '<p>Text</p><h2>Dokumentation</h2>' },
  ],
  ['nothing', '', {}],
  ['plain text', 'Nur Text & mehr', { html: 'Nur Text &amp; mehr' }],
  [
    'broken markup',
    '<p><b>Offen <ul><li>x',
    { html: '<p><b>Offen </b></p><ul><li><b>x</b></li></ul>' },
  ],
]);

describe('a hostile text', () => {
  const people = '<h2>Mitwirkende</h2>';
  const hostile: readonly [string, number, (size: number) => string][] = [
    ['links', 25_000, (n) => '<a href=x.pdf>x</a> '.repeat(n)],
    ['pictures', 30_000, (n) => '<img src=x> y '.repeat(n)],
    ['paragraphs', 100_000, (n) => people + '<p>A'.repeat(n)],
    ['headings', 30_000, (n) => '<h2>Mitwirkende'.repeat(n)],
    ['open elements', 90_000, (n) => `${'<div>'.repeat(n)}x`],
    ['bold words', 100_000, (n) => `${people}<p>${'<b>A '.repeat(n)}`],
    ['line breaks', 30_000, (n) => `${people}<p>${'Jana Probe<br>'.repeat(n)}`],
    ['people', 20_000, (n) => people + '<p>Jana Probe (Amt)</p>'.repeat(n)],
    ['people in a list', 20_000, (n) => `${people}<ul>${'<li>Jana Probe (Amt)'.repeat(n)}</ul>`],
    [
      'people in a wrapper',
      20_000,
      (n) => `${people}<div>${'<p>Jana Probe (Amt)'.repeat(n)}</div>`,
    ],
    ['names and bios', 10_000, (n) => people + '<p><b>Jana Probe</b></p><p>Ist da.</p>'.repeat(n)],
    ['roles', 20_000, (n) => `${people}<p>${'Moderation:<br>'.repeat(n)}`],
    ['links in one line', 20_000, (n) => `<p>${'<a href=//a.example/x.pdf>x</a>'.repeat(n)}`],
    [
      'file blocks',
      2_000,
      (n) =>
        '<div class=wp-block-file><a href=x.pdf>A</a><a href=x.pdf class=wp-block-file__button download>B</a></div>'.repeat(
          n,
        ),
    ],
    [
      'files in a wrapper',
      10_000,
      (n) => `<div>${'<p><a href=x.pdf>Das Programm</a>'.repeat(n)}</div>`,
    ],
    ['bare addresses', 10_000, (n) => `<div>${'<p>https://youtu.be/dQw4w9WgXcQ'.repeat(n)}</div>`],
    [
      'captions',
      10_000,
      (n) => '<figure><img src=a.jpg><figcaption>Foto: A</figcaption></figure>'.repeat(n),
    ],
    ['frames', 10_000, (n) => '<iframe src=//youtu.be/dQw4w9WgXcQ></iframe>x'.repeat(n)],
    ['blanks', 400_000, (n) => `${people}<p>${' '.repeat(n)}x`],
  ];
  for (const [name, size, input] of hostile) {
    it(`takes time in proportion to the number of ${name}`, () => {
      expectLinear(size / 10, input, (html) => readDocumentation(html, BASE));
    }).timeout(60_000);
  }
});
