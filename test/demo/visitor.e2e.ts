import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type BrowserContext, chromium, type Browser, type Page } from 'playwright-core';
import { startDemo } from '../../stories/serve.js';
import { findChromium } from '../support/browser.js';

/** The built demo, used as a visitor uses it: by names and roles, with mouse and keyboard. */
describe('a visitor on the demo pages', () => {
  let demo: Awaited<ReturnType<typeof startDemo>>;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];
  const requested: URL[] = [];

  before(async () => {
    demo = await startDemo({ port: 0 });
    browser = await chromium.launch(findChromium());
    context = await browser.newContext({ locale: 'de-DE', acceptDownloads: true });
    page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requested.push(new URL(request.url())));
  });

  after(async () => {
    await browser.close();
    await demo.close();
  });

  const archive = () => page.getByRole('region', { name: 'Festivaldokumentation' });
  const cards = () => archive().getByRole('article');

  /** What the page's origin keeps on the device, and the cookies of all. */
  const stored = async () => ({
    cookies: await context.cookies(),
    ...(await page.evaluate(async () => ({
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    }))),
  });
  const NOTHING = { cookies: [], local: [], session: [], databases: [], caches: [] };

  it('sees the archive, pages on, opens a session, reads who took part, downloads a file, goes back', async () => {
    await page.goto(demo.partner.href);
    await archive()
      .getByRole('heading', { name: /^\d+ Veranstaltungen/ })
      .waitFor();
    const firstTitle = await cards().first().getByRole('heading').first().textContent();

    const pager = archive().getByRole('navigation');
    assert.match(
      (await pager.getByRole('link', { name: /^Seite 2 von/ }).getAttribute('href')) ?? '',
      /k360-page=2/,
    );
    await pager.getByRole('link', { name: /^Weiter/ }).click();
    await archive()
      .getByRole('heading', { name: /Seite 2 von \d+/ })
      .waitFor();
    const focused = await page.evaluate(() => {
      const shadow = document.activeElement?.shadowRoot;
      return shadow?.activeElement?.textContent ?? '';
    });
    assert.match(focused, /Seite 2 von/, 'focus is on the results after a page change');
    assert.notEqual(await cards().first().getByRole('heading').first().textContent(), firstTitle);

    const card = cards().filter({ hasText: 'Sozialraum und Haushalt' });
    const toggle = card.getByRole('button', { name: /^Mehr lesen/ });
    await toggle.focus();
    await page.keyboard.press('Enter');
    await card.getByRole('heading', { name: 'Mitwirkende' }).waitFor();

    const file = card.getByRole('link', { name: /\(PDF, [\d,]+\s(kB|MB)\)/ }).first();
    const href = await file.getAttribute('href');
    assert.ok(href);
    const bytes = await (await context.request.get(href)).body();
    assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
    assert.match(bytes.subarray(-16).toString('latin1'), /%%EOF/);

    await pager.getByRole('link', { name: /^Zurück/ }).click();
    await archive()
      .getByRole('heading', { name: /Seite 1 von \d+/ })
      .waitFor();
    assert.equal(await cards().first().getByRole('heading').first().textContent(), firstTitle);
  });

  it('follows a link to a page of the archive and finds that page', async () => {
    await page.goto(`${demo.partner.href}?k360-page=2&utm=x#wissen`);
    await archive()
      .getByRole('heading', { name: /Seite 2 von \d+/ })
      .waitFor();
    const href = await archive()
      .getByRole('link', { name: /^Seite 1 von/ })
      .getAttribute('href');
    assert.match(href ?? '', /\?utm=x&k360-page=1#wissen$/, "the page's own parameters stay");
  });

  it('searches, filters and orders, and nothing of it stays on the device', async () => {
    await page.goto(demo.partner.href);
    const field = archive().getByRole('searchbox', { name: 'Suchen' });
    await field.pressSequentially('planung');
    await archive()
      .getByRole('heading', { name: /zu „planung“/ })
      .waitFor();
    await archive().getByRole('combobox', { name: 'Sortieren' }).selectOption('Älteste zuerst');
    await archive().getByRole('button', { name: 'Filter' }).click();
    await archive()
      .getByRole('checkbox', { name: /^mit Dateien/ })
      .check();
    await archive()
      .getByRole('button', { name: /^Filter entfernen/ })
      .waitFor();
    assert.deepEqual(await stored(), NOTHING);
    assert.equal(await field.getAttribute('autocomplete'), 'off', 'nor does the browser offer it');

    await page.goto(demo.partner.href);
    await archive()
      .getByRole('heading', { name: /^\d+ Veranstaltungen/ })
      .waitFor();
    assert.equal(await field.inputValue(), '');
    assert.deepEqual(await stored(), NOTHING);
  });

  it('sees the archive as a grid on the municipal page', async () => {
    await page.goto(demo.municipal.href);
    await archive()
      .getByRole('heading', { name: /^\d+ Veranstaltungen/ })
      .waitFor();
    await cards().nth(2).waitFor();
  });

  it('meets no error, no storage and no request elsewhere on the way', async () => {
    assert.deepEqual(complaints, []);
    assert.deepEqual(await stored(), NOTHING);
    const own = new Set([demo.partner.host, demo.municipal.host, demo.widgets.host]);
    assert.deepEqual(
      requested.filter(({ host, protocol }) => protocol !== 'data:' && !own.has(host)),
      [],
    );
  });

  it('reads the fallback without JavaScript', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const scriptless = await plain.newPage();
    for (const address of [demo.partner, demo.municipal]) {
      await scriptless.goto(address.href);
      const link = scriptless.locator('k360-sessions').getByRole('link').first();
      assert.ok(await link.isVisible(), `${address.href} shows its fallback`);
    }
    await plain.close();
  });
});
