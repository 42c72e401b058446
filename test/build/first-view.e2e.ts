/** What visitors see and do while the script of an archive's element is still on its way. Needs the build. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { chromium, type Browser, type Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { findChromium } from '../support/browser.js';
import { listen } from '../support/listen.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
/** The part of the script that an archive's element comes with. */
const isElement = (path: string) => path.endsWith('/archive.js');

const LONG = 'Kommunen berichten, was sich bewährt hat und was nicht. '.repeat(20);
const day = (n: number) => `2022-12-0${1 + (n % 3)}T10:00:00+01:00`;
const makeItems = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: `s${n + 1}`,
    title: `Veranstaltung ${n + 1}: Jugendhilfeplanungsausschussvorsitzende`,
    url: `https://archiv.example/s${n + 1}`,
    content_html: `<p>${LONG}</p>`,
    image: n % 2 ? undefined : '/photo.svg',
    tags: n % 2 ? ['Praxis'] : ['Theorie'],
    date_published: day(n),
    _k360: {
      day: '1. Tag',
      place: 'Saal 2',
      starts_at: day(n),
      contributors: [{ name: 'Maria Muster' }],
    },
  }));
const POSTS = [
  { id: 1, link: 'https://archiv.example/1', title: { rendered: 'Veranstaltung 1: Planung' } },
];
const inTwoDays = () => new Date(Date.now() + 2 * 86_400_000).toISOString();
const feed = (items: readonly object[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Archiv der Beiträge',
  description: 'Was wir mitgeschrieben haben.',
  language: 'de',
  items,
});

/**
 * How many pixels of two screenshots differ for an eye: a browser that paints only a part of a page anew may round
 * the edge of a curve to the next of 255 levels.
 */
function differentPixels(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  return pixelmatch(a.data, b.data, null, a.width, a.height, { threshold: 0.01, includeAA: true });
}

