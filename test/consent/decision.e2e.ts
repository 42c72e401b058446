import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type {} from '../../src/elements/k360-cookie-banner.js';
import { CONFIG, service } from './configs.js';
import { HostSite } from './host-site.js';
import { button, launch, record, storedIn } from './visitor.js';

const stored = (page: Page) => page.evaluate(() => localStorage.getItem('k360-consent'));
const storedRecord = async (page: Page) => JSON.parse((await stored(page)) ?? 'null');

describe('a decision', () => {
  let site: HostSite;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  before(async () => {
    site = await new HostSite().start();
    browser = await launch();
  });
  beforeEach(async () => {
    site.third.length = 0;
    site.own.length = 0;
    site.proofStatus = 204;
    context = await browser.newContext({ locale: 'de-DE', acceptDownloads: true });
    page = await visitor(context);
  });
  afterEach(async () => {
    await context.close();
    assert.deepEqual(complaints, []);
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function visitor(of: BrowserContext): Promise<Page> {
    complaints = [];
    const made = await of.newPage();
    made.on('pageerror', (error) => complaints.push(error.message));
    made.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    return made;
  }
  const decided = () => button(page, 'Cookie-Einstellungen').waitFor();
  const accept = async () => {
    await button(page, 'Alle annehmen').click();
    await decided();
  };
  const config = (change: object) => ({ ...CONFIG, ...change });
  /** With one more service in `marketing`, and another purpose of those that were there, if given. */
  const enlarged = (purpose?: string) =>
    config({
      categories: CONFIG.categories.map((category) => {
        if (category.id !== 'marketing') return category;
        const services = category.services.map((one) => ({ ...one, ...(purpose && { purpose }) }));
        return { ...category, services: [...services, service('player', 'Hörspiele')] };
      }),
    });

  it('is one record in local storage and nothing else, the same the visitor can download (rule 7)', async () => {
    await page.goto(site.bannerPage('/record', CONFIG));
    await button(page, 'Einstellungen').click();
    await page.getByRole('switch', { name: 'Statistiken' }).click();
    await button(page, 'Auswahl speichern').click();
    await decided();
    assert.deepEqual(await storedIn(context, page), ['k360-consent']);
    const saved = await storedRecord(page);
    assert.equal(saved.source, 'banner');
    assert.deepEqual(saved.categories, { preferences: false, statistics: true, marketing: false });

    await button(page, 'Cookie-Einstellungen').click();
    await page.locator('summary', { hasText: /^Ihre Entscheidung$/ }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Nachweis herunterladen' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'k360-consent.json');
    assert.deepEqual(JSON.parse(await readFile(await download.path(), 'utf8')), saved);
  });

  it('has the hash of the text shown, which an operator can make again (rule 7)', async () => {
    await page.goto(site.bannerPage('/hash', CONFIG));
    await accept();
    const texts = [
      'Ihre Entscheidung zu Cookies und Diensten',
      'Ohne Ihre Zustimmung laden wir nur, was die Seite braucht.',
      'Sie können das jederzeit ändern.',
      'Alle ablehnen',
      'Einstellungen',
      'Alle annehmen',
      'Vorlieben',
      'Merkt sich Anzeigeeinstellungen wie die Schriftgröße.',
      'Statistiken',
      'Zählt Besuche auf eigenem Server.',
      'Marketing',
      'Lädt Inhalte anderer Anbieter, die Ihr Verhalten auswerten können.',
    ];
    const hash = createHash('sha256').update(JSON.stringify([CONFIG.categories, texts]));
    assert.equal((await storedRecord(page)).textHash, hash.digest('hex'));
  });

  it('is asked for again when the version, or the text under the same version, changes (rule 7)', async () => {
    const address = site.bannerPage('/version', CONFIG);
    await page.goto(address);
    await accept();
    site.bannerPage('/version', config({ version: '2026-02' }));
    await page.goto(address);
    await accept();
    site.bannerPage('/version', config({ version: '2026-02', texts: { text: 'Neuer Text.' } }));
    await page.goto(address);
    await page.getByText('Neuer Text.').waitFor();
    assert.equal(
      await page.evaluate(() =>
        document.querySelector('k360-cookie-banner')?.keeper.granted('matomo'),
      ),
      false,
    );
  });

  for (const [what, change, age] of [
    ['version changed', { version: '2026-02' }, 0],
    ['text changed', { texts: { text: 'Neuer Text.' } }, 0],
    ['days are over', {}, 183],
  ] as const) {
    it(`takes along what it let services store, once it no longer counts: its ${what} (rule 6)`, async () => {
      const address = site.bannerPage('/no-longer', CONFIG);
      await page.goto(address);
      await accept();
      await page.evaluate((days) => {
        const old = JSON.parse(localStorage.getItem('k360-consent') ?? '') as object;
        const givenAt = new Date(Date.now() - days * 86_400_000).toISOString();
        localStorage.setItem('k360-consent', JSON.stringify({ ...old, givenAt }));
        document.cookie = '_pk_id.1=1';
      }, age);
      site.bannerPage('/no-longer', config(change));
      await page.goto(address);
      await button(page, 'Alle annehmen').waitFor();
      await page.waitForFunction(() => document.cookie === '');
    });
  }

  it('is asked for again only about services that are new (rule 7)', async () => {
    const address = site.bannerPage('/new', CONFIG);
    await page.goto(address);
    await accept();
    site.bannerPage('/new', enlarged());
    await page.goto(address);
    await page.getByText('Neu: Hörspiele.').waitFor();
    await button(page, 'Alle ablehnen').click();
    await decided();
    const { services } = await storedRecord(page);
    assert.deepEqual([services.player, services.youtube, services.matomo], [false, true, true]);
  });

  for (const [where, decide] of [
    ['in the banner', () => accept()],
    // It stands below the banner for the mouse, never for the keyboard.
    ['at a gate', () => button(page, 'YouTube immer erlauben').press('Enter')],
  ] as const) {
    it(`that was taken ${where} is asked for again as a whole where a purpose changes, also if a service is new (rule 7)`, async () => {
      const gate =
        '<k360-consent-gate service="youtube"><template><p>Ein Film</p></template></k360-consent-gate>';
      const address = site.bannerPage('/purpose', CONFIG, gate);
      await page.goto(address);
      await decide();
      await page.getByText('Ein Film').waitFor();
      site.bannerPage('/purpose', enlarged('Werbung nach Ihren Interessen'), gate);
      await page.goto(address);
      // A decision about something else is added to what still holds: nothing.
      await page.evaluate(() =>
        document
          .querySelector('k360-cookie-banner')
          ?.keeper.choose({ services: { maps: true } }, 'gate'),
      );
      assert.deepEqual((await storedRecord(page)).services, { maps: true });
      await page.getByText('Ohne Ihre Zustimmung laden wir nur, was die Seite braucht.').waitFor();
    });
  }

  it('is asked for again when it is too old, and the old record goes (rule 7)', async () => {
    const address = site.bannerPage('/old', config({ maxAgeDays: 30 }));
    await page.goto(address);
    await accept();
    await page.evaluate(() => {
      const old = JSON.parse(localStorage.getItem('k360-consent') ?? '') as object;
      const then = new Date(Date.now() - 31 * 86_400_000).toISOString();
      const text = JSON.stringify({ ...old, givenAt: then, changedAt: then });
      localStorage.setItem('k360-consent', text);
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await button(page, 'Alle annehmen').waitFor();
    assert.equal(await stored(page), null);
  });

  for (const foreign of [
    '{"version":1',
    '"accepted"',
    '{"version":0,"services":{"matomo":true}}',
  ]) {
    it(`is missing where storage holds ${foreign} (rule 9)`, async () => {
      const address = site.bannerPage('/foreign', CONFIG);
      await page.goto(address);
      await page.evaluate((text) => localStorage.setItem('k360-consent', text), foreign);
      await page.reload();
      await button(page, 'Alle annehmen').waitFor();
    });
  }

  it('is kept in a first-party cookie where that is configured', async () => {
    const address = site.bannerPage('/cookie', config({ storage: 'cookie', maxAgeDays: 90 }));
    await page.goto(address);
    await accept();
    assert.equal(await stored(page), null);
    const [cookie, ...others] = await context.cookies();
    assert.deepEqual(others, []);
    assert.deepEqual([cookie?.name, cookie?.path, cookie?.sameSite], ['k360-consent', '/', 'Lax']);
    const days = ((cookie?.expires ?? 0) - Date.now() / 1000) / 86_400;
    assert.ok(days > 89 && days <= 90, String(days));
    await page.reload();
    await decided();
  });

  for (const storage of ['localStorage', 'cookie']) {
    it(`counts in every tab at once (${storage})`, async () => {
      const address = site.bannerPage(`/tabs-${storage}`, config({ storage }));
      await page.goto(address);
      const other = await context.newPage();
      await other.goto(address, { waitUntil: 'networkidle' });
      await accept();
      await button(other, 'Cookie-Einstellungen').waitFor();
      assert.equal(await button(other, 'Alle annehmen').count(), 0);
      await other.evaluate(() => document.querySelector('k360-cookie-banner')?.keeper.reset());
      await button(page, 'Alle annehmen').waitFor();
    });
  }

  it('holds for the page view where storage is blocked, and the page says so', async () => {
    const sandbox = { 'content-security-policy': 'sandbox allow-scripts' };
    await page.goto(site.bannerPage('/blocked', CONFIG, '', sandbox));
    await button(page, 'Alle annehmen').click();
    await page.getByText('Ihr Browser lässt kein Speichern zu.').waitFor();
    assert.equal((await record(page))?.services.matomo, true);
    await button(page, 'Verstanden').click();
    await decided();
  });

  it('is a refusal of everything optional with Global Privacy Control, without a banner, and shown (rule 10)', async () => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
    );
    const address = site.bannerPage('/gpc', CONFIG);
    await page.goto(address);
    await decided();
    assert.equal(await button(page, 'Alle annehmen').count(), 0);
    assert.deepEqual(await storedIn(context, page), []);
    assert.equal((await record(page))?.source, 'gpc');
    await button(page, 'Cookie-Einstellungen').click();
    await page.getByText('Global Privacy Control').waitFor();
    await page.getByRole('switch', { name: 'Statistiken' }).click();
    await button(page, 'Auswahl speichern').click();
    await decided();
    await page.reload();
    await decided();
    assert.equal((await record(page))?.services.matomo, true, 'an explicit choice wins');
  });

  it('gives way to Global Privacy Control that was not on when it was taken, and only then (rule 10)', async () => {
    const address = site.bannerPage('/gpc-later', CONFIG);
    await page.goto(address);
    await accept();
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
    );
    await page.goto(address);
    await button(page, 'Cookie-Einstellungen').click();
    await page.getByText('Global Privacy Control').waitFor();
    assert.equal((await record(page))?.services.matomo, false);
    assert.equal(await page.getByRole('switch', { checked: true }).count(), 0);
    await button(page, 'Alle annehmen').click();
    await decided();
    await page.reload();
    await decided();
    assert.equal((await record(page))?.services.matomo, true, 'an explicit later choice wins');
  });

  for (const [name, endpoint] of [
    ['on the own site', () => ({ recordUrl: '/proof', log: site.own })],
    ['elsewhere', () => ({ recordUrl: `${site.thirdOrigin}/proof`, log: site.third })],
  ] as const) {
    it(`is sent to the operator’s endpoint ${name}, without cookies, and again with the next page view where that failed (rule 7)`, async () => {
      const { recordUrl, log } = endpoint();
      // Cookies know no ports: both endpoints would be sent this one.
      await context.addCookies([{ name: 'login', value: '1', url: site.origin }]);
      site.proofStatus = 500;
      const address = site.bannerPage('/proof-page', config({ recordUrl }));
      await page.goto(address);
      await accept();
      await site.asked(1, log);
      await page.waitForLoadState('networkidle');
      complaints = [];
      site.proofStatus = 204;
      await page.goto(address);
      await site.asked(2, log);
      await page.waitForFunction(() => !localStorage.getItem('k360-consent')?.includes('unsent'));
      // A picture is asked for with what cookies there are.
      await page.evaluate((src) => void (new Image().src = src), `${recordUrl}?picture`);
      await site.asked(3, log);
      assert.deepEqual(
        log.map(({ method, headers }) => [method, headers.cookie]),
        [
          ['POST', undefined],
          ['POST', undefined],
          ['GET', 'login=1'],
        ],
      );
      assert.equal(log[1]?.body, log[0]?.body);
      assert.deepEqual(JSON.parse(log[1]?.body ?? ''), await storedRecord(page));
    });
  }

  it('reaches the operator, too, where the visitor leaves the page right after it (rule 7)', async () => {
    const proof = site.hold('/proof');
    await page.goto(site.bannerPage('/leave', config({ recordUrl: `${site.thirdOrigin}/proof` })));
    await accept();
    const decision = await storedRecord(page);
    // The browser asks first whether it may send: nothing has been sent while the page is left.
    await proof.asked;
    await page.goto(site.page('/elsewhere', '<h1>Anderswo</h1>'));
    assert.equal(site.third.length, 0);
    proof.release();
    await site.asked(1);
    const { unsent, ...record } = decision;
    assert.deepEqual(unsent, [record]);
    assert.deepEqual(JSON.parse(site.third[0]?.body ?? ''), record);
  });

  it('is not replaced in storage by what the browser signals, when it could be sent at last (rule 1)', async () => {
    site.proofStatus = 500;
    const recordUrl = `${site.thirdOrigin}/proof`;
    await page.goto(site.bannerPage('/unsent', config({ recordUrl })));
    await accept();
    await site.asked(1);
    const before = await storedRecord(page);
    complaints = [];
    site.proofStatus = 204;
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
    );
    await page.goto(site.bannerPage('/unsent', config({ recordUrl, version: 'later' })));
    await page.waitForFunction(() => !localStorage.getItem('k360-consent')?.includes('unsent'));
    assert.equal((await record(page))?.source, 'gpc');
    delete before.unsent;
    assert.deepEqual(await storedRecord(page), before);
  });

  it('is not removed when the proof of an older one, taken in another tab, arrives at last (rule 7)', async () => {
    const proof = site.hold('/proof');
    const address = site.bannerPage('/two', config({ recordUrl: `${site.thirdOrigin}/proof` }));
    await page.goto(address);
    await accept();
    await proof.asked;
    // Nothing of its own is to be sent: whatever is written from now on, the first tab writes.
    site.bannerPage('/two', config({ version: 'later' }));
    const other = await context.newPage();
    await other.goto(address);
    await button(other, 'Alle ablehnen').click();
    await button(other, 'Cookie-Einstellungen').waitFor();
    await other.evaluate(() =>
      addEventListener('storage', () => Object.assign(window, { isWritten: true })),
    );
    proof.release();
    await other.waitForFunction(() => 'isWritten' in window);
    await other.reload();
    await button(other, 'Cookie-Einstellungen').waitFor();
    assert.equal((await record(other))?.services.matomo, false);
  });

  it('reaches the operator with the next page view also where another tab decided after it (rule 7)', async () => {
    site.proofStatus = 500;
    const address = site.bannerPage('/both', config({ recordUrl: '/proof' }));
    await page.goto(address, { waitUntil: 'networkidle' });
    const other = await context.newPage();
    await other.goto(address);
    await button(other, 'Alle ablehnen').click();
    await site.asked(1, site.own);
    await button(page, 'Cookie-Einstellungen').click();
    const complaint = page.waitForEvent('console');
    await button(page, 'Alle annehmen').click();
    // It says that the endpoint is down.
    await complaint;
    complaints = [];
    site.proofStatus = 204;
    await page.reload();
    await page.waitForFunction(() => !localStorage.getItem('k360-consent')?.includes('unsent'));
    const arrived = site.own.slice(2).map(({ body }) => JSON.parse(body).services.matomo);
    assert.deepEqual(arrived, [false, true]);
  });

  it('is not waited for by anybody: an endpoint that never answers blocks nothing', async () => {
    const recordUrl = `${site.thirdOrigin}/proof?delay=60000`;
    await page.goto(site.bannerPage('/slow-proof', config({ recordUrl })));
    await accept();
  });

  it('survives a single-page application that takes the banner out and puts it in again', async () => {
    await page.goto(site.bannerPage('/spa', CONFIG));
    await accept();
    await page.evaluate(() => {
      const banner = document.querySelector('k360-cookie-banner');
      banner?.remove();
      history.pushState(null, '', '/spa/next');
      document.body.append(banner?.cloneNode(true) ?? '');
    });
    await decided();
    assert.equal((await record(page))?.services.matomo, true);
  });

  it('is asked for by one banner, whatever the number of elements and scripts', async () => {
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    await page.goto(
      site.bannerPage(
        '/twice',
        CONFIG,
        `<k360-cookie-banner></k360-cookie-banner>
         <script type="module" src="/k360/k360.js"></script>
         <script type="module" src="/k360/k360-cookie-banner.js?ver=2"></script>`,
      ),
      { waitUntil: 'networkidle' },
    );
    assert.equal(await button(page, 'Alle annehmen').count(), 1);
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.match(warnings[0] ?? '', /more than once/);
  });

  it('is known to every script of the kit on the page, by their exported `consent`', async () => {
    await page.goto(site.bannerPage('/export', CONFIG));
    await button(page, 'Alle annehmen').waitFor();
    const answers = await page.evaluate(async () => {
      const scripts = ['k360-cookie-banner.js', 'k360.js'].flatMap((name) => [
        `/k360/${name}`,
        `/k360/${name}?ver=2`,
      ]);
      const modules = (await Promise.all(scripts.map((src) => import(src)))) as {
        consent: {
          granted(id: string): boolean;
          whenGranted(id: string): Promise<void>;
          update(c: object): void;
          record: unknown;
        };
      }[];
      const before = modules.map(({ consent }) => consent.granted('matomo'));
      const granted = Promise.all(modules.map(({ consent }) => consent.whenGranted('matomo')));
      modules[3]?.consent.update({ categories: { statistics: true } });
      await granted;
      return [before, modules.map(({ consent }) => consent.granted('matomo'))];
    });
    assert.deepEqual(answers, [
      [false, false, false, false],
      [true, true, true, true],
    ]);
    assert.equal((await storedRecord(page)).source, 'api');
  });

  it('is taken by `consent` of a script that has yet to load its banner, in the order it was asked', async () => {
    const json = JSON.stringify(CONFIG);
    await page.goto(
      site.page(
        '/early',
        `<k360-cookie-banner><script type="application/json">${json}</script></k360-cookie-banner>
         <script type="module">
           import { consent } from '/k360/k360.js';
           window.early = !customElements.get('k360-cookie-banner');
           consent.update({ categories: { statistics: true, marketing: true } });
           consent.revoke('youtube');
         </script>`,
      ),
    );
    await page.waitForFunction(() => localStorage['k360-consent']?.includes('"youtube":false'));
    assert.ok(await page.evaluate(() => (window as { early?: boolean }).early));
    assert.equal((await storedRecord(page)).services.matomo, true);
  });
});
