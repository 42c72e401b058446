/** All elements together on the municipal page, as on the page they are modelled on. Needs the build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type axeCore from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Demo, startDemo } from '../../stories/serve.js';
import { findChromium } from '../support/browser.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the whole model page on the demo', () => {
  let demo: Demo;
  let browser: Browser;

  before(async () => {
    demo = await startDemo({ port: 0 });
    const { executablePath, args, env } = findChromium();
    browser = await chromium.launch({ executablePath, args, env });
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  async function complete(page: Page, host: URL): Promise<void> {
    await page.goto(host.href);
    await page.getByRole('heading', { name: /^\d+ Veranstaltungen/ }).waitFor();
    await page.getByRole('link', { name: 'karla.beispiel@example.org' }).waitFor();
    await page.getByRole('link', { name: 'Stiftung Lindenhof' }).waitFor();
    await page.getByRole('button', { name: 'Jetzt zum Newsletter anmelden' }).waitFor();
  }

  for (const which of ['municipal', 'partner'] as const) {
    it(`is there on the ${which} page, without a complaint, for axe neither`, async () => {
      const context = await browser.newContext({ bypassCSP: false });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await complete(page, demo[which]);
      const angebote = page.getByRole('button', { name: 'Angebote' });
      await angebote.click();
      assert.equal(await angebote.getAttribute('aria-expanded'), 'true');
      await page.keyboard.press('Escape');
      assert.equal(await angebote.getAttribute('aria-expanded'), 'false');
      assert.equal(
        await page.getByRole('link', { name: '030 5550 118-0' }).getAttribute('href'),
        'tel:03055501180',
      );
      assert.deepEqual(complaints, []);
      await context.close();

      const unguarded = await browser.newContext({ bypassCSP: true });
      const inspected = await unguarded.newPage();
      for (const width of [1280, 320]) {
        await inspected.setViewportSize({ width, height: 900 });
        await complete(inspected, demo[which]);
        await inspected.evaluate(AXE);
        const found = await inspected.evaluate(async () => {
          const { axe } = window as unknown as { axe: typeof axeCore };
          const { violations } = await axe.run();
          return violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`,
          );
        });
        assert.deepEqual(found, [], `${width} px`);
        const over = await inspected.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.ok(over <= 0, `${over} px wider than ${width}`);
      }
      await unguarded.close();
    });
  }

  it('marks the page in the menu, and offers the cookie settings among the legal links', async () => {
    const page = await browser.newPage();
    await complete(page, demo.municipal);
    const current = page.getByRole('navigation', { name: 'Hauptmenü' }).locator('[aria-current]');
    assert.deepEqual(await current.allTextContents(), ['Festival']);
    const initiative = page.getByRole('region', { name: 'Eine Initiative von' });
    assert.equal(await initiative.getByRole('listitem').count(), 8);
    await page
      .locator('k360-initiative')
      .getByRole('link', { name: 'Cookie-Einstellungen' })
      .waitFor();
    await page.close();
  });

  it('shows menu, form, contact and initiative without JavaScript', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(demo.municipal.href);
    const menu = page.getByRole('navigation', { name: 'Hauptmenü' });
    assert.ok(await menu.getByRole('link', { name: 'Kindertagesstätten' }).isVisible());
    assert.ok(await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).isVisible());
    assert.ok(await page.getByText('Fragen zum Programm beantwortet').isVisible());
    assert.ok(await page.getByRole('link', { name: 'Impressum des Programms' }).isVisible());
    await plain.close();
  });
});
