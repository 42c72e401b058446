import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { makeFeed } from '../bench/content/feed.js';
import { makeSessions, type FeedItem } from '../bench/content/sessions.js';
import { findChromium } from '../support/browser.js';
import { listen } from '../support/listen.js';

const COUNT = 10_000;
/** Items a page of the feed. */
const FEED_PAGE = 100;

/** Ten thousand sessions, in a feed of a hundred pages, with the built script. */
describe('an archive of 10 000 sessions', () => {
  const sessions = makeSessions(COUNT);
  const feed = new Map(
    makeFeed('feed', COUNT, FEED_PAGE).map(({ path, json }) => [`/${path}`, json]),
  );
  const requested: string[] = [];
  let server: Server;
  let origin: string;
  let browser: Browser;
  let page: Page;
  /** Holds the pages of the feed behind the first ones back. */
  let open: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));

  before(async () => {
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://archive');
      requested.push(pathname);
      const json = feed.get(pathname);
      if (json) {
        const early = /feed(-[23])?\.json/.test(pathname);
        response.setHeader('content-type', 'application/feed+json');
        void (early ? Promise.resolve() : opened).then(() => response.end(json));
      } else if (/^\/(k360|chunks\/[\w./-]+)\.js$/.test(pathname)) {
        response.setHeader('content-type', 'text/javascript');
        response.end(readFileSync(`dist${pathname}`));
      } else if (pathname === '/') {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(
          `<!doctype html><html lang="de"><title>Archiv</title><link rel="icon" href="data:,">` +
            `<script type="module" src="/k360.js"></script>` +
            `<k360-sessions src="/feed.json" url-sync></k360-sessions>`,
        );
      } else response.writeHead(404).end();
    });
    origin = await listen(server);
    browser = await chromium.launch(findChromium());
    page = await browser.newPage({ locale: 'de-DE' });
  });

  after(async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const cards = () => page.getByRole('article');
  const result = (name: RegExp) => page.getByRole('heading', { name }).waitFor();
  /** Expects cards of these sessions and no others; they are drawn a few a frame. */
  const shows = async (expected: readonly FeedItem[]) => {
    const last = expected.at(-1)?.title ?? '';
    await cards()
      .nth(expected.length - 1)
      .filter({ hasText: last })
      .waitFor();
    const titles = await cards().evaluateAll((articles) =>
      articles.map((article) => article.querySelector('.title')?.textContent.trim()),
    );
    assert.deepEqual(
      titles,
      expected.map(({ title }) => title),
    );
  };
  /** What a plain look through everything finds, without an index. */
  const found = (word: string, among: readonly FeedItem[] = sessions) =>
    among.filter(({ title, content_html, tags, attachments, authors, _k360 }) =>
      [
        title,
        content_html.replace(/<[^>]+>/g, ''),
        ...tags,
        ...authors.map(({ name }) => name),
        ...attachments.map((file) => file.title),
        ..._k360.contributors.flatMap(({ name, organization, bio }) => [name, organization, bio]),
      ].some((text) => text.toLowerCase().includes(word)),
    );
  const pagesAsked = () => new Set(requested.filter((path) => path.endsWith('.json'))).size;
  const german = new Intl.NumberFormat('de');

  it('shows its first page while the rest is still on its way', async () => {
    await page.goto(origin);
    await result(/^10\.000 Veranstaltungen\s?, Seite 1 von 1\.000$/);
    await shows(sessions.slice(0, 10));
    assert.ok(pagesAsked() <= 4, 'the rest is held back');
    open();
  });

  it('finds what a look through everything finds', async () => {
    const field = page.getByRole('searchbox');
    for (const word of ['jugendhilfe', 'planung']) {
      const expected = found(word);
      await field.fill(word);
      await result(
        new RegExp(
          `^${german.format(expected.length)} von 10\\.000 Veranstaltungen zu „${word}“\\s?, Seite 1 von`,
        ),
      );
      await shows(expected.slice(0, 10));
    }
    assert.equal(pagesAsked(), COUNT / FEED_PAGE);
  });

  it('filters by year, takes the filter back, and keeps the way back', async () => {
    const year = '2023';
    const expected = found('planung').filter(({ date_published: date }) => date.startsWith(year));
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('radio', { name: /^2023/ }).check();
    await result(new RegExp(`^${german.format(expected.length)} von 10\\.000 Veranstaltungen`));
    assert.match(page.url(), /k360-query=planung.*k360-year=2023/);
    await page.goBack();
    await result(new RegExp(`^${german.format(found('planung').length)} von 10\\.000`));
  });

  it('goes to its last page and opens the last session', async () => {
    await page.goto(`${origin}/?k360-page=1000`);
    await result(/^10\.000 Veranstaltungen\s?, Seite 1\.000 von 1\.000$/);
    const last = sessions.at(-1);
    const card = cards()
      .filter({ hasText: last?.title ?? '' })
      .last();
    await card.getByRole('button', { name: /^Mehr lesen/ }).click();
    await card.getByRole('heading', { name: 'Mitwirkende' }).waitFor();
    await card.getByText(last?._k360.contributors[0]?.name ?? '').waitFor();
  });

  it('is led to a session in its middle', async () => {
    const wanted = sessions[5_432];
    await page.goto(`${origin}/?k360-session=${wanted?.id}`);
    await result(/^10\.000 Veranstaltungen\s?, Seite 544 von 1\.000$/);
    const card = cards()
      .filter({ hasText: wanted?.title ?? '' })
      .first();
    await card.getByRole('heading', { name: 'Mitwirkende' }).waitFor();
    await card.getByRole('link', { name: /\(PDF, / }).waitFor();
  });
});
