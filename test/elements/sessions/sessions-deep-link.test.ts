import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/all.js';
import type { K360Sessions } from '../../../src/elements/k360-sessions.js';
import { deepActiveElement, deepQuery, visibleText } from '../../support/deep-query.js';
import { server } from '../../support/server.js';
import { waitUntil } from '../../support/wait-until.js';
import { ids, open, root, toggle } from './sessions-visitor.js';

const version = 'https://jsonfeed.org/version/1.1';
/** The later in the feed, the older. */
const items = (...ids: number[]) =>
  ids.map((id) => ({
    id: `s${id}`,
    title: `Abend ${id}`,
    date_published: `2024-11-${30 - id}`,
    content_text: 'Wir haben viel gelernt. '.repeat(20),
  }));
const REST = { body: { version, items: items(5, 6) } };

const tells = (element: Element, words: string) => visibleText(root(element)).includes(words);
const GONE = 'Diese Veranstaltung gibt es hier nicht (mehr).';
const AWAITED = 'Die Veranstaltung, zu der Ihr Link führt, ist noch nicht geladen.';
const INCOMPLETE = 'Nicht alle Veranstaltungen konnten geladen werden.';

/** A feed of five sessions here, and two behind what answers so. */
async function feedBehind(...answers: Parameters<typeof server.answer>): Promise<string> {
  const next_url = await server.answer(...answers);
  return server.answer({
    body: { version, title: 'Archiv', items: items(0, 1, 2, 3, 4), next_url },
  });
}

describe('a link to a session of k360-sessions', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  async function follow(link: string, src: string): Promise<K360Sessions> {
    history.replaceState(null, '', `${location.pathname}?${link}`);
    const element = document.createElement('k360-sessions');
    element.src = src;
    element.perPage = 2;
    (await fixture(html`<div></div>`)).append(element);
    return element;
  }

  /** Whatever opens with a session has had its turn. */
  const cardsAreThere = (element: Element) =>
    waitUntil(() => deepQuery(root(element), '[open]').shadowRoot?.querySelector('.rich-text'));

  it('shows the archive while the session may still come', async () => {
    const element = await follow('k360-session=weg', await feedBehind({ delayMs: 'never' }));
    await waitUntil(() => ids(element).join() === 's0,s1');
    await waitUntil(() => tells(element, AWAITED), 'it is said to be on its way');
    expect(tells(element, GONE)).to.equal(false);
  });

  it('shows the archive where what may have it is not to be had, and does not call it gone', async () => {
    const element = await follow('k360-session=s6', await feedBehind([{ status: 500 }, REST]));
    await waitUntil(() => tells(element, INCOMPLETE), 'something is missing');
    expect(ids(element)).to.deep.equal(['s0', 's1']);
    expect(tells(element, AWAITED)).to.equal(true);
    dispatchEvent(new Event('online'));
    await waitUntil(() => open(element).join() === 's6', 'there it is');
    expect(element.page).to.equal(4);
    expect(tells(element, AWAITED)).to.equal(false);
  });

  it('leaves visitors alone who went on meanwhile', async () => {
    const element = await follow('k360-session=s6', await feedBehind([{ status: 500 }, REST]));
    const next = () =>
      root(element)
        .querySelector('k360-paginator')
        ?.shadowRoot?.querySelector<HTMLAnchorElement>('.next');
    await waitUntil(() => tells(element, INCOMPLETE));
    await waitUntil(next, 'the pages are there');
    next()?.click();
    await waitUntil(() => ids(element).join() === 's2,s3');
    expect(tells(element, AWAITED)).to.equal(false);
    dispatchEvent(new Event('online'));
    await waitUntil(() => tells(element, '7 Veranstaltungen'), 'all are there');
    expect([element.page, open(element).length]).to.deep.equal([2, 0]);
  });

  it('opens its session late without taking along who is at something else by then', async () => {
    const late = await server.answer({ ...REST, delayMs: 'released' });
    const body = { version, title: 'Archiv', items: items(0, 1, 2, 3, 4), next_url: late };
    const element = await follow('k360-session=s6', await server.answer({ body }));
    await waitUntil(() => tells(element, AWAITED));
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Name" />`);
    field.focus();
    await server.release(late);
    await waitUntil(() => open(element).join() === 's6');
    await cardsAreThere(element);
    expect(deepActiveElement()?.ariaLabel).to.equal('Name');
  });

  it('brings visitors there who wait for it', async () => {
    const element = await follow('k360-session=s3', await feedBehind({ delayMs: 'never' }));
    await waitUntil(() => deepActiveElement()?.closest('.title')?.textContent.includes('Abend 3'));
    expect(open(element).join()).to.equal('s3');
  });

  it('leaves focus where the host page has put it when it moves the archive', async () => {
    const element = await follow('', await feedBehind({ delayMs: 'never' }));
    await waitUntil(() => ids(element).length === 2);
    toggle(element, 's0');
    await waitUntil(() => open(element).join() === 's0');
    const [field, place] = await Promise.all([
      fixture<HTMLInputElement>(html`<input aria-label="Name" />`),
      fixture(html`<div></div>`),
    ]);
    field.focus();
    place.append(element);
    await element.updateComplete;
    await waitUntil(() => open(element).join() === 's0', 'it is open again');
    await cardsAreThere(element);
    expect(deepActiveElement()?.ariaLabel).to.equal('Name');
  });

  it('shows what was left out by the filter it was copied with, by now', async () => {
    const element = await follow('k360-tag=weg&k360-session=s6', await feedBehind(REST));
    await waitUntil(() => open(element).join() === 's6');
    expect(tells(element, GONE)).to.equal(false);
    expect(root(element).querySelector('.chip')).to.equal(null);
  });

  it('leads where the session is in what is there', async () => {
    const element = await follow('k360-session=s3', await feedBehind({ delayMs: 'never' }));
    await waitUntil(() => open(element).join() === 's3');
    expect(element.page).to.equal(2);
  });

  it('leads there in another order, too, once it is known where that is', async () => {
    const src = await feedBehind([{ status: 500 }]);
    const element = await follow('k360-sort=oldest&k360-session=s1', src);
    await waitUntil(() => open(element).join() === 's1');
    expect(ids(element)).to.deep.equal(['s2', 's1']);
    expect(element.page).to.equal(2);
  });

  it('shows the archive where a WordPress does not tell', async () => {
    const post = { id: 1, date: '2022-11-29T10:00:00', title: { rendered: 'Eröffnung' } };
    const headers = {
      ...{ 'X-WP-Total': '1', 'X-WP-TotalPages': '1' },
      'access-control-expose-headers': '*',
    };
    const routes = {
      '/wp-json/wp/v2/posts': [{ body: [post], headers }],
      '*': { status: 500 },
    };
    const base = await server.answer({ routes });
    const { fetch } = window;
    window.fetch = (input, init) =>
      String(input instanceof Request ? input.url : input).includes('include=')
        ? Promise.resolve(new Response('', { status: 500 }))
        : fetch(input, init);
    try {
      const element = await follow('k360-session=7', `${base}/wp-json/wp/v2/posts`);
      await waitUntil(() => ids(element).join() === '1');
      expect(tells(element, GONE)).to.equal(false);
    } finally {
      window.fetch = fetch;
    }
  });
});
