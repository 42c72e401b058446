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

const snippetFor = (path: string, action: string): string => {
  const own = SERVICES[path.slice(1)];
  return own
    ? `<k360-newsletter provider="form" ${own.attributes}><form action="${action}" method="post">
        ${own.fields}<label><input type="checkbox" name="consent" value="ja" required> Ja</label>
      </form></k360-newsletter>`
    : SNIPPET(action);
};

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
      <label><input type="checkbox" name="AGE" value="16" required> Ich bin mindestens 16.</label>
      <p hidden><input name="b_12_34" tabindex="-1" value=""></p>
      <input type="hidden" name="submit" value="Subscribe">
      <input type="hidden" name="SOURCE" data-fill="page">
      <input type="hidden" name="VERSION" data-fill="consent-version">
      <input type="hidden" name="TEXT" data-fill="consent-text">
      <input type="hidden" name="OTHER" data-fill="constructor" value="as it is">
      <button>Anmelden</button>
    </form>
  </k360-newsletter>`;

/**
 * Forms as services hand them out, honeypots hidden by the service's own style sheet, and what has to
 * arrive. A visitor gives the address, the name where asked, the first topic, and consent.
 */
const SERVICES: Readonly<
  Record<string, { attributes: string; fields: string; sent: [name: string, value: string][] }>
> = {
  CleverReach: {
    attributes: 'name-field="456"',
    fields: `<input type="email" name="email" required><input name="456">
      <label><input type="checkbox" name="123[]" value="Jugend"> Jugend</label>`,
    sent: [
      ['email', 'm@example.org'],
      ['456', 'Mara'],
      ['123[]', 'Jugend'],
      ['consent', 'ja'],
    ],
  },
  Brevo: {
    attributes: 'email-field="EMAIL"',
    fields: `<input type="text" name="EMAIL" required>
      <input type="text" name="email_address_check" value="" class="input--hidden">
      <input type="hidden" name="locale" value="de">`,
    sent: [
      ['EMAIL', 'm@example.org'],
      ['email_address_check', ''],
      ['locale', 'de'],
      ['consent', 'ja'],
    ],
  },
  Mailchimp: {
    attributes: 'email-field="EMAIL" name-field="FNAME"',
    fields: `<input type="email" name="EMAIL" required><input type="text" name="FNAME">
      <div class="far-left"><input type="text" name="b_0a1b2c_3d4e5f" value=""></div>
      <input type="submit" name="subscribe" value="Subscribe">`,
    sent: [
      ['EMAIL', 'm@example.org'],
      ['FNAME', 'Mara'],
      ['b_0a1b2c_3d4e5f', ''],
      ['subscribe', 'Subscribe'],
      ['consent', 'ja'],
    ],
  },
  rapidmail: {
    attributes: 'name-field="firstname"',
    fields: `<input type="email" name="email" required><input name="firstname">
      <input type="text" name="rm_email" value=""><input type="text" name="rm_comment" value="">`,
    sent: [
      ['email', 'm@example.org'],
      ['firstname', 'Mara'],
      ['rm_email', ''],
      ['rm_comment', ''],
      ['consent', 'ja'],
    ],
  },
  phpList: {
    attributes: '',
    fields: `<input type="text" name="email" required>
      <label><input type="checkbox" name="list[3]" value="signup"> Jugend</label>
      <input name="VerificationCodeX" value=""><button name="subscribe" value="1">Los</button>`,
    sent: [
      ['email', 'm@example.org'],
      ['VerificationCodeX', ''],
      ['subscribe', '1'],
      ['list[3]', 'signup'],
      ['consent', 'ja'],
    ],
  },
  Mautic: {
    attributes: 'email-field="mauticform[email]" name-field="mauticform[f_name]"',
    fields: `<input type="email" name="mauticform[email]"><input name="mauticform[f_name]">
      <input type="hidden" name="mauticform[formId]" value="7">
      <input type="hidden" name="mauticform[return]" value="">
      <input type="hidden" name="mauticform[formName]" value="post">`,
    sent: [
      ['mauticform[email]', 'm@example.org'],
      ['mauticform[f_name]', 'Mara'],
      ['mauticform[formId]', '7'],
      ['mauticform[return]', ''],
      ['mauticform[formName]', 'post'],
      ['consent', 'ja'],
    ],
  },
};

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
        <script type="module" src="/k360/k360.js"></script>${snippetFor(path, `${origin(service)}/s`)}`);
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

  for (const [name, { sent }] of Object.entries(SERVICES)) {
    it(`posts to ${name} what its own form would, its honeypot empty and out of sight`, async () => {
      policy = '';
      await page.goto(`${origin(server)}/${name}`);
      const form = page.locator('k360-newsletter');
      await form.getByRole('button', { name: /anmelden/ }).waitFor();
      const boxes = await form.getByRole('textbox').count();
      const given = sent.filter(([, value]) => /^(m@example.org|Mara)$/.test(value)).length;
      assert.equal(boxes, given, 'nobody is asked for what is a trap');
      await form.getByRole('textbox', { name: /E-Mail/ }).fill('m@example.org');
      if (given > 1) await form.getByRole('textbox', { name: /^Name/ }).fill('Mara');
      for (const box of await form.getByRole('checkbox').all()) await box.check();
      const opening = page.context().waitForEvent('page');
      await form.getByRole('button', { name: /anmelden/ }).click();
      await (await opening).getByRole('heading', { name: 'Bestätigt' }).waitFor();
      assert.deepEqual(posts, [{ type: 'application/x-www-form-urlencoded', fields: sent }]);
    });
  }

  async function fill(): Promise<void> {
    await page.goto(origin(server));
    await page
      .getByRole('textbox', { name: /E-Mail-Adresse \(erforderlich\)/ })
      .fill('m@example.org');
    const fields = page.locator('k360-newsletter').getByRole('textbox');
    const labels = fields.evaluateAll((all) =>
      all.map(
        (field) => (field as HTMLInputElement).labels?.[0]?.textContent.trim().split(/\s/)[0],
      ),
    );
    assert.deepEqual(
      await labels,
      ['E-Mail-Adresse', 'Vorname', 'Nachname'],
      'as the author has it',
    );
    await page.getByRole('textbox', { name: 'Vorname (freiwillig)' }).fill('Mara');
    await page.getByRole('checkbox', { name: 'Daten', exact: true }).check();
    await page.getByRole('checkbox', { name: /Ja, bitte/ }).check();
    await page.getByRole('checkbox', { name: 'Ich bin mindestens 16. (erforderlich)' }).check();
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
          ['TEXT', 'Ja, bitte. Näheres steht in den Datenschutzhinweisen.'],
          ['OTHER', 'as it is'],
          ['FNAME', 'Mara'],
          ['group[2]', '2'],
          ['OPT_IN', '1'],
          ['AGE', '16'],
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
    await scriptless.getByRole('checkbox', { name: 'Ich bin mindestens 16.' }).check();
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
