import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, BrowserContext } from 'playwright-core';
import type {} from '../../src/elements/k360-cookie-banner.js';
import { CONFIG, service } from './configs.js';
import { HostSite } from './host-site.js';
import { button, launch } from './visitor.js';

const HOST = 'www.stadt.example.test';
const PATH = '/amt/presse/seite.html';

const cookies = (...stores: object[]) =>
  stores.map((store) => ({ type: 'cookie', duration: '1 Tag', ...store }));
const FILM = {
  ...service('film', 'Film'),
  stores: cookies(
    { name: 'film_*' },
    { name: 'player', domain: 'example.test', path: '/player/' },
    { name: 'shared_id' },
  ),
};
const COUNTER = {
  ...service('counter', 'Zähler'),
  stores: cookies({ name: 'counter_*' }, { name: 'shared_*' }),
};

/** A host with parents: an address of numbers has none that a cookie could be set for. */
describe('cookies of a withdrawn service, on a host with parents (rule 6)', () => {
  let site: HostSite;
  let browser: Browser;
  let context: BrowserContext;

  before(async () => {
    site = await new HostSite().start();
    browser = await launch('--host-resolver-rules=MAP *.test 127.0.0.1', '--no-proxy-server');
  });
  afterEach(() => context.close());
  after(async () => {
    await browser.close();
    site.close();
  });

  /** Grants both services, has these cookies set, withdraws the film and gives what is left. */
  async function leftOf(...set: [name: string, path: string, domain?: string][]) {
    context = await browser.newContext({ locale: 'de-DE' });
    const page = await context.newPage();
    const categories = [{ id: 'marketing', services: [FILM, COUNTER] }];
    const address = site.bannerPage(PATH, { ...CONFIG, categories });
    await page.goto(address.replace('127.0.0.1', HOST));
    await button(page, 'Alle annehmen').click();
    await button(page, 'Cookie-Einstellungen').click();
    await context.addCookies(
      set.map(([name, path, domain = HOST]) => ({ name, value: '1', path, domain })),
    );
    const names = async () => (await context.cookies()).map(({ name }) => name).sort();
    assert.deepEqual(await names(), set.map(([name]) => name).sort(), 'the browser took them all');
    await page.getByText('Dienste: Marketing').click();
    await page.getByRole('switch', { name: 'Film' }).click();
    await button(page, 'Auswahl speichern').click();
    await button(page, 'Cookie-Einstellungen').waitFor();
    return names();
  }

  it('go from the host, each of its parents, and each beginning of the current path', async () => {
    const left = await leftOf(
      ['film_host', '/'],
      ['film_same', '/', `.${HOST}`],
      ['film_parent', '/', '.stadt.example.test'],
      ['film_site', '/', '.example.test'],
      ['film_amt', '/amt'],
      ['film_amt_slash', '/amt/'],
      ['film_presse', '/amt/presse'],
      ['film_presse_slash', '/amt/presse/'],
      ['film_page', PATH],
      ['film_both', '/amt/presse/', '.example.test'],
    );
    assert.deepEqual(left, []);
  });

  it('go from the domain and path that are declared, also where the page is elsewhere', async () => {
    const left = await leftOf(
      ['player', '/player/', '.example.test'],
      ['player', '/'],
      ['film_id', '/'],
    );
    assert.deepEqual(left, []);
  });

  it('stay where they are of a service that is granted, of nobody listed, or of another host', async () => {
    const stays: Parameters<typeof leftOf> = [
      ['counter_id', '/', '.example.test'],
      // The film names it, too.
      ['shared_id', '/'],
      ['filmed', '/'],
      ['session', '/amt/'],
      ['film_other', '/', 'shop.example.test'],
      ['player', '/player/', 'shop.example.test'],
    ];
    const left = await leftOf(['film_id', '/'], ...stays);
    assert.deepEqual(left, stays.map(([name]) => name).sort());
  });
});
