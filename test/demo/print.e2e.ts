import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { startDemo, type Demo } from '../../stories/serve.js';
import { findChromium } from '../support/browser.js';

interface Item {
  title: string;
  url: string;
  content_html: string;
}

/** Letters and digits alone: lines and hyphens are the paper's. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
const wordsOf = ({ content_html: html }: Item) =>
  bare((/<p>([^<&]{20,})/.exec(html)?.[1] ?? '').slice(0, 60));

/** The built demo on paper, read back from the PDF that Chromium makes of it. */
describe('the demo on paper', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let items: Item[];
  const complaints: string[] = [];

  before(async () => {
    demo = await startDemo({ port: 0 });
    const feed = await fetch(new URL('archive/feed.json', demo.widgets));
    ({ items } = (await feed.json()) as { items: Item[] });
    browser = await chromium.launch(findChromium());
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  const archive = () => page.getByRole('region', { name: 'Festivaldokumentation' });
  const button = () => archive().getByRole('button', { name: /Veranstaltungen drucken$/ });

  /** Opens a page on which the browser's print dialog is left out, and nothing else. */
  async function open(url: URL): Promise<void> {
    page = await browser.newPage({ locale: 'de-DE' });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.goto(url.href, { waitUntil: 'networkidle' });
    await button().waitFor();
  }

  async function printAll(): Promise<void> {
    await button().click();
    await page.locator('html[data-printed]').waitFor();
  }

  async function paper(): Promise<string> {
    const pdf = await page.pdf({ format: 'A4' });
    const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
    return text;
  }

  const CONTROLS =
    /Mehr lesen|Weniger anzeigen|Link kopieren|In den Kalender|Drucken|Sortieren|Suchen|Wie im Archiv/;

  it('has everything that matches after the button was pressed', async () => {
    await open(demo.municipal);
    await printAll();
    const text = await paper();
    const words = bare(text);
    for (const item of items) {
      assert.ok(words.includes(bare(item.title)), item.title);
      assert.ok(words.includes(bare(item.url)), item.url);
      assert.ok(words.includes(wordsOf(item)), `the text of ${item.title}`);
    }
    assert.match(text, /\(PDF, [\d,]+\s(kB|MB)\)/);
    assert.doesNotMatch(text, CONTROLS);
    assert.ok(await button().isVisible(), 'the screen is as it was');
    await page.close();
  });

  it('has what is shown, and that open, after the browser’s own command', async () => {
    await open(demo.municipal);
    const shown = await archive().getByRole('article').count();
    assert.ok(shown > 0 && shown < items.length);
    const text = await paper();
    const words = bare(text);
    for (const [i, item] of items.entries()) {
      assert.equal(words.includes(wordsOf(item)), i < shown, `the text of ${item.title}`);
    }
    assert.match(text, new RegExp(`${items.length} Veranstaltungen, Seite 1 von \\d`));
    assert.doesNotMatch(text, CONTROLS);
    assert.equal(await archive().getByRole('article').count(), shown);
    await page.close();
  });

  it('has what a search leaves', async () => {
    await open(demo.partner);
    await archive().getByRole('searchbox').fill('planspiel');
    await archive()
      .getByRole('heading', { name: /^\d+ von \d+ Veranstaltung(en)? zu/ })
      .waitFor();
    const titles = await archive().getByRole('article').getByRole('heading').allTextContents();
    assert.ok(titles.length > 0 && titles.length < items.length);
    await archive()
      .getByRole('button', { name: /Veranstaltung(en)? drucken$/ })
      .click();
    await page.locator('html[data-printed]').waitFor();
    const words = bare(await paper());
    for (const item of items) {
      assert.equal(words.includes(bare(item.title)), titles.includes(item.title), item.title);
    }
    await page.close();
  });

  it('made nothing complain, under a strict policy', () => assert.deepEqual(complaints, []));
});
