import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { startDemo } from '../../stories/serve.js';
import { findChromium } from '../support/browser.js';

/** The people of the festival on the municipal page, under its strict policy, as a visitor meets them. */
describe('the people on the municipal page', () => {
  let demo: Awaited<ReturnType<typeof startDemo>>;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  before(async () => {
    demo = await startDemo({ port: 0 });
    browser = await chromium.launch(findChromium());
    page = await browser.newPage({ locale: 'de-DE' });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });

  after(async () => {
    await browser.close();
    await demo.close();
  });

  const people = () => page.locator('k360-contributors');
  const listOf = (name: string) =>
    people().getByRole('list', { name: `Veranstaltungen mit ${name}` });

  it('are all there, once each, in the order of a German list', async () => {
    await page.goto(demo.municipal.href);
    await people().getByText('20 Personen aus 12 Organisationen').first().waitFor();
    const names = await people().locator('[part="name"]').allTextContents();
    assert.equal(names.length, 20);
    const trimmed = names.map((name) => name.trim());
    assert.deepEqual(trimmed.slice(0, 3), [
      'Mirjam Adler',
      'Benedikt von der Aue',
      'Aylin Başaran-Westerkamp',
    ]);
    assert.equal(
      trimmed.filter((name) => name.includes('Sommerfeld')).join(),
      'Dr. Lena Sommerfeld',
    );
  });

  it('lead to their sessions in the archive above', async () => {
    const link = listOf('Chidi Okafor').getByRole('link').first();
    const title = (await link.textContent()) ?? '';
    await page.locator('k360-sessions [part="count"]').waitFor();
    await page.waitForFunction(
      (text) =>
        [...(document.querySelector('k360-contributors')?.shadowRoot?.querySelectorAll('a') ?? [])]
          .find((anchor) => anchor.textContent === text)
          ?.href.includes('k360-session='),
      title,
    );
    const card = page.getByRole('article', { name: title });
    await link.click();
    await card.getByRole('button', { name: /^Weniger anzeigen/ }).waitFor();
    assert.equal(new URL(page.url()).pathname, '/municipal/', 'the page has stayed');
  });

  it('lead there in a new tab, too', async () => {
    const link = listOf('Chidi Okafor').getByRole('link').first();
    const title = (await link.textContent()) ?? '';
    const other = await browser.newPage();
    await other.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    const card = other.getByRole('article', { name: title });
    await card.getByRole('button', { name: /^Weniger anzeigen/ }).waitFor();
    await other.close();
  });

  it('are found by organisation', async () => {
    await people().getByRole('searchbox').fill('hochschule nordmark');
    await people().getByText('2 von 20 Personen zu „hochschule nordmark“').first().waitFor();
    assert.equal(
      await people()
        .getByRole('list', { name: /^Veranstaltungen mit/ })
        .count(),
      2,
    );
  });

  it('cause no complaint on the way', () => {
    assert.deepEqual(complaints, []);
  });
});
