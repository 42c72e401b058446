import { expect } from '@open-wc/testing';
import '../../../src/define/all.js';
import { deepQuery, visibleText } from '../../support/deep-query.js';
import { server } from '../../support/server.js';
import { waitUntil } from '../../support/wait-until.js';
import { FEED, goTo, own, show } from './linked-archive.js';
import { cards, ids, open, root, search, toggle } from './sessions-visitor.js';

/** Apart from `sessions-history.test.ts`: WebKit lets a page write a hundred addresses within half a minute. */
describe('the address of a page with k360-sessions', () => {
  const address = location.href;
  beforeEach(() => goTo('fremd=1'));
  afterEach(() => history.replaceState(null, '', address));

  it('takes no step for a blank, and one back from what it was typed over', async () => {
    const element = await show();
    search(element, ' ');
    await waitUntil(() => element.query === ' ');
    expect(own()).to.equal('fremd=1');
    search(element, 'berta');
    await waitUntil(() => ids(element).join() === 'b');
    search(element, ' ');
    await waitUntil(() => ids(element).join() === 'a,b');
    expect(own()).to.equal('fremd=1');
    history.back();
    await waitUntil(() => ids(element).join() === 'b');
    expect(own()).to.equal('fremd=1&k360-query=berta');
  });

  it('knows prefixes with underscores, and tells authors of those that are none', async () => {
    const element = await show({ 'url-sync': 'archiv_1' });
    search(element, 'berta');
    await waitUntil(() => own() === 'fremd=1&archiv_1-query=berta');
    const { warn } = console;
    const warned: string[] = [];
    console.warn = (words: string) => warned.push(words);
    element.urlSync = 'a b';
    await element.updateComplete;
    console.warn = warn;
    expect(warned.join()).to.contain('url-sync="a b"');
  });

  it('is of the host page, too: links carry what that wrote meanwhile', async () => {
    const element = await show();
    const next = () =>
      root(element)
        .querySelector('k360-paginator')
        ?.shadowRoot?.querySelector<HTMLAnchorElement>('.next')?.search;
    await waitUntil(() => next() === '?fremd=1&k360-page=2');
    await waitUntil(() => root(element).querySelector('[part~="print"]'), 'all is drawn');
    await element.updateComplete;
    goTo('fremd=2');
    deepQuery(root(element), '.pages').dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true }),
    );
    await element.updateComplete;
    await root(element).querySelector('k360-paginator')?.updateComplete;
    expect(next()).to.equal('?fremd=2&k360-page=2');
    expect(cards(element)[0]?.link).to.contain('?fremd=2&k360-session=a');
  });

  it('does not draw anew in the order of a link what somebody reads, though what comes late belongs before it', async () => {
    const items = FEED.items.map((item, i) => ({ ...item, date_published: `2024-05-0${9 - i}` }));
    const [first, late] = [items.slice(0, 3), items.slice(3)];
    const next_url = await server.answer({ body: { ...FEED, items: late }, delayMs: 'released' });
    const element = await show({
      src: await server.answer({ body: { ...FEED, items: first, next_url } }),
    });
    const order = deepQuery<HTMLSelectElement>(root(element), '#sort');
    order.value = 'oldest';
    order.dispatchEvent(new Event('change'));
    await waitUntil(() => ids(element).join() === 'c,b');
    toggle(element, 'c');
    await waitUntil(() => open(element).join() === 'c');
    await server.release(next_url);
    await waitUntil(() => visibleText(root(element)).includes('5 Veranstaltungen'));
    expect([ids(element), open(element)]).to.deep.equal([['c', 'b'], ['c']]);
    const button = () => deepQuery(root(cards(element)[0]!), '[part="toggle"]');
    await waitUntil(() => button().ariaExpanded === 'true', 'the whole text is there');
    toggle(element, 'c');
    await waitUntil(() => open(element).length === 0);
    // Reading ends where focus goes elsewhere.
    button().focus();
    order.focus();
    await waitUntil(() => ids(element).join() === 'e,d');
  });
});
