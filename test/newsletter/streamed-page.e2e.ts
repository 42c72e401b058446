/** A page that arrives slowly: the script is there before the form inside the tag. Needs the build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../support/browser.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

it('waits for the form of a page that is still arriving, without a complaint', async () => {
  let finish = () => {};
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith('/k360/')) {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(readFileSync(DIST + path.slice('/k360/'.length)));
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(`<!doctype html><html lang="de"><title>Seite</title>
      <script type="module" async src="/k360/k360.js"></script><k360-newsletter><p>Newsletter</p>`);
    finish = () =>
      response.end(`<form action="/anmelden" method="post">
        <label>E-Mail-Adresse <input name="email" type="email" required></label>
        <label><input name="consent" type="checkbox" required> Ja, <a href="/ds">so</a>.</label></form>
      </k360-newsletter>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { executablePath, args, env } = findChromium();
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    const page = await browser.newPage();
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/seite`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.querySelector('k360-newsletter')?.shadowRoot);
    assert.equal(await page.evaluate(() => document.readyState), 'loading');
    finish();
    await page.getByRole('button', { name: 'Jetzt zum Newsletter anmelden' }).waitFor();
    assert.deepEqual(
      told.filter((line) => line.includes('k360-newsletter')),
      [],
    );
  } finally {
    await browser.close();
    server.close();
  }
});
