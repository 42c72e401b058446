import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/all.js';
import type { K360Sessions } from '../../../src/elements/k360-sessions.js';
import { whenIdle } from '../../../src/elements/loading/when-idle.js';
import { deepQueryAll } from '../../support/deep-query.js';
import { server } from '../../support/server.js';
import { waitUntil } from '../../support/wait-until.js';

const post = (id: number) => ({
  id,
  date_gmt: '2024-11-29T09:00:00',
  link: `https://archiv.example.org/${id}`,
  title: { rendered: `Titel ${id}` },
  content: { rendered: `<p>Text ${id}</p>`, protected: false },
});
const page = (number: number) => ({
  body: [post(2 * number - 1), post(2 * number)],
  headers: {
    'x-wp-total': '8',
    'x-wp-totalpages': '4',
    'access-control-expose-headers': 'X-WP-Total, X-WP-TotalPages',
  },
});

/** Pretends a network, and takes it back. */
function onNetwork(connection: object, act: () => Promise<void>): () => Promise<void> {
  return async () => {
    Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });
    try {
      await act();
    } finally {
      Reflect.deleteProperty(navigator, 'connection');
    }
  };
}

/** What was put off until there is time has been done: the browser keeps the order. */
const idle = () => new Promise<void>((resolve) => whenIdle(resolve));

describe('pages before they are chosen', () => {
  const numbers = async (base: string) =>
    (await server.requests(base)).flatMap(({ url }) => {
      const number = new URL(url, 'http://x').searchParams.get('page');
      return number ? [Number(number)] : [];
    });
  const open = async () => {
    const base = await server.answer({ routes: { '/wp-json/wp/v2/posts': page(1), '*': {} } });
    return { base, ...(await show(`${base}/wp-json/wp/v2/posts`)) };
  };
  const show = async (src: string) => {
    const element = await fixture(html`<k360-sessions src=${src} per-page="2"></k360-sessions>`);
    const link = (text: string) =>
      deepQueryAll(element.shadowRoot!, 'a').find(({ ariaLabel }) => ariaLabel === text)!;
    await waitUntil(() => link('Seite 2 von 4'), 'pages are linked');
    return { element, link };
  };

  it(
    'are fetched when there is time: the next one, once',
    onNetwork({ saveData: false, effectiveType: '4g' }, async () => {
      const { base, link } = await open();
      await server.waitFor(base, 2);
      expect(await numbers(base)).to.deep.equal([1, 2]);
      link('Weiter zu Seite 2').dispatchEvent(new PointerEvent('pointerenter'));
      link('Seite 3 von 4').focus();
      await server.waitFor(base, 3);
      expect(await numbers(base)).to.deep.equal([1, 2, 3]);
      link('Weiter zu Seite 2').click();
      await waitUntil(() => link('Zurück zu Seite 1'), 'the page is turned');
      const asked = await numbers(base);
      expect(asked.filter((number) => number === 2)).to.have.length(1);
    }),
  );

  it(
    'are not fetched of a question whose pages nobody knows yet',
    onNetwork({ saveData: false, effectiveType: '4g' }, async () => {
      const found = { ...page(1), headers: { ...page(1).headers, 'x-wp-totalpages': '1' } };
      const posts = [page(1), page(2), { ...found, delayMs: 'released' as const }];
      const base = await server.answer({ routes: { '/wp-json/wp/v2/posts': posts, '*': {} } });
      const { element, link } = await show(`${base}/wp-json/wp/v2/posts`);
      await server.waitFor(base, 2);
      (element as K360Sessions).query = 'planung';
      await server.waitFor(base, 3);
      await idle();
      link('Seite 4 von 4').dispatchEvent(new PointerEvent('pointerenter'));
      await server.release(base);
      await waitUntil(() => !element.shadowRoot?.querySelector('k360-paginator'), 'it is answered');
      expect(await numbers(base)).to.deep.equal([1, 2, 1]);
    }),
  );

  it(
    'are left alone where the visitor saves data, also when pointed at',
    onNetwork({ saveData: true }, async () => {
      const { base, link } = await open();
      link('Seite 2 von 4').dispatchEvent(new PointerEvent('pointerenter'));
      link('Seite 3 von 4').focus();
      link('Seite 4 von 4').click();
      await waitUntil(() => link('Zurück zu Seite 3'), 'the page is turned');
      expect(await numbers(base)).to.deep.equal([1, 4]);
    }),
  );

  it(
    'are left alone on a slow line',
    onNetwork({ effectiveType: 'slow-2g' }, async () => {
      const { base, link } = await open();
      await idle();
      link('Weiter zu Seite 2').dispatchEvent(new PointerEvent('pointerenter'));
      link('Seite 4 von 4').click();
      await waitUntil(() => link('Zurück zu Seite 3'), 'the page is turned');
      expect(await numbers(base)).to.deep.equal([1, 4]);
    }),
  );

  it(
    'are not fetched where all pages are at hand',
    onNetwork({ saveData: false, effectiveType: '4g' }, async () => {
      const items = Array.from({ length: 8 }, (_, i) => ({ id: `${i}`, title: `Titel ${i}` }));
      const version = 'https://jsonfeed.org/version/1.1';
      const feed = await server.answer({ body: { version, title: 'Archiv', items } });
      const { link } = await show(feed);
      // An error in any of these would fail the test as well.
      await idle();
      link('Weiter zu Seite 2').dispatchEvent(new PointerEvent('pointerenter'));
      link('Seite 3 von 4').focus();
      link('Seite 3 von 4').click();
      await waitUntil(() => link('Zurück zu Seite 2'), 'the page is turned');
      await idle();
      expect(await server.requests(feed)).to.have.length(1);
    }),
  );
});
