/** The whole way on the demo, from the form to the last mail, with and without JavaScript. Needs the build. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Demo, startDemo } from '../../stories/serve.js';
import { findChromium } from '../support/browser.js';

const address = 'mara.beispiel@example.org';

describe('signing up for the newsletter on the demo', () => {
  let demo: Demo;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];

  before(async () => {
    demo = await startDemo({ port: 0 });
    const { executablePath, args, env } = findChromium();
    browser = await chromium.launch({ executablePath, args, env });
    context = await browser.newContext({ locale: 'de-DE' });
    page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  const form = () => page.locator('k360-newsletter');
  const mails = async () => {
    await page.goto(demo.outbox.href);
    return page.getByRole('article').getByRole('heading').allTextContents();
  };

  /** A page whose newsletter form is no longer the native one, and where nothing above it grows any more. */
  async function visit(host: URL): Promise<void> {
    await page.goto(host.href);
    await page.getByRole('link', { name: /^Seite 2 von/ }).waitFor();
    await page.locator('k360-sessions .ghost').first().waitFor({ state: 'detached' });
    if (host.href === demo.municipal.href)
      await page
        .getByText(/^\d+ Personen/)
        .first()
        .waitFor();
    await form().getByRole('button', { name: 'Jetzt zum Newsletter anmelden' }).waitFor();
  }

  async function signUp(host: URL, email: string): Promise<void> {
    await visit(host);
    await form()
      .getByRole('textbox', { name: /E-Mail-Adresse/ })
      .fill(email);
    await form()
      .getByRole('checkbox', { name: /Einwilligung/ })
      .check();
    await form()
      .getByRole('button', { name: /anmelden/ })
      .click();
    await form()
      .getByRole('heading', { name: /Bitte bestätigen Sie/ })
      .waitFor();
  }

  it('asks first, writes a mail, and waits for its link', async () => {
    await visit(demo.municipal);
    await form().getByRole('checkbox', { name: 'Jugendhilfe und Bildung' }).check();
    await form()
      .getByRole('textbox', { name: /E-Mail-Adresse/ })
      .fill(address);
    await form()
      .getByRole('checkbox', { name: /Einwilligung/ })
      .check();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await form()
      .getByRole('heading', { name: /Bitte bestätigen Sie/ })
      .waitFor();

    assert.deepEqual(await mails(), ['Bitte bestätigen Sie Ihre Anmeldung']);
    const log = JSON.parse(await page.locator('pre').innerText()) as Record<string, unknown>;
    assert.equal(log.state, 'waiting');
    assert.deepEqual(log.lists, ['quartal', 'jugend']);
    assert.equal(log.page, demo.municipal.href);
    const { text, hash } = log.consent as { text: string; hash: string };
    const bytes = new TextEncoder().encode(text);
    assert.equal(hash, Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex'));
  });

  it('confirms with the link and a button, so that a scanner that opens links confirms nothing', async () => {
    await page.goto(demo.outbox.href);
    const link = page.getByRole('link', { name: 'Anmeldung bestätigen' });
    await fetch((await link.getAttribute('href')) ?? '');
    assert.equal((await mails()).length, 1);
    await link.click();
    await page.getByRole('button', { name: 'Ja, anmelden' }).click();
    await page.getByRole('heading', { name: 'Sie sind angemeldet' }).waitFor();
    assert.deepEqual(await mails(), ['Willkommen', 'Bitte bestätigen Sie Ihre Anmeldung']);
    assert.equal(
      (JSON.parse(await page.locator('pre').innerText()) as { state: string }).state,
      'confirmed',
    );
  });

  it('looks the same to whoever signs up a known address; only its owner gets a mail', async () => {
    await signUp(demo.partner, address);
    assert.equal((await mails())[0], 'Sie bekommen den Newsletter schon');
  });

  it('unsubscribes with the link of a mail', async () => {
    await page.goto(demo.outbox.href);
    await page.getByRole('link', { name: 'Abmelden' }).first().click();
    await page.getByRole('button', { name: 'Ja, abmelden' }).click();
    await page.getByRole('heading', { name: 'Sie sind abgemeldet' }).waitFor();
    await page.goto(demo.outbox.href);
    assert.equal(
      (JSON.parse(await page.locator('pre').innerText()) as { state: string }).state,
      'unsubscribed',
    );
  });

  it('meets no complaint and no storage on the way', async () => {
    assert.deepEqual(complaints, []);
    assert.deepEqual(await context.cookies(), []);
    await page.goto(demo.municipal.href);
    assert.deepEqual(
      await page.evaluate(() => [localStorage.length, sessionStorage.length]),
      [0, 0],
    );
  });

  it('asks for patience where an address is signed up too often, and keeps the entry', async () => {
    for (let time = 0; time < 3; time++) await signUp(demo.municipal, address);
    await visit(demo.municipal);
    await form()
      .getByRole('textbox', { name: /E-Mail-Adresse/ })
      .fill(address);
    await form()
      .getByRole('checkbox', { name: /Einwilligung/ })
      .check();
    await form()
      .getByRole('button', { name: /anmelden/ })
      .click();
    await form().getByText('in einer Stunde noch einmal').waitFor();
    assert.equal(await form().getByRole('textbox').inputValue(), address);
    complaints.length = 0;
  });

  it('keeps the entry offline, and sends it when asked again', async () => {
    await visit(demo.partner);
    await form().getByRole('textbox').fill('offline@example.org');
    await form().getByRole('checkbox').check();
    await context.setOffline(true);
    await form()
      .getByRole('button', { name: /anmelden/ })
      .click();
    await form().getByText('Sie sind offline.').waitFor();
    await context.setOffline(false);
    await form().getByRole('button', { name: 'Erneut versuchen' }).click();
    await form()
      .getByRole('heading', { name: /Bitte bestätigen Sie/ })
      .waitFor();
    assert.equal((await mails())[0], 'Bitte bestätigen Sie Ihre Anmeldung');
  });

  it('keeps what was entered before the script was there', async () => {
    const slow = await browser.newPage();
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await slow.route('**/k360-newsletter.js', async (route) => {
      await arrived;
      await route.continue();
    });
    await slow.goto(demo.municipal.href);
    const native = slow.locator('k360-newsletter');
    await native.getByRole('checkbox', { name: 'Jugendhilfe und Bildung' }).check();
    await native.getByRole('checkbox', { name: /Einwilligung/ }).check();
    await native.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill('langsam@example.org');
    arrive();
    await native.getByRole('button', { name: 'Jetzt zum Newsletter anmelden' }).waitFor();
    const shown = native.getByRole('textbox', { name: /E-Mail-Adresse \(erforderlich\)/ });
    assert.equal(await shown.inputValue(), 'langsam@example.org');
    assert.ok(await native.getByRole('checkbox', { name: /Jugendhilfe/ }).isChecked());
    await slow.keyboard.press('Enter');
    await native.getByRole('heading', { name: /Bitte bestätigen Sie/ }).waitFor();
    await slow.close();
  });

  it('works without JavaScript, as the form that stands in the page', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'de-DE' });
    const scriptless = await plain.newPage();
    await scriptless.goto(demo.municipal.href);
    const native = scriptless.locator('k360-newsletter');
    await native.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill('ohne@example.org');
    await native.getByRole('checkbox', { name: 'Sozialplanung und Daten' }).check();
    await native.getByRole('checkbox', { name: /Einwilligung/ }).check();
    await native.getByRole('button', { name: 'Anmelden' }).click();
    await scriptless.getByRole('heading', { name: /Fast geschafft/ }).waitFor();
    await scriptless.goto(demo.outbox.href);
    const log = JSON.parse(await scriptless.locator('pre').last().innerText()) as {
      email: string;
      lists: string[];
      consent: { version: string };
    };
    assert.equal(log.email, 'ohne@example.org');
    assert.deepEqual(log.lists, ['quartal', 'daten']);
    assert.equal(log.consent.version, '2026-01');
    await scriptless.getByRole('link', { name: 'Anmeldung bestätigen' }).first().click();
    await scriptless.getByRole('button', { name: 'Ja, anmelden' }).click();
    await scriptless.getByRole('heading', { name: 'Sie sind angemeldet' }).waitFor();
    await plain.close();
  });
});
