import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/all.js';
import type { K360Sessions } from '../../../src/elements/k360-sessions.js';
import {
  deepActiveElement,
  deepQuery,
  deepQueryAll,
  visibleText,
} from '../../support/deep-query.js';
import { server } from '../../support/server.js';
import { waitUntil } from '../../support/wait-until.js';
import { FEED, goTo, LONG, own, show, src } from './linked-archive.js';
import { cards, ids, input, open, root, search, toggle } from './sessions-visitor.js';

async function turnTo(element: K360Sessions, sessions: string) {
  const next = () =>
    root(element)
      .querySelector('k360-paginator')
      ?.shadowRoot?.querySelector<HTMLAnchorElement>('.next');
  await waitUntil(next, 'the pages are there');
  next()?.click();
  await waitUntil(() => ids(element).join() === sessions);
}

describe('the history of a page with k360-sessions', () => {
  const address = location.href;
  beforeEach(() => goTo('fremd=1'));
  afterEach(() => history.replaceState(null, '', address));

  it('takes a chip away, and leaves focus where something can be chosen again', async () => {
    const element = await show();
    history.pushState(null, '', '?fremd=1&k360-query=berta&k360-tag=x');
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
    await waitUntil(() => root(element).querySelector('.chip'), 'the filter is there');
    deepQuery(root(element), '.chip').focus();
    history.back();
    await waitUntil(() => !root(element).querySelector('.chips'), 'the filter is gone');
    await waitUntil(() => deepActiveElement()?.classList.contains('filter-button'));
  });

  it('leads back to a session that a link asked for, and on from there', async () => {
    goTo('k360-session=d');
    const steps = history.length;
    const element = await show();
    await waitUntil(() => open(element).join() === 'd');
    expect(history.length, 'nobody took a step').to.equal(steps);
    await turnTo(element, 'e');
    history.back();
    await waitUntil(() => open(element).join() === 'd');
    expect(own()).to.equal('k360-page=2&k360-session=d');
    history.forward();
    await waitUntil(
      () => ids(element).join() === 'e',
      'the page that was turned to is still there',
    );
  });

  it('tells visitors of a session that is gone, until they go on', async () => {
    goTo('k360-session=weg');
    const element = await show();
    const note = () => deepQuery(root(element), '.results').firstElementChild?.textContent.trim();
    expect(note()).to.equal('Diese Veranstaltung gibt es hier nicht (mehr).');
    search(element, 'berta');
    await waitUntil(() => ids(element).join() === 'b');
    expect(note()).not.to.contain('gibt es hier nicht');
    expect(own()).to.equal('k360-query=berta');
  });

  it('tells them nothing of it any more once they have opened another', async () => {
    goTo('k360-session=weg');
    const element = await show();
    const said = () => deepQuery(root(element), '[role="status"]').textContent.trim();
    await waitUntil(() => said() === 'Diese Veranstaltung gibt es hier nicht (mehr).');
    toggle(element, 'a');
    await waitUntil(() => own() === 'k360-session=a');
    await element.updateComplete;
    expect(said()).to.equal('');
    expect(root(element).querySelector('.results')?.textContent).not.to.contain('gibt es hier');
  });

  it('is written also where there is nothing to search or filter by, and one page', async () => {
    const element = document.createElement('k360-sessions');
    Object.assign(element, { src, urlSync: '', noSearch: true, noFilters: true });
    (await fixture(html`<div></div>`)).append(element);
    await waitUntil(() => cards(element)[1]?.link?.endsWith('?fremd=1&k360-session=b'));
    toggle(element, 'b');
    await waitUntil(() => own() === 'fremd=1&k360-session=b');
    await waitUntil(() => visibleText(cards(element)[1]!).includes('Link kopieren'));
    expect(root(element).querySelector('.tools')).to.equal(null);
  });

  it('leads to a session that is short, or has a long name', async () => {
    const id = `https://example.org/${'ü'.repeat(240)}`;
    const items = [...FEED.items, { id: 'kurz', title: 'Kurz', content_text: 'Das war es.' }];
    const feed = await server.answer({
      body: { ...FEED, items: [...items, { id, title: 'Lang', content_text: LONG }] },
    });
    goTo('k360-session=kurz');
    const element = await show({ src: feed });
    const titled = (title: string) =>
      cards(element).find(({ session }) => session?.title === title)!;
    await waitUntil(() => deepActiveElement()?.textContent.trim() === 'Kurz', 'focus is there');
    const link = () => titled('Lang').link ?? '';
    await turnTo(element, id);
    element.remove();
    goTo(new URL(link()).search.slice(1));
    const again = await show({ src: feed });
    await waitUntil(() => open(again).join() === id);
  });

  it('may go back and forth in what is the page’s own, and visitors stay where they are', async () => {
    const element = await show();
    toggle(element, 'b');
    await waitUntil(() => own() === 'fremd=1&k360-session=b');
    const field = await fixture<HTMLInputElement>(html`<input />`);
    history.pushState({ dialog: 1 }, '');
    field.focus();
    history.back();
    await waitUntil(() => history.state === null);
    await element.updateComplete;
    expect(deepActiveElement() === field, 'focus stays').to.equal(true);
    expect(open(element)).to.deep.equal(['b']);
    expect(own()).to.equal('fremd=1&k360-session=b');
  });

  it('closes the session that is not in it any more, and only that', async () => {
    const element = await show();
    toggle(element, 'a');
    await waitUntil(() => own().endsWith('k360-session=a'));
    toggle(element, 'b');
    await waitUntil(() => own().endsWith('k360-session=b'));
    // While a text is loading, its button still opens it.
    const button = () => root(cards(element)[0]!).querySelector('[part="toggle"]');
    await waitUntil(() => button()?.ariaExpanded === 'true');
    toggle(element, 'a');
    await waitUntil(() => open(element).join() === 'b');
    expect(own(), 'b is open still').to.equal('fremd=1&k360-session=b');
    history.back();
    await waitUntil(() => own().endsWith('k360-session=a'));
    await waitUntil(() => open(element).join() === 'a');
    history.back();
    await waitUntil(() => own() === 'fremd=1');
    await waitUntil(() => open(element).length === 0);
  });

  it('has a step for each search, and its page', async () => {
    const element = await show();
    search(element, 'abend');
    await waitUntil(() => own() === 'fremd=1&k360-query=abend');
    await turnTo(element, 'c,d');
    search(element, 'wir haben');
    await waitUntil(() => ids(element).join() === 'a,b');
    await turnTo(element, 'c,d');
    expect(own()).to.equal('fremd=1&k360-query=wir%20haben&k360-page=2');
    history.go(-2);
    await waitUntil(() => own() === 'fremd=1&k360-query=abend&k360-page=2');
    await waitUntil(() => input(element).value === 'abend' && ids(element).join() === 'c,d');
    expect(element.page).to.equal(2);
  });

  it('has what visitors did before the search was there', async () => {
    const element = document.createElement('k360-sessions');
    Object.assign(element, { src, urlSync: '' });
    let toolsWereThere: boolean | undefined;
    element.addEventListener('k360-load', () => {
      toggle(element, 'b');
      toolsWereThere = root(element).querySelector('.tools-bar') !== null;
    });
    (await fixture(html`<div></div>`)).append(element);
    await waitUntil(() => own() === 'fremd=1&k360-session=b');
    expect(toolsWereThere).to.equal(false);
    history.back();
    await waitUntil(() => own() === 'fremd=1');
    await waitUntil(() => open(element).length === 0);
  });

  it('leads back to a search that was cleared with a button, and says at once how many there are', async () => {
    const element = await show();
    const said = () => deepQuery(root(element), '[role="status"]').textContent.trim();
    for (const [words, clear] of [
      ['berta', '.clear'],
      ['xyz', '.ways button'],
    ] as const) {
      search(element, words);
      await waitUntil(() => root(element).querySelector(clear), 'there is a button');
      await waitUntil(() => said() !== '5 Veranstaltungen', 'the search is told');
      deepQuery(root(element), clear).click();
      await waitUntil(() => ids(element).length === 2);
      expect(own()).to.equal('fremd=1');
      history.back();
      await waitUntil(() => input(element).value === words);
      history.forward();
      await waitUntil(() => ids(element).length === 2);
    }
  });

  it('has one step for what is typed letter by letter, and another once the field was left', async () => {
    const element = await show();
    input(element).focus();
    for (const words of ['be', 'ber', 'berta']) search(element, words);
    await waitUntil(() => own() === 'fremd=1&k360-query=berta');
    input(element).blur();
    input(element).focus();
    for (const words of ['em', 'emma']) search(element, words);
    await waitUntil(() => own() === 'fremd=1&k360-query=emma');
    history.back();
    await waitUntil(() => input(element).value === 'berta');
    history.back();
    await waitUntil(() => input(element).value === '');
  });

  it('does not lead to a page that was never seen, when the author shows another archive', async () => {
    const items = FEED.items.map((item) => ({ ...item, tags: ['Abend'] }));
    const tagged = await server.answer({ body: { ...FEED, items } });
    goTo('fremd=1&k360-page=3');
    const element = await show({ src: tagged });
    expect(ids(element)).to.deep.equal(['e']);
    element.tag = 'Abend';
    await waitUntil(() => own() === 'fremd=1');
    await waitUntil(() => ids(element).join() === 'a,b');
    await turnTo(element, 'c,d');
    history.back();
    await waitUntil(() => own() === 'fremd=1');
    await waitUntil(() => ids(element).join() === 'a,b');
  });

  it('is not rewritten, nor the page lost, where an author sets the archive late', async () => {
    goTo('k360-page=2&k360-query=abend');
    const element = document.createElement('k360-sessions');
    Object.assign(element, { urlSync: '', perPage: 2 });
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    element.src = src;
    await waitUntil(() => ids(element).join() === 'c,d');
    await waitUntil(() => root(element).querySelector('.tools-bar'), 'the tools are there');
    expect(ids(element)).to.deep.equal(['c', 'd']);
    expect(own()).to.equal('k360-page=2&k360-query=abend');
  });

  it('says the page that the author turns to', async () => {
    goTo('k360-query=abend');
    const element = await show();
    element.page = 2;
    await waitUntil(() => own() === 'k360-query=abend&k360-page=2');
  });

  it('leads back to words that went at once', async () => {
    const element = await show();
    search(element, 'ber');
    search(element, 'berta');
    search(element, '');
    await waitUntil(() => ids(element).length === 2);
    history.back();
    await waitUntil(() => input(element).value === 'berta');
  });

  it('says the page that is shown for one behind the last', async () => {
    goTo('k360-page=99');
    const element = await show();
    expect(ids(element)).to.deep.equal(['e']);
    await waitUntil(() => own() === 'k360-page=3');
  });

  it('does not narrow another archive by what was left out of the former one', async () => {
    goTo('k360-tag=Abend');
    const items = FEED.items.map((item) => ({ ...item, tags: ['Abend'] }));
    const element = await show({ src: await server.answer({ body: { ...FEED, items } }) });
    expect(ids(element)).to.deep.equal(['a', 'b']);
    element.src = src;
    await waitUntil(() => own() === '');
    await waitUntil(() => ids(element).join() === 'a,b');
    expect(root(element).querySelector('.chip')).to.equal(null);
  });

  it('belongs to each archive by itself, also where they were given no prefix', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const [first, second] = [await show(), await show()];
    console.warn = warn;
    search(second, 'emma');
    await waitUntil(() => ids(second).join() === 'e');
    expect(own()).to.equal('fremd=1&k360-2-query=emma');
    expect(ids(first)).to.deep.equal(['a', 'b']);
    toggle(second, 'e');
    await waitUntil(() => own().endsWith('&k360-2-session=e'));
    expect(cards(second)[0]?.link).to.contain('k360-2-session=e');
  });
});

