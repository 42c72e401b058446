/** What `npm run build` has made, as a host page meets it. Needs the build. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../support/browser.js';
import { listen } from '../support/listen.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIST = `${ROOT}dist/`;
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Archiv',
  items: [{ id: '1', title: 'Eine Veranstaltung', content_text: 'Es war gut. '.repeat(60) }],
};
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
const TRUSTED = `${STRICT}; require-trusted-types-for 'script'`;

describe('dist', () => {
  it('has what pages and packages import', () => {
    for (const file of [
      'k360.js',
      'k360-cookie-banner.js',
      'k360-reserve.css',
      'index.js',
      'index.d.ts',
      'elements/k360-sessions.js',
      'define/k360-sessions.js',
      'define/all.js',
      'themes/k360.css',
      'schema/consent.json',
      'schema/feed.json',
      'schema/newsletter.json',
      'custom-elements.json',
    ]) {
      assert.ok(files.includes(file), file);
    }
  });

  it('is one file before the first card: the script imports nothing at once', () => {
    const script = readFileSync(`${DIST}k360.js`, 'utf8');
    assert.doesNotMatch(script, /(^|[;}])import\s*[\w{*"']/);
    assert.doesNotMatch(script, /\bfrom\s*["'`]\.\//);
  });

  it('tells nothing about the machine it was built on', () => {
    const places = [ROOT.replace(/\/$/, ''), process.env.HOME ?? ROOT].filter(
      (place) => place !== '/',
    );
    for (const file of files.filter((name) => /\.(js|map|json|css|ts|html)$/.test(name))) {
      const text = readFileSync(DIST + file, 'utf8');
      for (const place of places) assert.ok(!text.includes(`${place}/`), `${file} names ${place}`);
    }
  });

  it('describes each element in the manifest, under the file people import', () => {
    const { modules } = JSON.parse(readFileSync(`${DIST}custom-elements.json`, 'utf8')) as {
      modules: { path: string; declarations?: { tagName?: string }[] }[];
    };
    const tags = modules.flatMap(({ path, declarations = [] }) =>
      declarations.flatMap(({ tagName }) => (tagName ? [`${tagName} ${path}`] : [])),
    );
    const elements = files.filter((file) => /^define\/k360-[a-z-]+\.js$/.test(file));
    assert.notEqual(elements.length, 0, 'dist/define has no elements');
    for (const element of elements) {
      const tag = element.slice('define/'.length, -'.js'.length);
      assert.ok(tags.includes(`${tag} dist/elements/${tag}.js`), tag);
    }
  });
});

describe('the script on a host page', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  let policy = '';

  before(async () => {
    server = createServer((request, response) => {
      const { pathname: path, search } = new URL(request.url ?? '/', 'http://host');
      const answer = (type: string, body: string | Buffer) =>
        response.writeHead(200, { 'content-type': type }).end(body);
      if (path === '/feed.json') return answer('application/json', JSON.stringify(FEED));
      const script = path.slice('/k360/'.length);
      if (files.includes(script)) return answer('text/javascript', readFileSync(DIST + script));
      if (path === '/favicon.ico') return response.writeHead(204).end();
      if (policy) response.setHeader('content-security-policy', policy);
      return answer(
        'text/html',
        `<!doctype html><html lang="de"><title>Seite</title>
        <script type="module" src="/k360/k360.js${search}"></script>
        <k360-sessions src="/feed.json"><p id="fallback">Zum Archiv</p></k360-sessions>`,
      );
    });
    origin = await listen(server);
    browser = await chromium.launch(findChromium());
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  async function visit(header: string) {
    policy = header;
    const page = await browser.newPage();
    const thrown: string[] = [];
    const logged: string[] = [];
    // What the browser itself says about the policy; the rest is ours.
    const violations: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      (/Content Security Policy|TrustedTypePolicy|TrustedHTML/.test(message.text())
        ? violations
        : logged
      ).push(message.text());
    });
    await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
    const seen = await page.evaluate(() => ({
      fallback: document.getElementById('fallback')?.checkVisibility() ?? false,
    }));
    const titles = await page.getByRole('heading', { name: 'Eine Veranstaltung' }).count();
    await page.close();
    return { ...seen, titles, thrown, logged, violations };
  }

  const WORKING: [name: string, header: string][] = [
    ['no policy', ''],
    ['a strict policy', STRICT],
    ['Trusted Types enforced', TRUSTED],
    [
      'Trusted Types enforced and our policy allowed once',
      `${TRUSTED}; trusted-types k360-widgets`,
    ],
    [
      'Trusted Types enforced and our policy allowed',
      `${TRUSTED}; trusted-types k360-widgets 'allow-duplicates'`,
    ],
  ];
  for (const [name, header] of WORKING) {
    it(`shows the archive with ${name}, in silence`, async () => {
      const { titles, thrown, logged, violations } = await visit(header);
      assert.equal(titles, 1);
      assert.deepEqual({ thrown, logged, violations }, { thrown: [], logged: [], violations: [] });
    });
  }

  it('shows the first sessions where a policy allows nothing but the script itself', async () => {
    const { titles, fallback, thrown } = await visit(
      STRICT.replace("script-src 'self'", `script-src ${origin}/k360/k360.js`),
    );
    assert.deepEqual({ titles, fallback, thrown }, { titles: 1, fallback: true, thrown: [] });
  });

  it('leaves the fallback where Trusted Types allow no policy, and says so in one line', async () => {
    const { fallback, thrown, logged } = await visit(`${TRUSTED}; trusted-types 'none'`);
    assert.equal(fallback, true);
    assert.deepEqual(thrown, []);
    assert.equal(logged.length, 1, logged.join('\n'));
    assert.match(logged[0] ?? '', /trusted-types k360-widgets/);
  });

  it('works under an address with a version behind it, as WordPress writes it', async () => {
    policy = STRICT;
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(`${origin}/?ver=6.8`);
    await page.getByRole('button', { name: 'Mehr lesen' }).click();
    await page.getByRole('button', { name: 'Weniger anzeigen' }).waitFor();
    await page.getByRole('searchbox').fill('gut');
    await page.locator('mark').first().waitFor();
    await page.getByRole('searchbox').fill('xyz');
    await page.getByText('Zu „xyz“ gibt es nichts.').waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('works beside an old library that gives all objects something of its own', async () => {
    policy = '';
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.addInitScript(() => {
      Object.assign(Object.prototype, { each: 1 });
      Object.assign(Array.prototype, { each: 2 });
    });
    await page.goto(`${origin}/`);
    await page.getByRole('searchbox').fill('gut');
    await page.locator('mark').first().waitFor();
    await page.getByRole('button', { name: 'Mehr lesen' }).click();
    await page.getByRole('button', { name: 'Weniger anzeigen' }).waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('brings what writes calendar files when a visitor wants one, not before', async () => {
    policy = STRICT;
    const page = await browser.newPage();
    const inTwoDays = new Date(Date.now() + 2 * 86_400_000).toISOString();
    const items = FEED.items.map((item) => ({ ...item, _k360: { starts_at: inTwoDays } }));
    await page.route('**/feed.json', (route) => route.fulfill({ json: { ...FEED, items } }));
    const writers = files.filter(
      (file) =>
        file.endsWith('.js') && readFileSync(DIST + file, 'utf8').includes('BEGIN:VCALENDAR'),
    );
    const happened: string[] = [];
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname.slice('/k360/'.length);
      if (writers.includes(path)) happened.push('asked for');
    });
    await page.goto(`${origin}/`);
    await page.getByRole('button', { name: 'Mehr lesen' }).click();
    const button = page.getByRole('button', { name: 'In den Kalender' });
    await button.waitFor();
    // What is loaded ahead is loaded in the order of these.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    for (let time = 1; time <= 2; time++) {
      happened.push('wanted');
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      assert.equal(download.suggestedFilename(), '1.ics');
    }
    assert.deepEqual(happened, ['wanted', 'asked for', 'wanted']);
    await page.close();
  });

  it('writes a time by the clock of its place into a calendar, also one that no clock here shows', async () => {
    const page = await browser.newPage({ timezoneId: 'Europe/Berlin' });
    // In the night when clocks are put forward from 2 to 3.
    const when = { starts_at: '2031-03-30T02:30:00', ends_at: '2031-03-30T04:00:00' };
    const items = FEED.items.map((item) => ({ ...item, _k360: when }));
    await page.route('**/feed.json', (route) => route.fulfill({ json: { ...FEED, items } }));
    await page.goto(`${origin}/`);
    await page.getByRole('button', { name: 'Mehr lesen' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'In den Kalender' }).click(),
    ]);
    const file = readFileSync(await download.path(), 'utf8');
    assert.deepEqual(file.match(/(?<=^DT(START|END):).*$/gm), [
      '20310330T023000',
      '20310330T040000',
    ]);
    await page.close();
  });

  it('leaves no global behind', async () => {
    policy = '';
    const page = await browser.newPage();
    const names = () =>
      page.evaluate(() => [
        ...Object.getOwnPropertyNames(window),
        ...Reflect.ownKeys(Symbol).map(String),
      ]);
    await page.route('**/k360.js', (route) => route.abort());
    await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
    const before = await names();
    await page.unroute('**/k360.js');
    await page.reload({ waitUntil: 'networkidle' });
    await page.waitForFunction(() => customElements.get('k360-sessions') !== undefined);
    assert.deepEqual(
      (await names()).filter((name) => !before.includes(name)),
      [],
    );
    await page.close();
  });
});
