/** `provider="form"` as a visitor meets it: the service's page in a new tab. Needs the build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../support/browser.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What a service gives authors to paste, its honeypot hidden by the author's own rule. */
const SNIPPET = (action: string) => `
  <k360-newsletter provider="form" email-field="EMAIL" name-field="LNAME" consent-version="2026-01"
    privacy-href="/datenschutz">
    <form action="${action}" method="post" target="_blank">
      <label>E-Mail-Adresse <input type="email" name="EMAIL" required></label>
      <label>Vorname <input name="FNAME" autocomplete="given-name"></label>
      <label>Nachname <input name="LNAME" autocomplete="family-name"></label>
      <label><input type="checkbox" name="group[1]" value="1"> Jugendhilfe</label>
      <label><input type="checkbox" name="group[2]" value="2"> Daten</label>
      <label><input type="checkbox" name="OPT_IN" value="1" required> Ja, bitte.</label>
      <p hidden><input name="b_12_34" tabindex="-1" value=""></p>
      <input type="hidden" name="submit" value="Subscribe">
      <input type="hidden" name="SOURCE" data-fill="page">
      <input type="hidden" name="VERSION" data-fill="consent-version">
      <button>Anmelden</button>
    </form>
  </k360-newsletter>`;

describe('a newsletter service with a form of its own', () => {
  let browser: Browser;
  let server: Server;
  let service: Server;
  let page: Page;
  let policy = '';
  const origin = (of: Server) => `http://127.0.0.1:${(of.address() as AddressInfo).port}`;
  const posts: { type?: string | undefined; fields: [string, string][] }[] = [];

  before(async () => {
    service = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const type = request.headers['content-type'];
        if (request.method === 'POST') posts.push({ type, fields: [...new URLSearchParams(body)] });
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end('<!doctype html><html lang="de"><title>Dienst</title><h1>Bestätigt</h1>');
      });
    });
    server = createServer((request, response) => {
      const path = request.url ?? '/';
      if (path.startsWith('/k360/')) {
        response.writeHead(200, { 'content-type': 'text/javascript' });
        return response.end(readFileSync(DIST + path.slice('/k360/'.length)));
      }
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        ...(policy && { 'content-security-policy': policy }),
      });
      return response.end(`<!doctype html><html lang="de"><title>Seite</title>
        <script type="module" src="/k360/k360.js"></script>${SNIPPET(`${origin(service)}/s`)}`);
    });
    for (const one of [service, server]) {
      await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
    }
    const { executablePath, args, env } = findChromium();
    browser = await chromium.launch({ executablePath, args, env });
  });
  after(async () => {
    await browser.close();
    for (const one of [service, server]) one.close();
  });
  beforeEach(async () => {
    posts.length = 0;
    await page?.context().close();
    page = await (await browser.newContext()).newPage();
  });

  async function fill(): Promise<void> {
    await page.goto(origin(server));
    await page
      .getByRole('textbox', { name: /E-Mail-Adresse \(erforderlich\)/ })
      .fill('m@example.org');
    await page.getByRole('textbox', { name: 'Vorname (freiwillig)' }).fill('Mara');
    await page.getByRole('checkbox', { name: 'Daten', exact: true }).check();
    await page.getByRole('checkbox', { name: /Ja, bitte/ }).check();
  }

  it('opens in a new tab with every field; nothing is claimed', async () => {
    policy = '';
    await fill();
    const opening = page.context().waitForEvent('page');
    await page.getByRole('button', { name: /anmelden/ }).dblclick();
    const tab = await opening;
    await tab.getByRole('heading', { name: 'Bestätigt' }).waitFor();
    assert.equal(await tab.evaluate(() => window.opener as unknown), null);
    assert.deepEqual(posts, [
      {
        type: 'application/x-www-form-urlencoded',
        fields: [
          ['EMAIL', 'm@example.org'],
          ['b_12_34', ''],
          ['submit', 'Subscribe'],
          ['SOURCE', `${origin(server)}/`],
          ['VERSION', '2026-01'],
          ['FNAME', 'Mara'],
          ['group[2]', '2'],
          ['OPT_IN', '1'],
        ],
      },
    ]);
    await page.getByRole('heading', { name: 'Weiter im neuen Tab' }).waitFor();
    assert.equal(await page.getByText('Fast geschafft').count(), 0);
    assert.equal(page.context().pages().length, 2, 'a double click opens one tab');

    const again = page.context().waitForEvent('page');
    await page.getByRole('button', { name: 'Noch einmal öffnen' }).click();
    await (await again).getByRole('heading', { name: 'Bestätigt' }).waitFor();
    assert.deepEqual(posts[1], posts[0]);
  });

  it('keeps the entry where the policy of the page blocks it, and names the directive', async () => {
    policy = "form-action 'self'";
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    await fill();
    await page.getByRole('button', { name: /anmelden/ }).click();
    await page.getByText('Das liegt nicht an Ihnen').waitFor();
    assert.equal(await page.getByRole('textbox', { name: /E-Mail/ }).inputValue(), 'm@example.org');
    assert.ok(told.some((line) => line.includes(`Add ${origin(service)} to its form-action`)));
    assert.deepEqual(posts, []);
  });

  it('is the author’s own form without JavaScript', async () => {
    policy = '';
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const scriptless = await plain.newPage();
    await scriptless.goto(origin(server));
    await scriptless.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill('m@example.org');
    await scriptless.getByRole('checkbox', { name: 'Ja, bitte.' }).check();
    const opening = plain.waitForEvent('page');
    await scriptless.getByRole('button', { name: 'Anmelden' }).click();
    await (await opening).getByRole('heading', { name: 'Bestätigt' }).waitFor();
    assert.deepEqual(posts[0]?.fields.slice(0, 2), [
      ['EMAIL', 'm@example.org'],
      ['FNAME', ''],
    ]);
    await plain.close();
  });
});
