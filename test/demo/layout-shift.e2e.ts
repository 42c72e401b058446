/** Nothing on the demo pages moves under a visitor's eyes or finger while they load. Needs the build. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Demo, startDemo } from '../../stories/serve.js';
import { findChromium } from '../support/browser.js';

/** A tenth of what the web vitals call good: a line that wraps otherwise in another font. */
const MOST = 0.01;
/** In a string, as the test's own compiler would add helpers that a page does not have. */
const MEASURE = `
  window.shift = 0;
  window.moved = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      window.shift += value;
      for (const { node, previousRect, currentRect } of sources) {
        const name = node?.localName ?? node?.nodeName;
        window.moved.push([name, node?.className, previousRect.y, currentRect.y].join(' '));
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });`;

describe('the layout of the demo pages', () => {
  let demo: Demo;
  let browser: Browser;
  before(async () => {
    demo = await startDemo({ port: 0 });
    browser = await chromium.launch(findChromium());
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  async function settled(page: Page): Promise<void> {
    await page
      .getByRole('heading', { name: /^\d+ Veranstaltungen/ })
      .waitFor({ state: 'attached' });
    await page.locator('k360-sessions .ghost').first().waitFor({ state: 'detached' });
    await page
      .getByRole('link', { name: 'Stiftung Lindenhof' })
      .locator('img')
      .evaluate((logo: HTMLImageElement) => logo.checkVisibility());
    for (const tag of await page.locator('k360-contributors, k360-newsletter, k360-nav').all()) {
      await tag.locator(':scope:state(settled)').waitFor({ state: 'attached' });
    }
    // The last of it is drawn, and what moved was told.
    await page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    );
  }

  for (const which of ['municipal', 'partner'] as const) {
    for (const width of [1280, 375]) {
      for (const where of ['the top', 'k360-contributors', 'k360-newsletter']) {
        if (which === 'partner' && where === 'k360-contributors') continue;
        it(`of the ${which} page, ${width} px wide, stays for who is at ${where}`, async () => {
          const page = await browser.newPage({ viewport: { width, height: 800 } });
          await page.addInitScript({ content: MEASURE });
          let arrive = () => {};
          const arrived = new Promise<void>((resolve) => (arrive = resolve));
          await page.route('**/archive/feed*.json', async (route) => {
            await arrived;
            await route.continue();
          });
          await page.goto(demo[which].href);
          const place = page.locator(where === 'the top' ? 'h1' : where);
          await page.getByRole('button', { name: /Newsletter anmelden/ }).waitFor();
          if (where !== 'the top') {
            await place.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
          }
          // The browser sees where the visitor is before the feed comes.
          await page.evaluate(
            'new Promise((done) => requestAnimationFrame(() => setTimeout(done)))',
          );
          const top = () => place.evaluate((element) => element.getBoundingClientRect().top);
          const before = await top();
          arrive();
          await settled(page);
          const by = (await top()) - before;
          assert.ok(Math.abs(by) < 4, `${where} moved by ${by} px`);
          const { shift, moved } = await page.evaluate<{ shift: number; moved: string[] }>(
            '({ shift, moved })',
          );
          // Chromium holds its own keeping of the place against what is below the view and goes further down.
          if (where === 'k360-contributors') return page.close();
          assert.ok(shift <= MOST, `${shift}: ${moved.join('; ')}`);
          return page.close();
        });
      }
    }
  }

  it('stays where cards are higher than their placeholders', async () => {
    const items = Array.from({ length: 10 }, (_, i) => ({
      id: `v-${i}`,
      title: `Beteiligungsstrukturen im Übergangsmanagement ${i} `.repeat(9),
      date_published: `2022-11-${10 + i}T10:00:00+01:00`,
      content_html: `<p>${'Wir haben viel gelernt. '.repeat(40)}</p>`,
    }));
    const version = 'https://jsonfeed.org/version/1.1';
    const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
    await page.addInitScript({ content: MEASURE });
    await page.route('**/archive/feed*.json', (route) =>
      route.fulfill({
        json: { version, title: 'Archiv', items },
        headers: { 'access-control-allow-origin': '*' },
      }),
    );
    await page.goto(demo.partner.href);
    await page.getByRole('heading', { name: /^10 Veranstaltungen/ }).waitFor();
    await page.locator('k360-sessions .ghost').first().waitFor({ state: 'detached' });
    await page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    );
    assert.deepEqual(await page.evaluate<string[]>('moved'), []);
    return page.close();
  });
});
