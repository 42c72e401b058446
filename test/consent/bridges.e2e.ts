import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { CONFIG } from './configs.js';
import { HostSite } from './host-site.js';
import { button, launch } from './visitor.js';

const BRIDGE = /\/chunks\/.+\/(google-consent-mode|matomo|wp-consent-api|complianz)\.js$/;

describe('bridges, by what a page view requests', () => {
  let site: HostSite;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let requested: string[];

  before(async () => {
    site = await new HostSite().start();
    browser = await launch();
  });
  beforeEach(async () => {
    context = await browser.newContext({ locale: 'de-DE' });
    page = await context.newPage();
    requested = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  });
  afterEach(() => context.close());
  after(async () => {
    await browser.close();
    site.close();
  });

  /** The bridges that were requested until the settings, which come after all of them, are open. */
  async function bridgesOf(bridges: object | undefined): Promise<string[]> {
    const config = { ...CONFIG, ...(bridges && { bridges }) };
    await page.goto(site.bannerPage('/bridges', config), { waitUntil: 'networkidle' });
    // A page that asks through Complianz has only the control.
    const accept = button(page, 'Alle annehmen');
    if (await accept.count()) await accept.click();
    await button(page, 'Cookie-Einstellungen').click();
    await button(page, 'Auswahl speichern').waitFor();
    return requested.flatMap((path) => BRIDGE.exec(path)?.[1] ?? []);
  }

  for (const [name, bridges, ...expected] of [
    ['none is configured', undefined],
    ['each is said not to be there', { googleConsentMode: false, complianz: false }],
    ['Google is', { googleConsentMode: true }, 'google-consent-mode'],
    ['Matomo is', { matomo: 'full' }, 'matomo'],
    ['the WP Consent API is', { wpConsentApi: true }, 'wp-consent-api'],
    ['Complianz is', { complianz: true }, 'complianz'],
    ['two are', { matomo: 'cookies', wpConsentApi: true }, 'matomo', 'wp-consent-api'],
  ] as [string, object | undefined, ...string[]][]) {
    it(`come once and alone where ${name}: ${expected.join(', ') || 'no request'}`, async () => {
      assert.deepEqual((await bridgesOf(bridges)).sort(), expected);
    });
  }

  it('cost a page without any nothing, not even the file that would start them', async () => {
    await bridgesOf(undefined);
    assert.ok(
      requested.some((path) => path.includes('/chunks/')),
      'files are looked at',
    );
    assert.deepEqual(
      requested.filter((path) => path.includes('bridges')).filter((path) => path !== '/bridges'),
      [],
    );
  });

  /** What was said to Google's tags, each for the first time. */
  const saidToGoogle = () =>
    page.evaluate(() => {
      const { dataLayer } = window as unknown as { dataLayer: [string, string, object?][] };
      const said = dataLayer.map(({ 0: command, 1: what, 2: states }) =>
        [command, what, new Map(Object.entries(states ?? {})).get('analytics_storage')].join(' '),
      );
      return [...new Set(said.map((words) => words.trim()))];
    });

  it('tell Google’s tags what holds before any of them runs, also on a later page view', async () => {
    // Google's own snippet. A tag that runs before the default measures as if nobody had been asked.
    const tag = `<script type="text/plain" data-consent="statistics" data-service="matomo">
      window.dataLayer = window.dataLayer || [];
      function gtag() { dataLayer.push(arguments); }
      gtag('js', '');
      gtag('config', 'G-1');
    </script>`;
    const config = { ...CONFIG, bridges: { googleConsentMode: true } };
    const ran = () =>
      page.waitForFunction(() =>
        (window as { dataLayer?: string[][] }).dataLayer?.some(
          ({ 0: command }) => command === 'config',
        ),
      );
    await page.goto(site.bannerPage('/tags', config, tag));
    await button(page, 'Alle annehmen').click();
    await ran();
    const order = ['consent default denied', 'consent update granted', 'js', 'config G-1'];
    assert.deepEqual(await saidToGoogle(), order);
    await page.reload();
    await ran();
    assert.deepEqual(await saidToGoogle(), order);
  });

  it('are told at once when everything is refused, though nothing changes for the page itself', async () => {
    const config = { ...CONFIG, bridges: { googleConsentMode: true, wpConsentApi: true } };
    const wordPress = `<script>
      told = {};
      wp_set_consent = (category, value) => (told[category] = value);
    </script>`;
    await page.goto(site.bannerPage('/refused', config, wordPress));
    await button(page, 'Alle ablehnen').click();
    await button(page, 'Cookie-Einstellungen').waitFor();
    assert.deepEqual(await saidToGoogle(), ['consent default denied', 'consent update denied']);
    assert.deepEqual(await page.evaluate(() => (window as { told?: object }).told), {
      functional: 'allow',
      preferences: 'deny',
      statistics: 'deny',
      'statistics-anonymous': 'deny',
      marketing: 'deny',
    });
  });
});