describe('sessions to come in k360-sessions', () => {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  const item = (id: string, days: number) => ({
    id,
    title: id,
    content_text: LONG,
    date_published: day(days),
    _k360: { starts_at: day(days) },
  });
  const headings = (element: Element) =>
    deepQueryAll(root(element), '.group').map(({ textContent }) => textContent.trim());

  it('leave a session that somebody reads where it is, when they come late', async () => {
    const items = [item('war', -9), item('gewesen', -8)];
    const late = await server.answer({
      body: { ...FEED, items: [item('wird', 9)] },
      delayMs: 'released',
    });
    const element = await show({
      src: await server.answer({ body: { ...FEED, items, next_url: late } }),
      'per-page': '10',
    });
    toggle(element, 'gewesen');
    await waitUntil(() => open(element).length === 1);
    const card = cards(element)[1];
    await server.release(late);
    await waitUntil(() => ids(element).length === 3, 'the other page has come');
    expect(ids(element)).to.deep.equal(['war', 'gewesen', 'wird']);
    expect(headings(element)).to.deep.equal([
      'Vergangene Veranstaltungen',
      'Kommende Veranstaltungen',
    ]);
    expect(cards(element)[1] === card, 'the same card').to.equal(true);
    expect(open(element)).to.deep.equal(['gewesen']);
  });

  it('stand in the order that a visitor has chosen', async () => {
    const items = [item('wird', 9), item('war', -9), item('wird bald', 2)];
    const element = await show({
      src: await server.answer({ body: { ...FEED, items } }),
      'per-page': '10',
    });
    expect(ids(element)).to.deep.equal(['wird', 'wird bald', 'war']);
    expect(headings(element)).to.have.length(2);
    const order = deepQuery<HTMLSelectElement>(root(element), '#sort');
    order.value = 'oldest';
    order.dispatchEvent(new Event('change'));
    await waitUntil(() => ids(element).join() === 'war,wird bald,wird');
    expect(headings(element)).to.deep.equal([]);
  });
});

describe('trying again in k360-sessions', () => {
  it('takes focus from the button to the sessions that come', async () => {
    const element = document.createElement('k360-sessions');
    element.src = await server.answer([{ status: 500 }, { body: FEED }]);
    (await fixture(html`<div></div>`)).append(element);
    await waitUntil(() => root(element).querySelector('[part="retry"]'));
    const button = deepQuery(root(element), '[part="retry"]');
    button.focus();
    button.click();
    await waitUntil(() => ids(element).length === 5);
    await waitUntil(() => deepActiveElement()?.id === 'results');
  });
});
