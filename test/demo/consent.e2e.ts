import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { startDemo, type Demo } from '../../stories/serve.js';
import { findChromium } from '../support/browser.js';

/** The demo's consent page, with stand-ins for Matomo and a video host that really answer. */
describe('a visitor of the page that asks for consent', () => {
  let demo: Demo;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];
  const outside: string[] = [];

  before(async () => {
    demo = await startDemo({ port: 0 });
    browser = await chromium.launch(findChromium());
    context = await browser.newContext({ locale: 'de-DE' });
    page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin === demo.outside.origin) outside.push(url.pathname);
    });
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });

  it('is asked, and meets nobody else before answering', async () => {
    await page.goto(demo.consent.href, { waitUntil: 'networkidle' });
    await button('Alle annehmen').waitFor();
    await button('Einmal laden').waitFor();
    assert.deepEqual([outside, await context.cookies()], [[], []]);
  });

  it('watches the film once, without allowing anything else', async () => {
    // The banner may stand in front of it for the mouse, never for the keyboard.
    await button('Einmal laden').press('Enter');
    await page.frameLocator('iframe').getByText('Kurzfilm').waitFor();
    assert.deepEqual(outside.splice(0), ['/film.html', '/film.css']);
    assert.deepEqual(await context.cookies(), []);
  });

  it('is counted after consent to statistics', async () => {
    await button('Einstellungen').click();
    await page.getByRole('switch', { name: 'Statistiken' }).click();
    const counted = page.waitForRequest(/matomo\.php/);
    await button('Auswahl speichern').click();
    await counted;
    const names = (await context.cookies()).map(({ name }) => name).sort();
    assert.deepEqual(names, ['_pk_id.1', '_pk_ses.1', 'mtm_consent']);
  });

  it('is no longer counted after withdrawal, and nothing of it is left', async () => {
    await page.locator('k360-cookie-settings').getByRole('button').click();
    await button('Alle ablehnen').click();
    await button('Seite neu laden').click();
    await button('Einmal laden').waitFor();
    outside.length = 0;
    await page.reload({ waitUntil: 'networkidle' });
    assert.deepEqual([outside, await context.cookies()], [[], []]);
    assert.deepEqual(complaints, []);
  });
});
