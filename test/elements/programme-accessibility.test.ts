import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/all.js';
import { deepQueryAll } from '../support/deep-query.js';
import { server } from '../support/server.js';
import { waitUntil } from '../support/wait-until.js';
import { inChromium } from '../support/which-browser.js';

const compound = 'Kinderundjugendhilfeausschussgeschäftsordnungsänderungsverfahren';
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A',
  items: [],
  _k360: {
    contacts: [
      { name: `Prof. Dr. ${compound}`, email: `${compound}@example.org`, phone: '030 5550 118' },
    ],
    funders: [{ name: compound, url: 'https://example.org/' }],
    links: [{ title: compound, url: 'https://example.org/i' }],
    navigation: [{ title: compound, items: [{ title: compound, url: 'https://example.org/p' }] }],
  },
};

/** The rest of the model page, with everything open and everything wrong. */
async function show(): Promise<HTMLElement> {
  const src = await server.answer({ body: feed });
  const page = await fixture<HTMLElement>(
    html`<main>
      <h1>Seite</h1>
      <k360-feed src=${src}>
        <k360-nav></k360-nav>
        <k360-newsletter action="/a" privacy-href="/ds" ask-name tracking-consent>
          <label><input type="checkbox" name="list" value="a" /> ${compound}</label>
        </k360-newsletter>
        <k360-contact></k360-contact>
        <k360-initiative>
          <a href="#cookies" slot="cookie-settings">Cookie-Einstellungen</a>
        </k360-initiative>
      </k360-feed>
    </main>`,
  );
  const parts = () => deepQueryAll(page, '.entry, [part="submit"], [part="email"], [part="links"]');
  await waitUntil(() => parts().length >= 5, 'everything is shown');
  for (const button of deepQueryAll(page, '.menu-button, button.entry, [part="submit"]')) {
    button.click();
  }
  await waitUntil(() => deepQueryAll(page, '#notice').length === 1);
  return page;
}

(inChromium ? describe : describe.skip)('the rest of the model page for everybody', () => {
  afterEach(async () => {
    document.adoptedStyleSheets = [];
    await setViewport({ width: 1024, height: 768 });
  });

  for (const theme of ['plain', 'k360', 'municipal', 'contrast']) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`has contrast enough in the theme ${theme}, ${scheme}`, async () => {
        const css =
          theme === 'plain' ? '' : await (await fetch(`/src/styles/themes/${theme}.css`)).text();
        const black = theme === 'municipal' || theme === 'contrast';
        const page =
          scheme === 'dark'
            ? `color: #e8eaec; background: ${black ? '#000' : '#121417'}`
            : 'color: #1d2327; background: #fff';
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`${css} :root { color-scheme: ${scheme}; ${page} }`);
        document.adoptedStyleSheets = [sheet];
        await expect(await show()).to.be.accessible();
      });
    }
  }

  it('fits 320 pixels, and has targets of at least 24 by 24 (WCAG 1.4.10, 2.5.8)', async () => {
    await setViewport({ width: 320, height: 800 });
    const page = await show();
    expect(document.scrollingElement?.scrollWidth).to.be.at.most(320);
    const small = deepQueryAll(page, 'a[href], button, input').filter((target) => {
      // Links within a sentence, and boxes whose label is the target, are exempt.
      if (!target.checkVisibility() || target.matches('.declaration a, .check > input, .skip')) {
        return false;
      }
      const { width, height } = target.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    expect(small.map((target) => target.outerHTML)).to.deep.equal([]);
    const boxes = deepQueryAll(page, '.check').map((label) => label.getBoundingClientRect().height);
    expect(Math.min(...boxes)).to.be.at.least(24);
  });

  it('loses nothing with the spacing of WCAG 1.4.12', async () => {
    await setViewport({ width: 320, height: 800 });
    const page = await show();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
    for (const { shadowRoot } of deepQueryAll(page, '*'))
      shadowRoot?.adoptedStyleSheets.push(sheet);
    expect(document.scrollingElement?.scrollWidth).to.be.at.most(320);
  });
});
