import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type {} from '../../src/elements/k360-cookie-banner.js';
import { CONFIG, service } from './configs.js';
import { HostSite } from './host-site.js';
import { button, launch, ran, record, storedIn, waitForRuns } from './visitor.js';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}
declare const cmplz_set_consent: (category: string, value: 'allow' | 'deny') => void;

const matomo = 'type="text/plain" data-consent="statistics" data-service="matomo"';
const GATED = `
  <script ${matomo} src="%THIRD%/slow.js"></script>
  <script ${matomo}>(window.ran ??= []).push('inline');</script>
  <script ${matomo} src="%THIRD%/quick.js"></script>
  <script ${matomo} data-type="module" src="%THIRD%/module.js"></script>
  <script ${matomo} defer src="%THIRD%/defer.js"></script>
  <script ${matomo}>(window.ran ??= []).push('last');</script>
  <script ${matomo} async src="%THIRD%/async.js"></script>
  <iframe data-consent="marketing" data-service="youtube" data-src="%THIRD%/film.html" title="Film"></iframe>
  <img data-consent="marketing" data-src="%THIRD%/pixel.svg" alt="">
  <template data-consent="preferences"><p id="hint">Ihre Schriftgröße</p></template>`;

describe('gating, by what the network saw', () => {
  let site: HostSite;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  before(async () => {
    site = await new HostSite().start();
    browser = await launch();
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
    await button(page, 'Alle annehmen').waitFor();
  };

  it('requests and stores nothing before a choice, also after going back and reloading (rule 1)', async () => {
    const address = site.bannerPage('/before', CONFIG, GATED);
    await visit(address);
    const untouched = async (when: string) => {
      assert.deepEqual(site.takeThird(), [], when);
      assert.deepEqual(await storedIn(context, page), [], when);
    };
    await untouched('first view');
    await page.goto(site.page('/elsewhere', '<p>Anderswo'));
    await page.goBack();
    await button(page, 'Alle annehmen').waitFor();
    await untouched('back');
    await page.reload({ waitUntil: 'networkidle' });
    await button(page, 'Alle annehmen').waitFor();
    await untouched('reload');
  });

  for (const modal of ['', 'modal']) {
    it(`takes neither scrolling, nor a click beside it, nor Escape, nor closed settings for an answer (rule 2) ${modal}`, async () => {
      const content = `${GATED}<div style="height:300vh"></div>`;
      await visit(site.bannerPage('/nothing', CONFIG, content, {}, modal));
      await page.mouse.wheel(0, 2000);
      // Behind a dialog the page stays where it is.
      if (!modal) await page.waitForFunction(() => scrollY > 0);
      await page.mouse.click(5, 5);
      await page.keyboard.press('Escape');
      await button(page, 'Alle ablehnen').focus();
      for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
      await button(page, 'Einstellungen').click();
      await page.getByRole('switch', { name: 'Statistiken' }).click();
      await page.keyboard.press('Escape');
      await button(page, 'Alle annehmen').waitFor();
      await button(page, 'Einstellungen').click();
      const toggle = page.getByRole('switch', { name: 'Statistiken' });
      assert.equal(await toggle.getAttribute('aria-checked'), 'false', 'it was not kept');
      await page.keyboard.press('Escape');
      await button(page, 'Alle annehmen').waitFor();
      assert.equal(await record(page), null);
      assert.deepEqual(site.takeThird(), []);
      assert.deepEqual(await storedIn(context, page), []);
    });
  }

  it('runs scripts in the order they stand, and opens everything else, after consent', async () => {
    const slow = site.hold('/slow.js');
    await visit(site.bannerPage('/order', CONFIG, GATED));
    await button(page, 'Alle annehmen').click();
    await slow.asked;
    assert.deepEqual(await waitForRuns(page, 1), ['async'], 'async waits for nobody');
    slow.release();
    const order = await waitForRuns(page, 7);
    assert.deepEqual(order, ['async', 'slow', 'inline', 'quick', 'last', 'module', 'defer']);
    await page.frameLocator('iframe').getByText('Ein Film').waitFor();
    await page.locator('#hint').waitFor();
    assert.ok(site.takeThird().includes('/pixel.svg'));
  });

  for (const [where, start, end, press] of [
    ['a template', '<template data-consent="statistics">', '</template>', 'Alle annehmen'],
    [
      'a gate',
      '<k360-consent-gate service="youtube"><template>',
      '</template></k360-consent-gate>',
      'Einmal laden',
    ],
  ] as const) {
    it(`runs the scripts of ${where} in the order they stand, too`, async () => {
      // What starts a library stands after it, and fails where the library has yet to arrive.
      const scripts = `
        <script src="%THIRD%/library.js"></script>
        <script>(window.ran ??= []).push('start');</script>`;
      await visit(site.bannerPage('/order-inside', CONFIG, start + scripts + end));
      // The banner may stand in front of a gate for the mouse, never for the keyboard.
      await button(page, press).press('Enter');
      assert.deepEqual(await waitForRuns(page, 2), ['library', 'start']);
    });
  }

  it('lets run what was granted on a later page view, without asking', async () => {
    const address = site.bannerPage('/again', CONFIG, GATED);
    await visit(address);
    await button(page, 'Alle annehmen').click();
    await waitForRuns(page, 7);
    await page.goto(address);
    await waitForRuns(page, 7);
    assert.equal(await button(page, 'Alle annehmen').count(), 0);
  });

  it('opens what comes into the page later, and only where it may', async () => {
    await visit(site.bannerPage('/later', CONFIG));
    await button(page, 'Alle annehmen').click();
    await button(page, 'Cookie-Einstellungen').waitFor();
    await page.evaluate((third) => {
      for (const [service, name] of [
        ['unknown', 'stranger'],
        ['matomo', 'later'],
      ]) {
        const script = document.createElement('script');
        script.type = 'text/plain';
        Object.assign(script.dataset, { consent: 'statistics', service });
        script.src = `${third}/${name}.js`;
        document.body.append(script);
      }
    }, site.thirdOrigin);
    assert.deepEqual(await waitForRuns(page, 1), ['later']);
    assert.deepEqual(site.takeThird(), ['/later.js'], 'an unknown service is blocked (rule 9)');
  });

  it('runs what came by `innerHTML`, and what waits for it', async () => {
    const slot = `<div id="slot"></div><script ${matomo} src="%THIRD%/parsed.js"></script>`;
    await visit(site.bannerPage('/inner', CONFIG, slot));
    await page.evaluate((script) => {
      document.querySelector('#slot')!.innerHTML = script;
    }, `<script ${matomo} src="${site.thirdOrigin}/inner.js"></script>`);
    await button(page, 'Alle annehmen').click();
    assert.deepEqual(await waitForRuns(page, 2), ['inner', 'parsed']);
  });

  it('lets the service decide where one is named, not its category', async () => {
    await visit(site.bannerPage('/service', CONFIG, GATED));
    await button(page, 'Einstellungen').click();
    await page.getByText('Dienste: Marketing').click();
    await page.getByRole('switch', { name: 'YouTube' }).click();
    await button(page, 'Auswahl speichern').click();
    await page.frameLocator('iframe').getByText('Ein Film').waitFor();
    assert.deepEqual(site.takeThird(), ['/film.html'], 'the picture belongs to the category');
  });

  it('closes gates again, removes what was stored and asks to reload, on withdrawal (rule 6)', async () => {
    const address = site.bannerPage('/folder/revoke.html', CONFIG, GATED);
    await visit(address);
    await button(page, 'Alle annehmen').click();
    await waitForRuns(page, 7);
    const film = page.frameLocator('iframe').getByText('Ein Film');
    await film.waitFor();
    await context.addCookies([
      { name: '_pk_id.deep', value: '1', url: address },
      { name: '_pk_ses.folder', value: '1', domain: '127.0.0.1', path: '/folder/' },
      { name: '_pk_id.server', value: '1', domain: '127.0.0.1', path: '/', httpOnly: true },
      { name: 'session', value: '1', domain: '127.0.0.1', path: '/' },
    ]);
    await button(page, 'Cookie-Einstellungen').click();
    await button(page, 'Alle ablehnen').click();
    await button(page, 'Seite neu laden').waitFor();
    // A frame that only lost its address would go on showing its document.
    await film.waitFor({ state: 'detached' });
    assert.deepEqual(
      await page.evaluate(() => [
        document.querySelector('iframe')?.hasAttribute('src'),
        document.querySelector('img')?.hasAttribute('src'),
        document.querySelector('#hint') !== null,
      ]),
      [false, false, false],
    );
    assert.deepEqual(
      await storedIn(context, page),
      ['_pk_id.server', 'k360-consent', 'session'],
      'HttpOnly cookies cannot be removed, those of others are left alone',
    );
    site.takeThird();
    await button(page, 'Seite neu laden').click();
    await button(page, 'Cookie-Einstellungen').waitFor();
    assert.deepEqual(await ran(page), []);
    assert.deepEqual(site.takeThird(), []);
  });

  it('removes what a script stored once more when its page was left (rule 6)', async () => {
    const again = `document.cookie = '_pk_id.again=1; path=/'`;
    const script = `<script ${matomo}>addEventListener('pagehide', () => { ${again} }); ${again};</script>`;
    await visit(site.bannerPage('/pagehide', CONFIG, script));
    await button(page, 'Alle annehmen').click();
    await page.waitForFunction(() => document.cookie.includes('_pk_id'));
    await button(page, 'Cookie-Einstellungen').click();
    await button(page, 'Alle ablehnen').click();
    await button(page, 'Seite neu laden').click();
    await button(page, 'Cookie-Einstellungen').waitFor();
    await page.waitForFunction(() => !document.cookie.includes('_pk_id'));
  });

  it('removes cookies whose name says that they are secure, or bound to another path (rule 6)', async () => {
    const stores = [
      { name: '__Secure-film', type: 'cookie', duration: '1 Tag' },
      { name: '__Host-film', type: 'cookie', duration: '1 Tag' },
      { name: 'film', type: 'cookie', duration: '1 Tag', path: '/player/' },
    ];
    const categories = [{ id: 'marketing', services: [{ ...service('film'), stores }] }];
    const address = site.bannerPage('/prefixes', { ...CONFIG, categories });
    // A browser takes them from a secure site, or from one on the same machine.
    const local = address.replace('127.0.0.1', 'localhost');
    await visit(local);
    await button(page, 'Alle annehmen').click();
    await button(page, 'Cookie-Einstellungen').click();
    await page.evaluate(() => {
      document.cookie = '__Secure-film=1; Secure; Path=/';
      document.cookie = '__Host-film=1; Secure; Path=/';
      document.cookie = 'film=1; Path=/player/';
    });
    assert.equal((await context.cookies()).length, 3);
    await button(page, 'Alle ablehnen').click();
    await button(page, 'Cookie-Einstellungen').waitFor();
    assert.deepEqual(await context.cookies(), []);
  });

  it('follows a Complianz of the page, also in what a withdrawal there takes along (rule 6)', async () => {
    const config = { ...CONFIG, bridges: { complianz: true } };
    const address = site.bannerPage('/complianz', config, GATED);
    await context.addCookies([{ name: 'cmplz_statistics', value: 'allow', url: site.origin }]);
    await page.goto(address);
    await waitForRuns(page, 7);
    assert.equal(await button(page, 'Alle annehmen').count(), 0, 'nobody is asked twice');
    assert.deepEqual(
      (await storedIn(context, page)).filter((name) => !name.startsWith('_pk_id')),
      ['cmplz_statistics'],
      'the decision is kept by Complianz',
    );
    await page.evaluate(() => {
      document.cookie = 'cmplz_statistics=deny; path=/';
      document.dispatchEvent(new Event('cmplz_revoke'));
    });
    await button(page, 'Seite neu laden').waitFor();
    await page.waitForFunction(() => !document.cookie.includes('_pk_id'));
  });

  // What Complianz itself does: a cookie, and an event after each category.
  const complianz = `<script>
    cmplz_set_consent = (category, value) => {
      if (document.cookie.includes('cmplz_' + category + '=' + value)) return;
      document.cookie = 'cmplz_' + category + '=' + value + '; path=/';
      document.dispatchEvent(new CustomEvent('cmplz_status_change'));
    };
  </script>`;
  const categories = ['preferences', 'statistics', 'marketing'];
  const allowInComplianz = () =>
    context.addCookies(
      categories.map((id) => ({ name: `cmplz_${id}`, value: 'allow', url: site.origin })),
    );

  it('tells Complianz what is withdrawn here, so that it stays withdrawn (rule 6)', async () => {
    const config = { ...CONFIG, bridges: { complianz: true } };
    await allowInComplianz();
    await page.goto(site.bannerPage('/complianz-told', config, complianz + GATED));
    await waitForRuns(page, 7);
    await button(page, 'Cookie-Einstellungen').click();
    await button(page, 'Alle ablehnen').click();
    await button(page, 'Seite neu laden').click();
    await button(page, 'Cookie-Einstellungen').waitFor();
    assert.deepEqual(await ran(page), []);
    assert.deepEqual(
      (await context.cookies()).map(({ name, value }) => `${name}=${value}`).sort(),
      categories.map((id) => `cmplz_${id}=deny`).sort(),
    );
  });

  it('takes a withdrawal in Complianz for all later page views, also after a decision here (rule 6)', async () => {
    const config = { ...CONFIG, bridges: { complianz: true } };
    const address = site.bannerPage('/complianz-later', config, complianz + GATED);
    await allowInComplianz();
    await page.goto(address);
    await waitForRuns(page, 7);
    await page.evaluate(() =>
      document.querySelector('k360-cookie-banner')?.keeper.update({ services: { youtube: true } }),
    );
    await page.waitForFunction(() => localStorage.getItem('k360-consent'));
    await page.evaluate(() => cmplz_set_consent('statistics', 'deny'));
    await button(page, 'Seite neu laden').click();
    await button(page, 'Cookie-Einstellungen').waitFor();
    await page.frameLocator('iframe').getByText('Ein Film').waitFor();
    assert.deepEqual(await ran(page), []);
    assert.equal((await record(page))?.source, 'complianz');
  });

  it('counts in every tab at once where Complianz is followed, too', async () => {
    const config = { ...CONFIG, bridges: { complianz: true } };
    const address = site.bannerPage('/complianz-tabs', config, complianz + GATED);
    await allowInComplianz();
    await page.goto(address);
    const other = await context.newPage();
    await other.goto(address);
    await waitForRuns(other, 7);
    await button(page, 'Cookie-Einstellungen').click();
    await button(page, 'Alle ablehnen').click();
    await button(other, 'Seite neu laden').waitFor();
    assert.equal((await record(other))?.services.matomo, false);
  });

  it('runs no script whose turn comes after the withdrawal', async () => {
    const first = site.hold('/first.js');
    // What stays granted has its turn after what is withdrawn: once it ran, nothing can come late.
    const content = `
      <script ${matomo} src="%THIRD%/first.js"></script>
      <script ${matomo}>(window.ran ??= []).push('second');</script>
      <script type="text/plain" data-consent="preferences">(window.ran ??= []).push('third');</script>`;
    await visit(site.bannerPage('/turn', CONFIG, content));
    await button(page, 'Alle annehmen').click();
    await first.asked;
    await button(page, 'Cookie-Einstellungen').click();
    await page.getByRole('switch', { name: 'Statistiken' }).click();
    await button(page, 'Auswahl speichern').click();
    await button(page, 'Seite neu laden').waitFor();
    first.release();
    assert.deepEqual(await waitForRuns(page, 2), ['first', 'third']);
  });

  it('works under the strictest policy, with nonce, integrity and Trusted Types', async () => {
    const policy =
      "default-src 'none'; script-src 'nonce-n0nce'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await visit(
      site.bannerPage(
        '/strict',
        CONFIG,
        `<script ${matomo} nonce="n0nce" src="%THIRD%/nonce.js"></script>
         <script ${matomo} nonce="n0nce">(window.ran ??= []).push('inline');</script>
         <script ${matomo} nonce="wrong">(window.ran ??= []).push('wrong');</script>
         <template data-consent="statistics"><script nonce="n0nce">(window.ran ??= []).push('template');</script></template>`,
        { 'content-security-policy': policy },
      ),
    );
    await button(page, 'Einstellungen').click();
    await button(page, 'Alle annehmen').click();
    const order = await waitForRuns(page, 3);
    assert.deepEqual(order.sort(), ['inline', 'nonce', 'template']);
    // Only the script with the wrong nonce is refused.
    assert.equal(complaints.length, 1, complaints.join('\n'));
    assert.match(complaints[0] ?? '', /inline script/);
  });

  it('runs what comes later under a policy that forbids copies', async () => {
    const policy =
      "script-src 'nonce-n0nce'; require-trusted-types-for 'script'; trusted-types page k360-widgets";
    await visit(
      site.bannerPage('/strict-later', CONFIG, '', { 'content-security-policy': policy }),
    );
    await button(page, 'Alle annehmen').click();
    await page.evaluate((src) => {
      const script = document.createElement('script');
      Object.assign(script.dataset, { consent: 'statistics' });
      Object.assign(script, { type: 'text/plain', nonce: 'n0nce' });
      const { trustedTypes } = window as unknown as { trustedTypes: TrustedTypes };
      script.src = trustedTypes
        .createPolicy('page', { createScriptURL: String })
        .createScriptURL(src);
      document.body.append(script);
    }, `${site.thirdOrigin}/later.js`);
    assert.deepEqual(await waitForRuns(page, 1), ['later']);
  });

  it('runs a gated script whose integrity fits, and refuses one where it does not', async () => {
    const script = await (await fetch(`${site.thirdOrigin}/whole.js`)).text();
    const hash = createHash('sha384').update(script).digest('base64');
    site.takeThird();
    await visit(
      site.bannerPage(
        '/integrity',
        CONFIG,
        `<script ${matomo} crossorigin integrity="sha384-AAAA" src="%THIRD%/forged.js"></script>
         <script ${matomo} crossorigin integrity="sha384-${hash}" src="%THIRD%/whole.js"></script>`,
      ),
    );
    await button(page, 'Alle annehmen').click();
    assert.deepEqual(await waitForRuns(page, 1), ['whole']);
    assert.deepEqual(site.takeThird().sort(), ['/forged.js', '/whole.js']);
  });
});
