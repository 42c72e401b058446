import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/all.js';
import type { K360Sessions } from '../../../src/elements/k360-sessions.js';
import { de as archive } from '../../../src/i18n/archive/de.js';
import { de } from '../../../src/i18n/notices/de.js';
import { deepActiveElement, deepQuery, visibleText } from '../../support/deep-query.js';
import { server } from '../../support/server.js';
import { waitUntil } from '../../support/wait-until.js';

const version = 'https://jsonfeed.org/version/1.1';
const item = (id: string) => ({ id, title: `Titel ${id}` });

const root = (element: Element) => element.shadowRoot!;
const show = (src: string) =>
  fixture<K360Sessions>(html`<k360-sessions src=${src} source="json-feed"></k360-sessions>`);
const says = (element: Element, ...texts: string[]) =>
  waitUntil(() => texts.every((text) => visibleText(element).includes(text)), texts.join(' '));

describe('what an archive seldom has to say', () => {
  /** Sessions a and b, and a page behind them with these answers. */
  const broken = async (...answers: object[]) => {
    const next_url = await server.answer(answers);
    return server.answer({
      body: { version, title: 'Archiv', items: [item('a'), item('b')], next_url },
    });
  };

  it('is that nothing was found in what there is of an archive that broke off', async () => {
    const element = await show(await broken({ status: 500 }));
    await says(element, de.incomplete);
    element.query = 'nirgends';
    await says(element, archive.emptyHeading, de.incomplete);
    expect(root(element).querySelector('[role="alert"]')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  for (const status of [429, 503]) {
    it(`is that the source is busy, where it answers ${status}`, async () => {
      // More than anybody waits.
      const headers = { 'retry-after': '120', 'access-control-expose-headers': 'Retry-After' };
      await says(await show(await server.answer({ status, headers })), de.failedBusy);
    });
  }

  describe('of an archive that broke off', () => {
    const retry = (element: Element) =>
      deepQuery<HTMLButtonElement>(root(element), '.notes [part="retry"]');

    it('has a way to go on, and keeps focus on it as long as it is needed', async () => {
      const held = { status: 500, delayMs: 'released' };
      const rest = { body: { version, items: [item('c')] } };
      const src = await broken({ status: 500 }, held, rest);
      const { next_url } = (await (await fetch(src)).json()) as { next_url: string };
      const element = await show(src);
      await says(element, de.incomplete);
      retry(element).focus();
      retry(element).click();
      await says(element, de.loadingMore);
      expect(deepActiveElement()).to.equal(retry(element));
      await server.release(next_url);
      await says(element, de.incomplete);
      expect(deepActiveElement()).to.equal(retry(element));
      retry(element).click();
      await says(element, '3 Veranstaltungen');
      await waitUntil(() => deepActiveElement()?.id === 'results', 'the results have focus');
      expect(root(element).querySelector('.notes')).to.equal(null);
    });

    it('says that there is no connection, where that is why', async () => {
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      try {
        await says(await show(await broken({ status: 500 })), de.incomplete, de.failedOffline);
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
      }
    });

    it('has no way to go on where the feed leads no further', async () => {
      const body = { version, title: 'Archiv', items: [item('a')] };
      const src = await server.answer({ body: { ...body, next_url: `${server.other}/weiter` } });
      const element = await show(src);
      await says(element, de.incomplete);
      expect(root(element).querySelector('.notes button')).to.equal(null);
    });

    it('in the middle of a file says so as well', async () => {
      const long = 'Wir haben viel gelernt. '.repeat(80);
      const items = Array.from({ length: 60 }, (_, i) => ({
        ...item(`${i}`),
        content_text: long,
      }));
      const text = JSON.stringify({ version, title: 'Archiv', items });
      const src = await server.answer({
        body: text.slice(0, 30_000),
        chunks: [
          { text: text.slice(30_000, 60_000), afterMs: 100 },
          // WebKit forgets what comes right before a connection breaks.
          { text: ' ', afterMs: 500 },
        ],
        end: 'truncate',
      });
      const element = await show(src);
      await says(element, de.incomplete);
      expect(retry(element).textContent.trim()).to.equal(archive.retry);
      await expect(element).to.be.accessible();
    });
  });
});
