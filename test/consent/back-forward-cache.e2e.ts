import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findInstalledChromium } from '../support/browser.js';
import { CONFIG } from './configs.js';
import { HostSite } from './host-site.js';
import { button, ran, storedIn, waitForRuns } from './visitor.js';

const GATED = `
  <script type="text/plain" data-consent="statistics" data-service="matomo" src="%THIRD%/counter.js"></script>
  <iframe data-consent="marketing" data-service="youtube" data-src="%THIRD%/film.html" title="Film"></iframe>`;

/**
 * Browsers keep whole pages for going back and forth: nothing is loaded or started anew, and what was said
 * meanwhile was missed. Needs an installed Chromium and its new headless mode.
 */
describe('a page that comes back as it was left', () => {
  let site: HostSite;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  before(async () => {
    site = await new HostSite().start();
    const { args, ...found } = findInstalledChromium();
    browser = await chromium.launch({
      ...found,
      args: [...args, '--headless=new'],
      ignoreDefaultArgs: ['--headless', '--disable-back-forward-cache'],
    });
  });
  beforeEach(async () => {
    site.takeThird();
    context = await browser.newContext({ locale: 'de-DE' });
    page = await context.newPage();
  });
  afterEach(() => context.close());
  after(async () => {
    await browser.close();
    site.close();
  });

  const visit = async (address: string) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
  };
  const leave = () => page.goto(site.page('/elsewhere', '<p>Anderswo'));
  /** Goes back; fails where the page was thrown away and is loaded anew. */
  const comeBack = async () => {
    const [cdp, restored] = [
      await context.newCDPSession(page),
      page.waitForEvent('framenavigated'),
    ];
    const { entries, currentIndex } = await cdp.send('Page.getNavigationHistory');
    const reasons: unknown[] = [];
    await cdp.send('Page.enable');
    cdp.on('Page.backForwardCacheNotUsed', (used) => reasons.push(...used.notRestoredExplanations));
    const entryId = entries[currentIndex - 1]?.id ?? -1;
    await cdp.send('Page.navigateToHistoryEntry', { entryId });
    await restored;
    const persisted = await page.evaluate(() => (window as { persisted?: boolean }).persisted);
    assert.equal(persisted, true, `not from the cache: ${JSON.stringify(reasons)}`);
  };
  const settings = (of: Page) => button(of, 'Cookie-Einstellungen');
  const acceptIn = async (other: Page, address: string) => {
    await other.goto(address);
    await button(other, 'Alle annehmen').click();
    await settings(other).waitFor();
  };
  const withdrawIn = async (other: Page, address: string) => {
    await other.goto(address);
    await settings(other).click();
    await button(other, 'Alle ablehnen').click();
    await button(other, 'Seite neu laden').waitFor();
  };

  it('has requested and stored nothing before a choice (rule 1)', async () => {
    await visit(site.bannerPage('/untouched', CONFIG, GATED));
    await button(page, 'Alle annehmen').waitFor();
    await leave();
    await comeBack();
    await button(page, 'Alle annehmen').waitFor();
    assert.deepEqual([site.takeThird(), await storedIn(context, page)], [[], []]);
    await button(page, 'Alle annehmen').click();
    assert.deepEqual(await waitForRuns(page, 1), ['counter'], 'it still takes an answer');
  });

  it('lets run what was granted meanwhile, and asks no more', async () => {
    const address = site.bannerPage('/granted', CONFIG, GATED);
    await visit(address);
    await leave();
    await acceptIn(await context.newPage(), address);
    await comeBack();
    assert.deepEqual(await waitForRuns(page, 1), ['counter']);
    assert.equal(await button(page, 'Alle annehmen').count(), 0);
  });

  it('closes what was withdrawn meanwhile and says that a reload is needed (rule 6)', async () => {
    const address = site.bannerPage('/withdrawn', CONFIG, GATED);
    await visit(address);
    await button(page, 'Alle annehmen').click();
    await waitForRuns(page, 1);
    const film = page.frameLocator('iframe').getByText('Ein Film');
    await film.waitFor();
    await leave();
    await withdrawIn(await context.newPage(), address);
    await comeBack();
    await button(page, 'Seite neu laden').waitFor();
    await film.waitFor({ state: 'detached' });
    assert.equal(await page.locator('iframe').getAttribute('src'), null);
    assert.deepEqual(await ran(page), ['counter'], 'the page itself is the one that was left');
  });

  it('hears other tabs again, and they hear it', async () => {
    const address = site.bannerPage('/tabs-again', CONFIG, GATED);
    await visit(address);
    await leave();
    await comeBack();
    const other = await context.newPage();
    await acceptIn(other, address);
    await waitForRuns(page, 1);
    await settings(page).click();
    await button(page, 'Alle ablehnen').click();
    await button(other, 'Seite neu laden').waitFor();
  });

  it('is kept also with the settings open, and while a decision is on its way to the operator', async () => {
    const recordUrl = `${site.thirdOrigin}/proof?delay=60000`;
    await visit(site.bannerPage('/on-its-way', { ...CONFIG, recordUrl }, GATED));
    await button(page, 'Alle annehmen').click();
    await waitForRuns(page, 1);
    await settings(page).click();
    await button(page, 'Auswahl speichern').waitFor();
    await leave();
    await comeBack();
    await button(page, 'Auswahl speichern').waitFor();
  });
});
