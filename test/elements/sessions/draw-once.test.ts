import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { render } from 'lit';
import type { Session } from '../../../src/domain/session.js';
import { archiveCatalogue, type ArchiveLocale } from '../../../src/i18n/archive/catalogue.js';
import { Locale } from '../../../src/i18n/locale.js';
import { drawOnce } from '../../../src/elements/sessions/draw-once.js';
import { renderArticle, renderTeaser } from '../../../src/elements/session/session-article.js';
import { renderCount, renderTop } from '../../../src/elements/sessions/sessions-frame.js';
import { renderSkeleton } from '../../../src/elements/sessions/sessions-skeleton.js';
import { html, nothing, type TemplateResult } from '../../../src/elements/markup/template.js';

/** What a template becomes, without the comments by which Lit finds its way. */
function content(into: (root: HTMLElement) => void): HTMLElement {
  const root = document.createElement('div');
  into(root);
  const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  root.normalize();
  return root;
}

const byLit = (template: TemplateResult) => content((root) => render(template, root));
const once = (template: TemplateResult) => content((root) => root.append(drawOnce(template)));

function expectSame(template: TemplateResult): void {
  const [drawn, lit] = [once(template), byLit(template)];
  // The order of attributes means nothing.
  expect(drawn.isEqualNode(lit), `${drawn.innerHTML}\n${lit.innerHTML}`).to.equal(true);
}

const element = document.createElement('div');
element.lang = 'de';
const locale: ArchiveLocale = new Locale(element, archiveCatalogue);
locale.update();

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '<b>fett</b>', '&amp;', '"onclick="x', '\uE000', ' \n', '${1}', '?a=1&b'),
);
const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });
const date = { iso: '2022-12-01', day: '2022-12-01', time: Date.UTC(2022, 11, 1) };
const session: fc.Arbitrary<Session> = fc.record(
  {
    id: fc.constant('a'),
    title: text,
    url: fc.constantFrom('https://example.org/a?b&c', '/hier'),
    language: fc.constantFrom('de', 'en'),
    date: fc.constant(date),
    startsAt: fc.constant({ ...date, iso: '2022-12-01T10:00:00+01:00' }),
    day: text,
    place: text,
    authors: list(text),
    content: fc.record({ kind: fc.constant('text'), text }),
    baseUrl: fc.constant('https://example.org/'),
    image: fc.constant({ url: 'https://example.org/a.jpg' }),
    downloads: list(fc.constant({ url: 'https://example.org/a.pdf', title: 'A' })),
    recordings: list(fc.constant({ url: 'https://example.org/a.mp4', title: 'A' })),
    contributors: list(fc.constant({ name: 'Ada' })),
    tags: fc.constant([]),
    cancelled: fc.boolean(),
  },
  {
    requiredKeys: [
      ...(['id', 'title', 'authors', 'content', 'baseUrl', 'downloads', 'recordings'] as const),
      ...(['contributors', 'tags', 'cancelled'] as const),
    ],
  },
);

describe('drawOnce', () => {
  it('draws cards as Lit does, whatever is in them', () => {
    fc.assert(
      fc.property(session, fc.boolean(), (one, opens) => {
        const toggle = opens ? () => undefined : undefined;
        const context = { locale, level: 3, layout: 'list', toggle };
        const article = renderArticle(one, renderTeaser(one, context), context);
        expectSame(article);
      }),
    );
  });

  it('draws what is around them as Lit does', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (title, intro, total, n) => {
          const answer = {
            ...{ sessions: [], page: 1, pages: n, total, totalIs: 'exact' as const, dropped: [] },
          };
          for (const template of [
            renderTop(title, intro, n),
            renderCount(answer, n, locale),
            renderSkeleton('list', n, total > 5),
          ]) {
            expectSame(template);
          }
        },
      ),
    );
  });

  const values: [what: string, template: TemplateResult, result: string][] = [
    ['texts, never markup', html`<p>${'<b>'}</p>`, '<p>&lt;b&gt;</p>'],
    ['nothing', html`<p>${nothing}${null}${undefined}${''}</p>`, '<p></p>'],
    ['numbers', html`<p>${0}</p>`, '<p>0</p>'],
    ['lists', html`<p>${[html`<b>${1}</b>`, [2, nothing]]}</p>`, '<p><b>1</b>2</p>'],
    ['attributes', html`<p class="a ${'b"c'} d"></p>`, '<p class="a b&quot;c d"></p>'],
    ['no attributes', html`<p id=${nothing} class=${'x'}></p>`, '<p class="x"></p>'],
    ['switches', html`<p ?hidden=${true} ?inert=${false}></p>`, '<p hidden=""></p>'],
    [
      'holes of their own',
      html`<p title=${'\uE000'}>${'\uE000'}!</p>`,
      '<p title="\uE000">\uE000!</p>',
    ],
  ];
  for (const [what, template, result] of values) {
    it(`takes ${what}`, () => {
      expect(once(template).innerHTML).to.equal(result);
      expect(byLit(template).innerHTML).to.equal(result);
    });
  }

  it('listens', () => {
    let heard = 0;
    const content = drawOnce(html`<button type="button" @click=${() => heard++}></button>`);
    content.querySelector('button')?.click();
    expect(heard).to.equal(1);
    expect(content.querySelector('button')?.attributes).to.have.length(1);
  });
});
