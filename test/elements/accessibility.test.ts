import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define/all.js';
import type { K360SessionCard } from '../../src/elements/k360-session-card.js';
import { deepActiveElement, deepQuery, deepQueryAll } from '../support/deep-query.js';
import { emulateForcedColors } from '../support/forced-colors.js';
import { server } from '../support/server.js';
import { inChromium } from '../support/which-browser.js';
import { waitUntil } from '../support/wait-until.js';

const version = 'https://jsonfeed.org/version/1.1';
const compound = 'Kinderundjugendhilfeausschussgeschäftsordnungsänderungsverfahren';

/** Sessions with everything that is hard to fit: long words, a wide table, many people and files. */
const items = Array.from({ length: 6 }, (_, i) => ({
  id: `s${i}`,
  url: `https://archiv.example.org/${i}`,
  title: `${compound} ${i}`,
  date_published: `2022-12-0${1 + (i % 3)}`,
  authors: [{ name: `Nora-Annemarie ${compound}` }],
  tags: [compound, 'Jugend'],
  content_html: `<p>${'Ein Absatz mit Wörtern. '.repeat(20)}${compound}</p><h2>Tabelle</h2>
    <table><tr>${Array.from({ length: 9 }, () => `<th scope="col">${compound}</th>`).join('')}</tr></table>
    <p><a href="https://example.org/">Ein Link im Text</a></p>`,
  attachments: [
    {
      url: 'a.pdf',
      title: compound.repeat(2),
      mime_type: 'application/pdf',
      size_in_bytes: 1_234_567,
    },
  ],
  _k360: {
    contributors: [
      { name: `Prof. Dr. ${compound}`, organization: compound, bio: compound.repeat(2) },
    ],
    recordings: [{ url: 'https://video.example.org/1', title: compound }],
    ...(i === 1 && { status: 'cancelled' }),
  },
}));

async function open(element: Element): Promise<void> {
  const cards = deepQueryAll<K360SessionCard>(element, 'k360-session-card');
  for (const card of cards) card.open = true;
  await waitUntil(
    () => deepQueryAll(element, '.rich-text').length === cards.length,
    'all are open',
  );
}

async function show(layout = 'list', style?: string): Promise<Element> {
  const src = await server.answer({ body: { version, title: compound, items } });
  const page = await fixture(
    html`<main>
      <h1>Seite</h1>
      <k360-sessions src=${src} per-page="4" layout=${layout}></k360-sessions>
    </main>`,
  );
  if (style) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    const spaced = [page, ...deepQueryAll(page, '*')].flatMap((e) => e.shadowRoot ?? []);
    document.adoptedStyleSheets.push(sheet);
    for (const root of spaced) root.adoptedStyleSheets.push(sheet);
  }
  await waitUntil(() => deepQueryAll(page, 'k360-session-card').length === 4, 'cards are shown');
  return page;
}

(inChromium ? describe : describe.skip)('the archive for everybody', () => {
  const { scrollingElement } = document;

  afterEach(async () => {
    await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
    await emulateForcedColors(false);
    await setViewport({ width: 1024, height: 768 });
    document.adoptedStyleSheets = [];
  });

  for (const width of [320, 768, 1280]) {
    for (const look of ['light', 'dark', 'forced colours'] as const) {
      for (const layout of ['list', 'grid', 'compact']) {
        it(`passes axe and does not scroll sideways: ${layout}, ${look}, ${width} px`, async () => {
          await setViewport({ width, height: 800 });
          if (look === 'forced colours') await emulateForcedColors(true);
          if (look === 'dark') {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(':root { color-scheme: dark; color: #e8eaec; background: #121417 }');
            document.adoptedStyleSheets = [sheet];
          }
          const page = await show(layout);
          await expect(page).to.be.accessible();
          await open(page);
          await expect(page).to.be.accessible();
          expect(scrollingElement?.scrollWidth).to.be.at.most(width);
        });
      }
    }
  }

  it('loses nothing with the spacing of WCAG 1.4.12', async () => {
    await setViewport({ width: 320, height: 800 });
    const page = await show(
      'list',
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-block-end: 2em !important; }`,
    );
    await open(page);
    expect(scrollingElement?.scrollWidth).to.be.at.most(320);
    const cut = deepQueryAll(page, 'a, p, button, h2, h3, h4, h5, li').filter(
      (element) =>
        getComputedStyle(element).overflow === 'hidden' &&
        !element.matches('.visually-hidden, .clamped') &&
        element.scrollHeight > element.clientHeight + 1,
    );
    expect(cut).to.deep.equal([]);
  });

  it('has targets of at least 24 by 24 pixels, except links in a text (WCAG 2.5.8)', async () => {
    await setViewport({ width: 320, height: 800 });
    const page = await show();
    await open(page);
    const small = deepQueryAll(page, 'a[href], button').filter((target) => {
      if (target.matches('.rich-text *, [part~="title"] *') || !target.checkVisibility())
        return false;
      const { width, height } = target.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    expect(small.map((target) => target.outerHTML)).to.deep.equal([]);
  });

  it('can be used with the keyboard alone, in the order of reading', async () => {
    await setViewport({ width: 1024, height: 768 });
    const page = await show();
    await waitUntil(() => deepQueryAll(page, '.filter-button').length, 'the tools are there');
    await waitUntil(() => deepQueryAll(page, '[aria-current="page"]').length, 'the pages, too');
    const visited: string[] = [];
    deepQuery(page, 'h1').focus();
    for (let step = 0; step < 40; step++) {
      await sendKeys({ press: 'Tab' });
      const active = deepActiveElement();
      if (!active || !page.contains(document.activeElement)) break;
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      expect(outlineStyle, active.outerHTML).to.equal('solid');
      expect(Number.parseFloat(outlineWidth)).to.be.at.least(2);
      visited.push(
        (active.getAttribute('aria-label') ?? (active.id || active.textContent))
          .replace(/\s+/g, ' ')
          .trim(),
      );
    }
    const title = (i: number) => `${compound} ${i}`;
    expect(visited).to.deep.equal([
      ...['search', 'Filter', 'sort'],
      ...[0, 1, 2, 3].flatMap((i) => [title(i), `Mehr lesen: ${title(i)}`]),
      'Seite 1 von 2',
      'Seite 2 von 2',
      'Weiter zu Seite 2',
      'Alle 6 Veranstaltungen drucken',
    ]);
  });

  it('opens with Enter and with the space bar', async () => {
    const page = await show();
    const card = deepQuery<K360SessionCard>(page, 'k360-session-card');
    for (const [key, state] of [
      ['Enter', true],
      ['Space', false],
    ] as const) {
      deepQuery(card.shadowRoot!, '[part="toggle"]').focus();
      await sendKeys({ press: key });
      const expanded = () => deepQuery(card.shadowRoot!, '[part="toggle"]').ariaExpanded;
      await waitUntil(() => expanded() === String(state));
    }
  });

  it('does not move where people asked for less motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const page = await fixture(html`<k360-sessions src=${server.url('/never')}></k360-sessions>`);
    await waitUntil(() => page.shadowRoot!.querySelector('.skeleton'));
    const moving = page
      .shadowRoot!.getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration ?? 0) > 10);
    expect(moving).to.deep.equal([]);
  });

  it('pulses otherwise', async () => {
    const page = await fixture(html`<k360-sessions src=${server.url('/never')}></k360-sessions>`);
    await waitUntil(() => page.shadowRoot!.querySelector('.skeleton'));
    expect(page.shadowRoot!.getAnimations()).not.to.deep.equal([]);
  });
});