describe('an archive whose element is still to be loaded', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  let page: Page;
  /** What the host page has in its body. */
  let body: string;
  let answerFeed: (response: ServerResponse) => void;
  /** With which a WordPress answers. */
  let postsStatus: number;
  /** Lets the element's script through; until then it is held. */
  let deliver: () => void;
  let delivered: Promise<void>;
  /** What was asked for, in order. */
  let requests: string[];

  before(async () => {
    server = createServer((request, response) => {
      const { pathname: path } = new URL(request.url ?? '/', 'http://host');
      requests.push(path);
      const answer = (type: string, text: string | Buffer) =>
        response.writeHead(200, { 'content-type': type }).end(text);
      const script = path.slice('/k360/'.length);
      if (path === '/feed.json') answerFeed(response);
      else if (path === '/wp-json/wp/v2/posts') {
        response.writeHead(postsStatus, { 'content-type': 'application/json' });
        response.end(JSON.stringify(POSTS));
      } else if (path === '/photo.svg') {
        answer('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="6" height="4"/>');
      } else if (files.includes(script)) {
        const send = () => answer('text/javascript', readFileSync(DIST + script));
        if (isElement(path)) void delivered.then(send, () => response.writeHead(503).end());
        else send();
      } else if (path.startsWith('/seite')) {
        answer('text/html', `<!doctype html><html lang="de"><title>Seite</title>${body}`);
      } else response.writeHead(404).end();
    });
    origin = await listen(server);
    browser = await chromium.launch(findChromium());
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  beforeEach(async () => {
    requests = [];
    postsStatus = 200;
    hold();
    serve(makeItems(12));
    archive('');
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
  });

  afterEach(async () => {
    deliver();
    await page.close();
  });

  function hold() {
    delivered = new Promise((resolve) => (deliver = resolve));
  }

  function serve(items: readonly object[]) {
    answerFeed = (response) =>
      response
        .writeHead(200, { 'content-type': 'application/feed+json' })
        .end(JSON.stringify(feed(items)));
  }

  function archive(attributes: string, fallback = '', script = '/k360/k360.js') {
    body = `<k360-sessions src="/feed.json" ${attributes}>${fallback}</k360-sessions>
      <p id="below">Darunter</p><script type="module" src="${script}"></script>`;
  }

  const visit = (query = '') => page.goto(`${origin}/seite${query}`, { waitUntil: 'commit' });
  const title = (n: number) => page.getByRole('heading', { name: `Veranstaltung ${n}:` });
  const toggle = (n: number) =>
    page.getByRole('button', { name: new RegExp(`Mehr lesen\\s*: Veranstaltung ${n}:`) });
  const element = () =>
    page.waitForFunction(() => customElements.get('k360-sessions') !== undefined);
  const asked = (path: string) => requests.filter((one) => one === path).length;

  it('is there: title, count, the first cards', async () => {
    await visit();
    await title(1).waitFor();
    await title(2).waitFor();
    await page.getByRole('heading', { name: 'Archiv der Beiträge' }).waitFor();
    await page.getByRole('heading', { name: '12 Veranstaltungen' }).waitFor();
    assert.equal(await page.evaluate(() => customElements.get('k360-sessions')), undefined);
  });

  it('comes before the script of its element is asked for, and once', async () => {
    deliver();
    await visit();
    await page.getByRole('searchbox').waitFor();
    await title(10).waitFor();
    const element = requests.findIndex(isElement);
    assert.ok(element > requests.indexOf('/feed.json'), requests.join());
    assert.equal(asked('/feed.json'), 1);
    assert.equal(await title(1).count(), 1);
  });

  it('of a WordPress takes one file more, behind which its server is asked at once', async () => {
    body = `<k360-sessions src="/wp-json/wp/v2/posts"></k360-sessions>
      <script type="module" src="/k360/k360.js"></script>`;
    await visit();
    await title(1).waitFor();
    const before = requests.slice(0, requests.indexOf('/wp-json/wp/v2/posts'));
    const scripts = before.filter((path) => files.includes(path.slice('/k360/'.length)));
    assert.equal(scripts.length, 2, before.join());
    assert.equal(await page.evaluate(() => customElements.get('k360-sessions')), undefined);
  });

  it('is not asked for twice where a WordPress refuses', async () => {
    postsStatus = 500;
    body = `<k360-sessions src="/wp-json/wp/v2/posts"></k360-sessions>
      <script type="module" src="/k360/k360.js"></script>`;
    deliver();
    await visit();
    await page.getByRole('button', { name: 'Erneut versuchen' }).waitFor();
    assert.equal(asked('/wp-json/wp/v2/posts'), 1);
  });

  it('comes before what stands beside it is asked for', async () => {
    const asking = new Promise<ServerResponse>((resolve) => (answerFeed = resolve));
    archive('');
    body = `<k360-newsletter action="/abonnieren"></k360-newsletter>${body}`;
    await visit();
    await page.getByRole('status').getByText('Veranstaltungen werden geladen').waitFor();
    const isBeside = (path: string) => path.endsWith('/k360-newsletter.js');
    assert.deepEqual(requests.filter(isBeside), []);
    (await asking).end(JSON.stringify(feed(makeItems(4))));
    await title(1).waitFor();
    deliver();
    await page.getByRole('textbox', { name: /E-Mail/ }).waitFor();
    assert.equal(requests.filter(isBeside).length, 1);
  });

  it('is asked for once where the script is loaded under a second address, as WordPress has it', async () => {
    archive('', '', '/k360/k360.js?ver=6.8');
    deliver();
    await visit();
    await page.getByRole('searchbox').waitFor();
    assert.equal(asked('/feed.json'), 1);
    assert.equal(await title(1).count(), 1);
  });

  it('does not wait for a feed that takes long with loading its element', async () => {
    let answer: (() => void) | undefined;
    const atOnce = answerFeed;
    answerFeed = (response) => (answer = () => atOnce(response));
    deliver();
    await visit();
    await element();
    answer?.();
    await title(1).waitFor();
    assert.equal(asked('/feed.json'), 1);
  });

  it('tells of a broken line where what a search needs does not come', async () => {
    await page.route('**/narrowing.js', (route) => route.abort());
    deliver();
    await visit();
    const field = page.getByRole('searchbox');
    await field.waitFor();
    const told = page.waitForEvent(
      'console',
      (message) => message.type() === 'error' && /k360-sessions/.test(message.text()),
    );
    await field.fill('jugend');
    await page.getByRole('alert').waitFor();
    assert.match((await told).text(), /<k360-sessions> network: A part of the script is missing/);
  });

  it('asks for all that search and filters need at once', async () => {
    const tools = files.find((file) => /^chunks.*\/sessions-tools\.js$/.test(file)) ?? '';
    const needed = [...readFileSync(DIST + tools, 'utf8').matchAll(/from"[^"]*\/([\w-]+\.js)"/g)];
    assert.ok(needed.length > 0);
    // Not even its first line arrives, which would name them.
    await page.route(`**/${tools}`, () => undefined);
    deliver();
    await visit();
    for (const [, name] of needed) {
      await page.waitForFunction(
        (end) => performance.getEntriesByType('resource').some((one) => one.name.endsWith(end)),
        `/${name}`,
      );
    }
  });

  it('says that it waits for a feed that takes long', async () => {
    answerFeed = () => undefined;
    await visit();
    await page.getByRole('status').getByText('Veranstaltungen werden geladen').waitFor();
    deliver();
    await element();
    assert.equal(
      (await page.getByRole('status').first().textContent())?.trim(),
      'Veranstaltungen werden geladen …',
    );
  });

  it('opens a session that was wanted meanwhile, and keeps focus', async () => {
    await visit();
    await toggle(2).click();
    deliver();
    const less = page.getByRole('button', { name: /Weniger anzeigen\s*: Veranstaltung 2:/ });
    await less.waitFor();
    await page.waitForFunction(
      (button) => (button.getRootNode() as ShadowRoot).activeElement === button,
      await less.elementHandle(),
    );
  });

  it('keeps focus on a link', async () => {
    await visit();
    await title(2).getByRole('link').focus();
    deliver();
    await title(10).waitFor();
    await page.waitForFunction(
      (link) => (link?.getRootNode() as ShadowRoot).activeElement === link,
      await title(2).getByRole('link').elementHandle(),
    );
  });

  const VIEWS: readonly [name: string, attributes: string, items: () => readonly object[]][] = [
    ['as it comes', '', () => makeItems(12)],
    [
      'with a title of the page’s own',
      'heading="Zum Nachlesen" heading-level="3"',
      () => makeItems(3),
    ],
    ['without a title', 'heading="" no-filters', () => makeItems(3)],
    ['without tools', 'no-search no-filters per-page="3"', () => makeItems(12)],
    ['of one topic, on its second page', 'tag="Praxis" page="2" per-page="3"', () => makeItems(12)],
    [
      'with sessions to come',
      '',
      () =>
        makeItems(6).map((item, n) =>
          n === 3 ? { ...item, _k360: { starts_at: inTwoDays(), status: 'cancelled' } } : item,
        ),
    ],
    ['in English', 'lang="en"', () => makeItems(12)],
    ['in a language we do not speak', 'lang="fr"', () => makeItems(12)],
    [
      'of short texts',
      '',
      () => makeItems(3).map(({ id, title }) => ({ id, title, content_text: 'Kurz.' })),
    ],
  ];
  for (const width of [320, 768, 1280]) {
    for (const [name, attributes, items] of VIEWS) {
      it(`looks the same before and after, ${name}, ${width} px`, async () => {
        await page.setViewportSize({ width, height: 900 });
        archive(attributes);
        serve(items());
        await visit();
        const heading = page.getByRole('heading', { name: /Veranstaltung \d+:/ });
        await heading.nth(1).waitFor();
        // What comes later, such as the search field, has its place kept to a fraction of a pixel.
        await page.route(/\/chunks\/(?!.*(archive|en\d*)\.js)/, () => undefined);
        const places = async () => [
          await heading.nth(0).boundingBox(),
          await heading.nth(1).boundingBox(),
        ];
        const look = async () => {
          const to = await heading.nth(1).boundingBox();
          const clip = {
            x: 0,
            y: 0,
            width,
            height: Math.min(900, (to?.y ?? 0) + (to?.height ?? 0)),
          };
          return page.screenshot({ clip, animations: 'disabled' });
        };
        const before = { places: await places(), look: await look() };
        deliver();
        await page.locator('k360-session-card').nth(1).waitFor();
        await page.waitForFunction(() => {
          const root = document.querySelector('k360-sessions')?.shadowRoot;
          return !root?.querySelector('[data-session]');
        });
        assert.deepEqual(await places(), before.places);
        assert.equal(differentPixels(before.look, await look()), 0, 'it looks different');
      });
    }
  }

  it('draws cards once that are there before the first frame, as those of a preloaded feed', async () => {
    await page.addInitScript(() => {
      const frames: FrameRequestCallback[] = [];
      const { requestAnimationFrame: draw } = window;
      window.requestAnimationFrame = (callback) => frames.push(callback);
      addEventListener('frames-may-come', () => {
        window.requestAnimationFrame = draw;
        frames.splice(0).forEach((callback) => draw(callback));
      });
    });
    await visit();
    await title(1).waitFor();
    const card = await title(1).elementHandle();
    await page.evaluate(() => {
      dispatchEvent(new Event('frames-may-come'));
      return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    });
    assert.ok(await card?.isVisible());
  });

  it('shows the fallback until cards are there, and no card that is not asked for', async () => {
    archive('url-sync', '<p id="fallback">Zum Archiv</p>');
    await visit('?k360-page=2');
    await page.getByText('Zum Archiv').waitFor();
    await page.waitForFunction(
      () => performance.getEntriesByName(`${location.origin}/feed.json`).length,
    );
    assert.equal(await title(1).count(), 0);
    deliver();
    await title(11).waitFor();
    assert.equal(await title(1).count(), 0);
    assert.equal(asked('/feed.json'), 1);
  });

  it('heeds properties that were set before there is an element', async () => {
    body += `<script>document.querySelector('k360-sessions').perPage = 1</script>`;
    deliver();
    await visit();
    await page.getByRole('navigation').waitFor();
    assert.equal(await title(2).count(), 0);
  });

  it('heeds what changes meanwhile', async () => {
    await visit();
    await title(1).waitFor();
    await page.evaluate(() =>
      document.querySelector('k360-sessions')?.setAttribute('src', '/andere.json'),
    );
    deliver();
    await page.getByRole('alert').waitFor();
    assert.equal(await title(1).count(), 0);
    assert.equal(asked('/andere.json'), 1);
  });

  it('goes where there is nothing to show any more', async () => {
    archive('', '<p>Zum Archiv</p>');
    await visit();
    await title(1).waitFor();
    await page.evaluate(() => document.querySelector('k360-sessions')?.removeAttribute('src'));
    deliver();
    await page.getByText('Zum Archiv').waitFor();
    assert.equal(await title(1).count(), 0);
  });

  it('tells of a feed that fails, which is asked for once', async () => {
    answerFeed = (response) => response.writeHead(500).end();
    archive('', '<p>Zum Archiv</p>');
    deliver();
    await visit();
    await page.getByRole('alert').waitFor();
    await page.getByText('Zum Archiv').waitFor();
    assert.equal(asked('/feed.json'), 1);
    serve(makeItems(2));
    await page.getByRole('button', { name: 'Erneut versuchen' }).click();
    await title(1).waitFor();
    assert.equal(asked('/feed.json'), 2);
  });

  it('shows all cards where its element cannot be loaded, without buttons that do nothing', async () => {
    delivered = Promise.reject(new Error('down'));
    delivered.catch(() => undefined);
    archive('', '<a href="/archiv">Zum Archiv</a>');
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await visit();
    await title(10).waitFor();
    assert.ok(
      errors.some((text) => text.includes('<k360-sessions> network')),
      errors.join(),
    );
    assert.equal(await page.getByRole('button').count(), 0);
    // The way to what is not on this page; and no place is kept for what will not come.
    assert.equal(await page.getByRole('link', { name: 'Zum Archiv' }).isVisible(), true);
    assert.equal(await page.locator('.tools').count(), 0);
    assert.equal(asked('/feed.json'), 1);
  });

  it('leaves focus at its session when its element turns out not to be loadable', async () => {
    let fail!: (reason: Error) => void;
    delivered = new Promise((_, reject) => (fail = reject));
    delivered.catch(() => undefined);
    await visit();
    await page.getByRole('button', { name: 'Veranstaltung 2' }).focus();
    fail(new Error('down'));
    await title(10).waitFor();
    // Its button, where it was, is gone.
    assert.equal(
      await title(2)
        .getByRole('link')
        .evaluate((link) => (link.getRootNode() as ShadowRoot).activeElement === link),
      true,
    );
  });

  it('is drawn beside one that cannot be', async () => {
    archive('');
    // Of another mode than ours, it lets nobody draw here.
    const closed = '<template shadowrootmode="closed">Vom Server</template>';
    body = `<k360-sessions src="/andere.json">${closed}</k360-sessions>${body}`;
    await visit();
    await title(1).waitFor();
    deliver();
    await title(10).waitFor();
  });

  it('is loaded where no tag is seen, for those that others make', async () => {
    body = `<div id="host"></div><script type="module" src="/k360/k360.js"></script>`;
    deliver();
    await visit();
    await page.evaluate(() => {
      const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
      const archive = document.createElement('k360-sessions');
      archive.setAttribute('src', '/feed.json');
      root?.append(archive);
    });
    await title(1).waitFor();
    await page.getByRole('searchbox').waitFor();
  });

  it('comes with a page navigation of its own, where a page has one', async () => {
    body = `<k360-paginator page="2" pages="9" href="/archiv?seite={page}"></k360-paginator>
      <script type="module" src="/k360/k360.js"></script>`;
    deliver();
    await visit();
    const next = page.getByRole('link', { name: 'Weiter zu Seite 3' });
    assert.equal(await next.getAttribute('href'), '/archiv?seite=3');
  });

  it('shares a feed with what else stands in it', async () => {
    body = `<k360-feed src="/feed.json"><k360-sessions></k360-sessions>
      <k360-contributors></k360-contributors></k360-feed>
      <script type="module" src="/k360/k360.js"></script>`;
    await visit();
    await title(1).waitFor();
    deliver();
    await page
      .getByRole('heading', { name: 'Maria Muster' })
      .or(page.getByText('Maria Muster'))
      .first()
      .waitFor();
    await page.getByRole('searchbox').first().waitFor();
    assert.equal(asked('/feed.json'), 1);
  });
});
