import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Programme } from '../../src/domain/programme.js';
import type { Session } from '../../src/domain/session.js';
import { MAX_TEXT } from '../../src/sources/clip.js';
import { readDocumentation } from '../../src/sources/documentation/read-documentation.js';
import { readItemHead } from '../../src/sources/json-feed/item-head.js';
import { mapItem } from '../../src/sources/json-feed/map-item.js';
import { readFeed } from '../../src/sources/json-feed/read-feed.js';
import { readProgramme } from '../../src/sources/json-feed/read-programme.js';
import { mapPost } from '../../src/sources/wordpress/map-post.js';

const BASE = 'https://archiv.example.org/feed.json';
const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
/** The sign that tells a reader of a cut. */
const LONGEST = MAX_TEXT + ' …'.length;
/** What nobody reads may be longer, and documentation is cleaned where it is shown. */
const NOT_SHOWN = new Set(['id', 'url', 'baseUrl', 'logo']);

/** Expects every text that readers see to be clean, and none to be endless. */
function expectClean(value: unknown, path: string, isShown = true): void {
  if (typeof value === 'string') {
    expect(UNSEEN.test(value), `${path}: ${JSON.stringify(value.slice(0, 100))}`).to.equal(false);
    if (isShown) expect(value.length, path).to.be.at.most(LONGEST);
    return;
  }
  for (const [key, one] of Object.entries(value ?? {})) {
    if (key !== 'content') expectClean(one, `${path}.${key}`, !NOT_SHOWN.has(key));
  }
}

const text = fc
  .array(
    fc.constantFrom('Wort', ' ', '\u202e', '\u2066', '\u0007', '\u200b', 'é', 'x'.repeat(5_000)),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(''));
/** The same in HTML, where entities hide it from whoever looks for the character. */
const html = text.map((given) => given.replace('\u202e', '&#x202e;').replace('\u2066', '&#8294;'));
const file = text.map((name) => `https://archiv.example.org/${encodeURIComponent(name)}.pdf`);

const documentation = fc.tuple(html, html, html, html, file).map(
  ([alt, caption, label, person, url]) => `
      <figure><img src="/a.jpg" alt="${alt}"><figcaption>${caption}. Foto: ${label}</figcaption></figure>
      <p>Text</p>
      <p><a href="${url}">${label}</a></p><p><a href="${url}">hier</a></p>
      <iframe src="https://vimeo.com/1" title="${label}"></iframe>
      <h3>Zu den Mitwirkenden</h3>
      <p><strong>Ada ${person.slice(0, 40)}</strong> (${label}) ${caption}</p>`,
);

describe('texts of a source', () => {
  it('are clean in a session of a feed', () => {
    const attachment = fc.record(
      { url: file, title: text, mime_type: fc.constantFrom('application/pdf', 'video/mp4') },
      { requiredKeys: ['url', 'mime_type'] },
    );
    const item = fc.record(
      {
        id: fc.constant('a'),
        title: text,
        summary: text,
        content_html: documentation,
        image: fc.constant('/a.jpg'),
        authors: fc.array(fc.record({ name: text }), { maxLength: 2 }),
        attachments: fc.array(attachment, { maxLength: 3 }),
        _k360: fc.record({
          contributors: fc.array(
            fc.record({ name: text, organization: text, role: text, bio: text }),
            { maxLength: 2 },
          ),
          day: text,
          place: text,
          recordings: fc.array(
            fc.record({ url: fc.constant('/film'), title: text, provider: text }),
            { maxLength: 2 },
          ),
          image: fc.record({ alt: text, credit: text }),
        }),
      },
      { requiredKeys: ['id', 'content_html'] },
    );
    fc.assert(
      fc.property(item, (given) => {
        const head = readItemHead(given);
        if ('reason' in head) throw new Error(head.reason);
        const context = { base: BASE, pageOrigin: location.origin, authors: [], readDocumentation };
        expectClean(mapItem(given, head, context).session satisfies Session, 'session');
      }),
    );
  });

  it('are clean in what a feed says of itself and of its programme', async () => {
    const link = fc.record({ title: text, url: fc.constant('/a') });
    const feed = fc.record({
      title: text,
      description: text,
      authors: fc.array(fc.record({ name: text }), { maxLength: 2 }),
      items: fc.constant([]),
      _k360: fc.record({
        contacts: fc.array(
          fc.record({ name: text, organization: text, email: text, phone: text }),
          { maxLength: 2 },
        ),
        funders: fc.array(fc.record({ name: text }), { maxLength: 2 }),
        links: fc.array(link, { maxLength: 2 }),
        navigation: fc.array(fc.record({ title: text, items: fc.array(link, { maxLength: 2 }) }), {
          maxLength: 2,
        }),
      }),
    });
    await fc.assert(
      fc.asyncProperty(feed, async (given) => {
        const { info, authors, extension } = await readFeed(given, BASE);
        expectClean({ info, authors }, 'feed');
        expectClean((await readProgramme(extension, BASE)) satisfies Programme, 'programme');
      }),
    );
  });

  it('are clean in a session of a WordPress', () => {
    const rendered = fc.record({ rendered: html });
    const post = fc.record({
      id: fc.constant(1),
      title: rendered,
      excerpt: rendered,
      content: fc.record({ rendered: documentation }),
      _embedded: fc.record({
        author: fc.array(fc.record({ name: html }), { maxLength: 2 }),
        'wp:featuredmedia': fc.array(
          fc.record({
            source_url: fc.constant('https://archiv.example.org/b.jpg'),
            alt_text: html,
            caption: rendered,
            media_details: fc.record({ image_meta: fc.record({ credit: text }) }),
          }),
          { maxLength: 1 },
        ),
        'wp:term': fc.array(
          fc.array(
            fc.record({
              id: fc.nat(),
              name: html,
              slug: fc.constant('a'),
              taxonomy: fc.constant('post_tag'),
            }),
            { maxLength: 2 },
          ),
          { maxLength: 1 },
        ),
      }),
    });
    fc.assert(
      fc.property(post, (given) => {
        expectClean(mapPost(given, BASE).session, 'session');
      }),
    );
  });
});
