import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type axeCore from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { CONFIG, service } from './configs.js';
import { HostSite } from './host-site.js';
import { button, launch, storedIn } from './visitor.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FILLER = '<p>Ein Absatz mit <a href="#weiter">Verweis</a>.</p>'.repeat(60);

/** Whether the banner stands over what has focus, once the page no longer scrolls. */
function isFocusCovered(page: Page, stillFrames: number, by = '.banner'): Promise<boolean> {
  return page.evaluate(
    async ([enough, selector]) => {
      const { activeElement } = document;
      const box = document.querySelector('k360-cookie-banner')?.shadowRoot?.querySelector(selector);
      if (!activeElement || !box) throw new Error('nothing to compare');
      for (let still = 0, before = NaN; still < enough; still++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const { top } = activeElement.getBoundingClientRect();
        if (top !== before) still = 0;
        before = top;
      }
      const [one, other] = [activeElement.getBoundingClientRect(), box.getBoundingClientRect()];
      return (
        one.bottom > other.top &&
        one.top < other.bottom &&
        one.right > other.left &&
        one.left < other.right
      );
    },
    [stillFrames, by] as const,
  );
}

describe('the banner', () => {
  let site: HostSite;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  before(async () => {
    site = await new HostSite().start();
    browser = await launch();
  });
  beforeEach(async () => {
    context = await browser.newContext({ locale: 'de-DE' });
    page = await context.newPage();
  });
  afterEach(() => context.close());
  after(async () => {
    await browser.close();
    site.close();
  });

  const focused = () =>
    page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.getAttribute('aria-label') ?? active?.textContent.trim() ?? '';
    });
  const open = async (address: string) => {
    await page.goto(address);
    await button(page, /Alle annehmen|Accept all/).waitFor();
  };
  const openSettings = async () => {
    await button(page, /^(Einstellungen|Settings)$/).click();
    await button(page, /Auswahl speichern|Save selection/).waitFor();
  };
  const axe = async (name: string) => {
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      return (await axe.run('k360-cookie-banner')).violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
      );
    });
    assert.deepEqual(violations, [], name);
  };

  describe('for everybody', () => {
    const VIEWS = [
      { name: 'light', viewport: { width: 1280, height: 800 } },
      { name: 'dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
      { name: 'forced colours', viewport: { width: 1280, height: 800 }, forcedColors: 'active' },
      { name: '320 px', viewport: { width: 320, height: 640 } },
      { name: '400 % zoom', viewport: { width: 320, height: 256 } },
    ] as const;
    for (const { name, ...options } of VIEWS) {
      for (const language of ['de', 'en']) {
        for (const modal of ['', 'modal']) {
          it(`passes axe in both layers: ${name}, ${language} ${modal}`, async () => {
            await context.close();
            context = await browser.newContext(options);
            page = await context.newPage();
            const address = site.bannerPage('/axe', CONFIG, '', {}, `lang="${language}" ${modal}`);
            await open(address);
            await page.addStyleTag({ content: ':root { color-scheme: light dark }' });
            const fits = async () => {
              const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
              assert.ok(scrollWidth <= options.viewport.width);
            };
            await axe('first layer');
            await fits();
            await openSettings();
            for (const summary of await page.locator('summary').all()) await summary.click();
            await axe('second layer');
            await fits();
          });
        }
      }
    }

    it('has targets of at least 24 by 24 pixels, also without room', async () => {
      await page.setViewportSize({ width: 320, height: 256 });
      await open(site.bannerPage('/targets', CONFIG));
      const small = () =>
        page.evaluate(() => {
          const root = document.querySelector('k360-cookie-banner')?.shadowRoot;
          return [...(root?.querySelectorAll('a, button, summary') ?? [])]
            .filter((target) => target.checkVisibility() && !target.matches('dd a'))
            .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
            .filter(({ box }) => box.width < 24 || box.height < 24)
            .map(({ text }) => text);
        });
      assert.deepEqual(await small(), []);
      await openSettings();
      assert.deepEqual(await small(), []);
    });

    it('loses nothing with the spacing of WCAG 1.4.12', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(site.bannerPage('/spacing', CONFIG));
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
        );
        document.querySelector('k360-cookie-banner')?.shadowRoot?.adoptedStyleSheets.push(sheet);
      });
      const cut = await page.evaluate(() =>
        [...(document.querySelector('k360-cookie-banner')?.shadowRoot?.querySelectorAll('*') ?? [])]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .filter((element) => getComputedStyle(element).display !== 'inline')
          .filter((element) => !element.matches('.status'))
          .map((element) => element.className),
      );
      assert.deepEqual(cut, []);
    });

    it('breaks its lines also where the page breaks none', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      const style = '<style>body { white-space: nowrap }</style>';
      await open(site.bannerPage('/nowrap', CONFIG, style));
      assert.equal(
        await page
          .locator('.scroll')
          .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
        0,
      );
    });

    for (const [width, height] of [
      [1024, 768],
      [360, 740],
      [320, 640],
    ] as const) {
      it(`can be read and answered with text of 200 % (WCAG 1.4.4) at ${width} × ${height}`, async () => {
        await page.setViewportSize({ width, height });
        const style = '<style>html { font-size: 200% }</style>';
        await open(site.bannerPage('/large-text', CONFIG, style));
        // The text gives way to the answers, which do not scroll: nothing may be left of it.
        const lines = await page.locator('.scroll').evaluate((area) => {
          area.scrollIntoView();
          const [one, box] = [area, area.parentElement ?? area].map((element) =>
            element.getBoundingClientRect(),
          );
          const bottom = Math.min(one!.bottom, box!.bottom, innerHeight);
          const readable = bottom - Math.max(one!.top, box!.top, 0);
          return readable / parseFloat(getComputedStyle(area).lineHeight);
        });
        assert.ok(lines >= 3, `${lines} lines of text`);
        for (const name of ['Alle ablehnen', 'Einstellungen', 'Alle annehmen']) {
          await button(page, name).click({ trial: true });
        }
        for (const name of ['Impressum', 'Datenschutz']) {
          await page.getByRole('link', { name }).click({ trial: true });
        }
      });
    }
  });

  describe('with the keyboard alone', () => {
    it('comes first, is worked through in its order and given an answer', async () => {
      await open(site.bannerPage('/keys', CONFIG));
      const visited = [];
      for (let step = 0; step < 6; step++) {
        await page.keyboard.press('Tab');
        visited.push(await focused());
      }
      assert.deepEqual(visited, [
        'Alle ablehnen',
        'Einstellungen',
        'Alle annehmen',
        'Impressum',
        'Datenschutz',
        'Verweis',
      ]);
      for (let step = 0; step < 5; step++) await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await button(page, 'Cookie-Einstellungen').waitFor();
    });

    it('opens the settings, changes a switch, goes back with Escape, which is no answer (rule 2)', async () => {
      await open(site.bannerPage('/escape', CONFIG));
      await button(page, 'Einstellungen').focus();
      await page.keyboard.press('Enter');
      await button(page, 'Auswahl speichern').waitFor();
      assert.equal(await focused(), 'Einstellungen im Einzelnen');
      const visited = [];
      for (let step = 0; step < 3; step++) {
        await page.keyboard.press('Tab');
        visited.push(await focused());
      }
      assert.deepEqual(visited, ['2 Dienste: Systemrelevant', 'Vorlieben', '1 Dienst: Vorlieben']);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Space');
      const preferences = page.getByRole('switch', { name: 'Vorlieben' });
      assert.equal(await preferences.getAttribute('aria-checked'), 'true');
      await page.keyboard.press('Escape');
      await button(page, 'Alle annehmen').waitFor();
      assert.equal(await focused(), 'Einstellungen');
    });

    it('holds the focus in a dialog where it is modal, and Escape is no answer there either (rule 2)', async () => {
      await open(site.bannerPage('/modal', CONFIG, FILLER, {}, 'modal'));
      const dialog = page.getByRole('dialog', {
        name: 'Ihre Entscheidung zu Cookies und Diensten',
      });
      assert.equal(await focused(), 'Ihre Entscheidung zu Cookies und Diensten');
      for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
      await dialog.waitFor();
      for (let step = 0; step < 8; step++) {
        await page.keyboard.press('Tab');
        assert.notEqual(await focused(), 'Verweis');
      }
      await button(page, 'Alle ablehnen').click();
      await button(page, 'Cookie-Einstellungen').waitFor();
      assert.equal(await dialog.count(), 0);
    });

    const WIDE = { width: 1280, height: 760 };
    const PHONE = { width: 360, height: 640 };
    for (const [behavior, sizes, stillFrames] of [
      ['auto', [WIDE, PHONE], 2],
      ['smooth', [PHONE], 6],
    ] as const) {
      it(`never covers what has focus (WCAG 2.4.11), also at the end of the page, with scroll-behavior ${behavior}`, async () => {
        for (const size of sizes) {
          await page.setViewportSize(size);
          const address = site.bannerPage('/covered', CONFIG, FILLER);
          await page.goto(address, { waitUntil: 'networkidle' });
          await page.addStyleTag({ content: `:root { scroll-behavior: ${behavior} }` });
          await page.locator('main a').first().focus();
          for (let step = 0; step < 60; step++) {
            const covered = await isFocusCovered(page, stillFrames);
            assert.equal(covered, false, `step ${step} at ${size.width}`);
            await page.keyboard.press('Tab');
          }
        }
      });
    }

    for (const [width, height] of [
      [320, 640],
      [320, 256],
      [1280, 720],
    ] as const) {
      it(`keeps focus clear of the answers in the settings (WCAG 2.4.11) at ${width} × ${height}`, async () => {
        await page.setViewportSize({ width, height });
        await open(site.bannerPage('/settings', CONFIG));
        await openSettings();
        for (const summary of await page.locator('summary').all()) await summary.click();
        await page.getByRole('heading', { name: 'Einstellungen im Einzelnen' }).focus();
        const covered: string[] = [];
        for (let step = 0; step < 40; step++) {
          await page.keyboard.press(step < 20 ? 'Tab' : 'Shift+Tab');
          covered.push(
            ...(await page.evaluate(() => {
              const root = document.querySelector('k360-cookie-banner')?.shadowRoot;
              const active = root?.activeElement;
              const answers = root?.querySelector('.actions');
              if (!active || !answers || answers.contains(active) || active.contains(answers)) {
                return [];
              }
              const [one, other] = [
                active.getBoundingClientRect(),
                answers.getBoundingClientRect(),
              ];
              const isCovered = one.bottom > other.top + 1 && one.top < other.bottom - 1;
              const isInView = one.bottom > 0 && one.top < innerHeight;
              return isCovered || !isInView ? [active.ariaLabel ?? active.textContent] : [];
            })),
          );
        }
        assert.deepEqual(covered, []);
      });
    }
  });

  describe('fairly asked', () => {
    for (const width of [320, 768, 1280]) {
      it(`offers its three answers in one size, one colour and one reach at ${width} px (rule 3)`, async () => {
        await page.setViewportSize({ width, height: 800 });
        await open(site.bannerPage('/equal', CONFIG));
        const looks = await Promise.all(
          ['Alle ablehnen', 'Einstellungen', 'Alle annehmen'].map((name) =>
            button(page, name).evaluate((element) => {
              const { width: inline, height: block, bottom, top } = element.getBoundingClientRect();
              const style = getComputedStyle(element);
              const { color, backgroundColor, fontSize, fontWeight, borderColor, borderWidth } =
                style;
              const inView = top >= 0 && bottom <= innerHeight;
              return [Math.round(inline), Math.round(block), inView, color, backgroundColor].concat(
                [fontSize, fontWeight, borderColor, borderWidth],
              );
            }),
          ),
        );
        assert.deepEqual(looks[1], looks[0]);
        assert.deepEqual(looks[2], looks[0]);
        assert.equal(looks[0]?.[2], true);
      });
    }

    for (const modal of ['', 'modal']) {
      it(`has nothing to press in either layer but answers, their switches and links: no "×" (rule 2) ${modal}`, async () => {
        await open(site.bannerPage('/no-close', CONFIG, '', {}, modal));
        /** All that can be pressed, by what it says or is called, but the services' own switches. */
        const controls = () =>
          page.evaluate(() => {
            const root = document.querySelector('k360-cookie-banner')?.shadowRoot;
            const box = root?.querySelector('.banner');
            const reacts = [...(box?.querySelectorAll('*') ?? [])].filter(
              (element) =>
                element.checkVisibility() &&
                (element.matches(
                  'a, button, input, select, summary, [role]:not([role="list"]), [aria-label], [title]',
                ) ||
                  (getComputedStyle(element).cursor === 'pointer' &&
                    !element.closest('button, summary, a'))),
            );
            return reacts.map(({ ariaLabel, textContent }) => ariaLabel ?? textContent.trim());
          });
        const links = ['Impressum', 'Datenschutz'];
        assert.deepEqual(await controls(), [
          ...['Alle ablehnen', 'Einstellungen', 'Alle annehmen'],
          ...links,
        ]);
        await openSettings();
        assert.deepEqual(await controls(), [
          '2 Dienste: Systemrelevant',
          ...['Vorlieben', '1 Dienst: Vorlieben'],
          ...['Statistiken', '1 Dienst: Statistiken'],
          ...['Marketing', '2 Dienste: Marketing'],
          ...['Alle ablehnen', 'Auswahl speichern', 'Alle annehmen'],
          ...links,
        ]);
      });
    }

    it('takes at most half of a wide screen and 80 % of a phone, its buttons in view', async () => {
      const long = { ...CONFIG, texts: { text: 'Sehr viel Text. '.repeat(100) } };
      for (const [width, height, most] of [
        [1280, 760, 0.5],
        [1280, 500, 0.5],
        [360, 640, 0.8],
      ] as const) {
        await page.setViewportSize({ width, height });
        await open(site.bannerPage('/size', long));
        const box = await page.locator('section').boundingBox();
        assert.ok(box && box.height <= height * most + 1, String(box?.height));
        const last = await button(page, 'Alle annehmen').boundingBox();
        assert.ok(last && last.y + last.height <= height);
        await page.keyboard.press('Tab');
        assert.match(
          await focused(),
          /Sehr viel Text/,
          'the text can be scrolled with the keyboard',
        );
      }
    });

    it('has nothing ticked, a purpose for each category and the facts of each service (rules 2 and 4)', async () => {
      await open(site.bannerPage('/facts', CONFIG));
      for (const purpose of [
        'Statistiken: Zählt Besuche auf eigenem Server.',
        'Vorlieben: Merkt sich',
      ]) {
        assert.ok((await page.locator('section').innerText()).includes(purpose), purpose);
      }
      await openSettings();
      for (const toggle of await page.getByRole('switch').all()) {
        assert.equal(await toggle.getAttribute('aria-checked'), 'false');
      }
      await page.getByText('1 Dienst: Statistiken').click();
      await page.getByText('Dienste: Marketing').click();
      const text = await page.locator('section').innerText();
      for (const fact of [
        'Bildungsbrücke Auental e. V.',
        'Zweck von Matomo',
        '_pk_id* (13 Monate), _pk_ses* (30 Minuten): Sitzung',
        'USA',
        'Google LLC',
        'Datenschutzhinweise: Matomo',
        'Ihre Entscheidung gilt 182 Tage',
      ]) {
        assert.ok(text.includes(fact), fact);
      }
      assert.doesNotMatch(text, /\{\w+\}/);
    });

    it('lets imprint and privacy policy be reached without deciding (rule 5)', async () => {
      site.page('/impressum', '<h1>Impressum</h1>');
      await open(site.bannerPage('/links', CONFIG));
      for (const name of ['Impressum', 'Datenschutz']) {
        const href = await page.getByRole('link', { name }).getAttribute('href');
        assert.ok(href?.startsWith(site.origin));
      }
      await page.getByRole('link', { name: 'Impressum' }).click();
      await page.waitForURL('**/impressum');
    });

    it('is no dialog on the pages that it links, where it is one elsewhere (rule 5)', async () => {
      const of = (path: string) =>
        site.bannerPage(
          path,
          CONFIG,
          '<a href="mailto:a@example.org">Schreiben Sie uns</a>',
          {},
          'modal',
        );
      for (const [path, count] of [
        ['/start', 1],
        ['/impressum', 0],
        ['/datenschutz', 0],
      ] as const) {
        await open(`${of(path)}?from=mail#start`);
        assert.equal(await page.getByRole('dialog').count(), count, path);
      }
      await page.getByRole('link', { name: 'Schreiben Sie uns' }).click({ trial: true });
    });

    for (const [width, height] of [
      [1280, 760],
      [360, 640],
      [320, 256],
    ] as const) {
      it(`leaves the page’s own imprint and privacy links to the keyboard, at its beginning and end, at ${width} × ${height} (rule 5)`, async () => {
        await page.setViewportSize({ width, height });
        const links = (place: string) =>
          ['impressum', 'datenschutz'].map((name) => `<a href="/${name}-${place}">${name}</a> `);
        const nav = `<nav>${links('oben').join('')}</nav>`;
        const footer = `<footer style="text-align: center; padding: 2em 0 4em">${links('unten').join('')}</footer>`;
        const address = site.bannerPage('/own-links', CONFIG, nav + FILLER + footer);
        for (const path of [
          '/impressum-oben',
          '/datenschutz-oben',
          '/impressum-unten',
          '/datenschutz-unten',
        ]) {
          site.page(path, `<h1>${path}</h1>`);
          await page.goto(address, { waitUntil: 'networkidle' });
          await page.locator(`a[href="${path}"]`).focus();
          assert.equal(await isFocusCovered(page, 6), false, path);
          await page.keyboard.press('Enter');
          await page.waitForURL(`**${path}`);
        }
      });
    }

    for (const [width, height] of [
      [1280, 760],
      [360, 640],
    ] as const) {
      it(`leaves those at the end of the page to the mouse, too, at ${width} × ${height} (rule 5)`, async () => {
        await page.setViewportSize({ width, height });
        const footer = `<footer style="text-align: center">
          <a href="/impressum">Impressum unten</a> <a href="/datenschutz">Datenschutz unten</a>
        </footer>`;
        await open(site.bannerPage('/mouse-links', CONFIG, FILLER + footer));
        await page.waitForLoadState('networkidle');
        const box = await page.locator('section').boundingBox();
        await page.mouse.wheel(0, 100_000);
        await page.waitForFunction(() => {
          const { scrollHeight } = document.documentElement;
          return scrollY + innerHeight > scrollHeight - 1;
        });
        // What is hit is looked at: a click of Playwright's would first scroll to where a link sticks out.
        for (const name of ['Impressum unten', 'Datenschutz unten']) {
          const isHit = await page.getByRole('link', { name }).evaluate((link) => {
            const { x, y, width: inline, height: block } = link.getBoundingClientRect();
            return document.elementFromPoint(x + inline / 2, y + block / 2) === link;
          });
          assert.ok(isHit, name);
        }
        await page.mouse.wheel(0, -100_000);
        await page.waitForFunction(() => scrollY === 0);
        assert.deepEqual(await page.locator('section').boundingBox(), box, 'it is where it was');
        await page.mouse.wheel(0, 100_000);
        site.page('/impressum', '<h1>Impressum</h1>');
        await page.getByRole('link', { name: 'Impressum unten' }).click();
        await page.waitForURL('**/impressum');
      });
    }

    it('can be opened again from any control of the page, and gives focus back (rule 6)', async () => {
      await open(
        site.bannerPage(
          '/controls',
          CONFIG,
          `<k360-cookie-settings id="own"></k360-cookie-settings>
           <k360-cookie-settings><a href="/cookies">Ihre Cookies</a></k360-cookie-settings>`,
        ),
      );
      await button(page, 'Alle ablehnen').click();
      await page.locator('section').waitFor({ state: 'detached' });
      assert.equal(await button(page, 'Cookie-Einstellungen').count(), 1, 'no control of its own');
      for (const control of [
        button(page, 'Cookie-Einstellungen'),
        page.getByRole('link', { name: 'Ihre Cookies' }),
      ]) {
        await control.click();
        await button(page, 'Auswahl speichern').waitFor();
        await page.keyboard.press('Escape');
        await page.locator('section').waitFor({ state: 'detached' });
        assert.equal(
          await control.evaluate((element) => {
            const root = element.getRootNode();
            return (
              (root instanceof ShadowRoot || root instanceof Document) &&
              root.activeElement === element
            );
          }),
          true,
        );
      }
      assert.match(page.url(), /controls$/);
    });
  });

  describe('on pages as they are', () => {
    it('hints, in the console, at a place that is not the first', async () => {
      const hints: string[] = [];
      page.on('console', (message) => message.type() === 'info' && hints.push(message.text()));
      const json = JSON.stringify(CONFIG);
      await open(
        site.page(
          '/order-hint',
          `<a href="#x">Zuerst</a><k360-cookie-banner><script type="application/json">${json}</script></k360-cookie-banner>
           <script type="module" src="/k360/k360-cookie-banner.js"></script>`,
        ),
      );
      if (!hints.length) await page.waitForEvent('console');
      assert.match(hints.join(), /right after <body>/);
    });

    it('says in the console, once, that imprint and privacy policy are not linked', async () => {
      const warnings: string[] = [];
      page.on(
        'console',
        (message) => message.type() === 'warning' && warnings.push(message.text()),
      );
      const { imprintUrl, privacyUrl, ...unlinked } = CONFIG;
      await open(
        site.bannerPage('/unlinked', { ...unlinked, policyUrl: imprintUrl ?? privacyUrl }),
      );
      if (!warnings.length) await page.waitForEvent('console');
      await openSettings();
      assert.equal(warnings.length, 1);
      assert.match(warnings.join(), /imprintUrl and privacyUrl/);
    });

    it('lies over a page that positions and stacks whatever stands in its body', async () => {
      const style = '<style>body > * { position: relative; z-index: 1 }</style>';
      await open(site.bannerPage('/stacked', CONFIG, style + FILLER));
      await button(page, 'Alle annehmen').click();
      await button(page, 'Cookie-Einstellungen').click();
      await button(page, 'Auswahl speichern').click();
    });

    it('is not shown with strictly necessary services only', async () => {
      const categories = CONFIG.categories.slice(0, 1);
      await page.goto(site.bannerPage('/necessary', { ...CONFIG, categories }), {
        waitUntil: 'networkidle',
      });
      assert.equal(await page.getByRole('button').count(), 0);
    });

    it('does not block the page with a wrong configuration, grants nothing and says what is wrong', async () => {
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(
        site.bannerPage(
          '/wrong',
          { ...CONFIG, maxAgeDays: 1000 },
          `<script type="text/plain" data-consent="statistics">window.ran = ['wrong'];</script>`,
        ),
        { waitUntil: 'networkidle' },
      );
      assert.equal(await page.getByRole('button').count(), 0);
      assert.match(
        errors.join(),
        /maxAgeDays is 1000\. Right would be a whole number from 1 to 365/,
      );
      assert.equal(await page.evaluate(() => 'ran' in window), false);
    });

    it('says nothing of a decision that could not be taken because its file did not come, and throws nothing', async () => {
      const thrown: string[] = [];
      page.on('pageerror', ({ message }) => thrown.push(message));
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      let fail = () => {};
      const pressed = new Promise<void>((resolve) => (fail = resolve));
      await page.route('**/after-the-question.js', async (route) => {
        await pressed;
        await route.fulfill({ status: 503 });
      });
      await open(site.bannerPage('/not-decided', CONFIG));
      await button(page, 'Alle annehmen').click();
      fail();
      await page.locator('section').waitFor({ state: 'detached' });
      await page.waitForLoadState('networkidle');
      assert.equal(await page.getByRole('status').textContent(), '');
      assert.deepEqual(await storedIn(context, page), []);
      assert.match(errors.join(), /after-the-question/);
      assert.deepEqual(thrown, []);
    });

    describe('with its own control', () => {
      const HEADER = '<header><a href="/start">Startseite</a></header>';
      const FOOTER =
        '<footer><a href="/imprint">Impressum</a> <a href="/contact">Kontakt</a></footer>';
      const STYLE = `<style>
        body { margin: 0; min-block-size: 100vh; display: flex; flex-direction: column }
        main { display: contents }
        footer { margin-block-start: auto; padding: 0.5em }
      </style>`;
      const decide = async (content: string) => {
        await page.setViewportSize({ width: 390, height: 700 });
        await open(site.bannerPage('/control', CONFIG, STYLE + HEADER + content + FOOTER));
        await button(page, 'Alle ablehnen').click();
        await button(page, 'Cookie-Einstellungen').waitFor();
      };

      for (const [name, content] of [
        ['a long page', FILLER],
        ['a page that fits', ''],
      ] as const) {
        it(`leaves what stands at the end of ${name} to the mouse, and can be pressed itself`, async () => {
          await decide(content);
          await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
          await page.getByRole('link', { name: 'Kontakt' }).click({ trial: true });
          await page.getByRole('link', { name: 'Impressum' }).click({ trial: true });
          await page.getByRole('link', { name: 'Startseite' }).click({ trial: true });
          await button(page, 'Cookie-Einstellungen').click();
          await button(page, 'Auswahl speichern').waitFor();
        });
      }

      it('has focus again once the visitor has read what there is to say of a withdrawal', async () => {
        const categories = [{ id: 'marketing', services: [{ ...service('film'), reload: true }] }];
        await open(site.bannerPage('/control-focus', { ...CONFIG, categories }));
        await button(page, 'Alle annehmen').click();
        await button(page, 'Cookie-Einstellungen').press('Enter');
        await button(page, 'Alle ablehnen').press('Enter');
        await button(page, 'Verstanden').waitFor();
        assert.equal(await focused(), 'Ihre Entscheidung');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => document.activeElement?.matches('k360-cookie-banner'));
        assert.equal(await focused(), 'Cookie-Einstellungen');
      });

      it('never covers what has focus (WCAG 2.4.11)', async () => {
        await decide(FILLER);
        await page.getByRole('link', { name: 'Startseite' }).focus();
        for (let step = 0; step < 63; step++) {
          assert.equal(await isFocusCovered(page, 3, '.own'), false, `step ${step}`);
          await page.keyboard.press('Tab');
        }
      });
    });

    it('moves nothing on the page', async () => {
      await page.addInitScript(() => {
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput } = entry as unknown as {
              value: number;
              hadRecentInput: boolean;
            };
            if (!hadRecentInput) shift += value;
          }
          Object.assign(window, { shift });
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await open(site.bannerPage('/shift', CONFIG, FILLER));
      await openSettings();
      await button(page, 'Alle annehmen').click();
      await button(page, 'Cookie-Einstellungen').waitFor();
      assert.equal(await page.evaluate(() => (window as { shift?: number }).shift ?? 0), 0);
    });
  });
});
