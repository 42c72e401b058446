import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/all.js';
import type { K360Sessions } from '../../../src/elements/k360-sessions.js';
import { deepQueryAll } from '../../support/deep-query.js';
import { server } from '../../support/server.js';
import { waitUntil } from '../../support/wait-until.js';
import { cards, ids, input, open, root, search, toggle } from './sessions-visitor.js';

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Archiv',
  items: ['Anna', 'Berta', 'Clara', 'Dora', 'Emma'].map((name, i) => ({
    id: name.slice(0, 1).toLowerCase(),
    title: `${i % 2 ? 'Morgen' : 'Abend'} mit ${name}`,
    content_text: 'Wir haben viel gelernt. '.repeat(20),
  })),
};
const src = await server.answer({ body: FEED });

const pageLinks = (element: Element) =>
  deepQueryAll<HTMLAnchorElement>(root(element), 'k360-paginator').flatMap((pages) => [
    ...deepQueryAll<HTMLAnchorElement>(root(pages), 'a'),
  ]);
const pageLink = (element: Element, rel: string) =>
  pageLinks(element).find((link) => link.rel === rel);
const own = () => location.search.slice(1);
const goTo = (query: string) => history.replaceState(null, '', `?${query}`);

type Attributes = Readonly<Record<string, string>>;

function make(attributes: Attributes = {}): K360Sessions {
  const element = document.createElement('k360-sessions');
  for (const [name, value] of Object.entries({ src, 'per-page': '2', ...attributes })) {
    element.setAttribute(name, value);
  }
  return element;
}

async function ready(element: K360Sessions): Promise<K360Sessions> {
  await waitUntil(
    () => root(element).querySelector('section:has(.results) .tools-bar'),
    'the tools are there',
  );
  return element;
}

async function show(attributes: Attributes = {}): Promise<K360Sessions> {
  const element = make({ 'url-sync': '', ...attributes });
  (await fixture(html`<div></div>`)).append(element);
  return ready(element);
}

/** What somebody sees who opens the page's address as it is now. */
async function reload(element: K360Sessions, attributes: Attributes): Promise<K360Sessions> {
  element.remove();
  return show(attributes);
}

/** Moves an archive to another place of the page, where it is drawn anew. */
async function move(element: K360Sessions) {
  const [before] = cards(element);
  (await fixture(html`<div></div>`)).append(element);
  await waitUntil(() => {
    const [card] = cards(element);
    return card && card !== before && root(element).querySelector('#search');
  }, 'it is drawn again');
}

async function turn(element: K360Sessions, rel: 'next' | 'prev', sessions: string) {
  await waitUntil(() => pageLink(element, rel), 'the pages are there');
  pageLink(element, rel)?.click();
  await waitUntil(() => ids(element).join() === sessions, `${sessions} are shown`);
}

const address = location.href;
beforeEach(() => history.replaceState(null, '', location.pathname));
afterEach(() => history.replaceState(null, '', address));

describe('a link to a session', () => {
  it('is made of any id, also one with half a character', async () => {
    const [first, ...others] = FEED.items;
    const items = [{ ...first, id: 'a\ud83d', tags: ['x\ud83d'] }, ...others];
    const broken = await server.answer({ body: { ...FEED, items } });
    const element = await show({ src: broken });
    await waitUntil(() => pageLink(element, 'next'), 'there are other pages');
    const { link } = cards(element)[0]!;
    expect(link).to.contain('k360-session=a%EF%BF%BD');
    element.remove();
    history.replaceState(null, '', link);
    const again = await show({ src: broken });
    await waitUntil(() => open(again).join() === 'a\ufffd');
  });

  it('leads to it whatever the author searches for', async () => {
    const attributes = { query: 'Abend', page: '2' };
    goTo('k360-session=b');
    const element = await show(attributes);
    await waitUntil(() => open(element).join() === 'b');
    expect(ids(element)).to.deep.equal(['a', 'b']);
    search(element, 'Morgen');
    await waitUntil(() => own() === 'k360-query=Morgen&k360-page=1');
  });
});

describe('what the author of the page begins with', () => {
  const attributes = { page: '2', query: 'Abend' };

  it('can be left for another page', async () => {
    const element = await show(attributes);
    expect(ids(element)).to.deep.equal(['e']);
    await turn(element, 'prev', 'a,c');
    expect(own()).to.equal('k360-query=Abend&k360-page=1');
    const again = await reload(element, attributes);
    expect(ids(again)).to.deep.equal(['a', 'c']);
  });

  it('can be left for no search at all, and "back" leads there again', async () => {
    const element = await show(attributes);
    search(element, '');
    await waitUntil(() => ids(element).join() === 'a,b');
    expect(own()).to.equal('k360-query=&k360-page=1');
    const again = await reload(element, attributes);
    expect(ids(again)).to.deep.equal(['a', 'b']);
    history.back();
    await waitUntil(() => ids(again).join() === 'e');
    expect(input(again).value).to.equal('Abend');
  });

  it('is what was set last, also in the page already', async () => {
    const element = await show();
    element.setAttribute('query', 'Abend');
    await waitUntil(() => ids(element).join() === 'a,c');
    await turn(element, 'next', 'e');
    history.back();
    await waitUntil(() => own() === '');
    await waitUntil(() => ids(element).join() === 'a,c');
  });
});

describe('an archive that is already in the page', () => {
  it('reads the parameters of the prefix that it is given', async () => {
    goTo('k360-page=3&fest-page=2');
    const element = make();
    (await fixture(html`<div></div>`)).append(element);
    element.setAttribute('url-sync', 'fest');
    await ready(element);
    expect(ids(element)).to.deep.equal(['c', 'd']);
    element.setAttribute('url-sync', 'zwei');
    await waitUntil(() => ids(element).join() === 'a,b');
    await turn(element, 'next', 'c,d');
    expect(own()).to.equal('k360-page=3&fest-page=2&zwei-page=2');
    const next = make({ 'url-sync': 'fest' });
    (await fixture(html`<div></div>`)).append(next);
    await ready(next);
    expect(ids(next), 'a prefix that was given back is free').to.deep.equal(['c', 'd']);
  });

  it('shows the same at another place of it', async () => {
    const element = make();
    (await fixture(html`<div></div>`)).append(element);
    await ready(element);
    element.setAttribute('query', 'Abend');
    await waitUntil(() => ids(element).join() === 'a,c');
    await turn(element, 'next', 'e');
    toggle(element, 'e');
    await waitUntil(() => open(element).join() === 'e');
    await move(element);
    await waitUntil(() => open(element).join() === 'e', 'what was open is open again');
    expect(ids(element)).to.deep.equal(['e']);
    search(element, 'Morgen');
    await waitUntil(() => ids(element).join() === 'b,d');
    await move(element);
    expect(ids(element)).to.deep.equal(['b', 'd']);
    expect(input(element).value).to.equal('Morgen');
  });
});

describe('an open session', () => {
  it('stays in the address as long as it is open', async () => {
    const element = await show();
    toggle(element, 'a');
    await waitUntil(() => own() === 'k360-session=a');
    search(element, 'Abend');
    await waitUntil(() => ids(element).join() === 'a,c');
    expect(open(element)).to.deep.equal(['a']);
    expect(own()).to.equal('k360-query=Abend&k360-session=a');
    search(element, 'Morgen');
    await waitUntil(() => own() === 'k360-query=Morgen', 'it is named no longer');
    await waitUntil(() => open(element).length === 0);
    history.back();
    await waitUntil(() => own() === 'k360-session=a');
    await waitUntil(() => open(element).join() === 'a');
  });

  it('is named no longer when its card shows another one, also far down', async () => {
    const items = Array.from({ length: 30 }, (_, i) => ({
      ...FEED.items[0],
      id: `s${i}`,
      title: i % 2 ? 'Morgen' : 'Abend',
    }));
    const many = await server.answer({ body: { ...FEED, items } });
    const element = await show({ src: many, 'per-page': '30' });
    search(element, 'Morgen');
    await waitUntil(() => cards(element).length === 15, 'the archive is read');
    search(element, '');
    await waitUntil(() => cards(element).length === 30, 'all cards are drawn');
    toggle(element, 's13');
    await waitUntil(() => own() === 'k360-session=s13');
    search(element, 'Abend');
    await waitUntil(() => ids(element)[1] === 's2');
    await waitUntil(() => own() === 'k360-query=Abend');
    await waitUntil(() => open(element).length === 0);
  });
});

describe('the links of an archive', () => {
  it('stay on the page’s own host, whatever its path looks like', async () => {
    history.replaceState(null, '', `${location.origin}//evil.example/x`);
    const element = await show();
    await turn(element, 'next', 'c,d');
    expect(location.href).to.equal(`${location.origin}//evil.example/x?k360-page=2`);
    for (const { href } of pageLinks(element)) {
      expect(href).to.contain(`${location.origin}//evil.example/x?k360-page=`);
    }
    expect(cards(element)[0]?.link).to.equal(`${location.origin}//evil.example/x?k360-session=c`);
  });

  it('stay there also where a base leads elsewhere', async () => {
    const base = document.createElement('base');
    base.href = 'https://anderswo.example/';
    document.head.append(base);
    try {
      const element = await show();
      await turn(element, 'next', 'c,d');
      const { origin, pathname } = location;
      expect(pageLink(element, 'prev')?.href).to.equal(`${origin}${pathname}?k360-page=1`);
    } finally {
      base.remove();
    }
  });

  it('carry what another archive and the page itself put into the address', async () => {
    const [a, b] = [await show({ 'url-sync': 'a' }), await show({ 'url-sync': 'b' })];
    const { origin, pathname } = location;
    await turn(a, 'next', 'c,d');
    const there = `${origin}${pathname}?a-page=2&b-page=2`;
    await waitUntil(() => pageLink(b, 'next')?.href === there, 'the other page is in it');
    history.back();
    await waitUntil(() => ids(a).join() === 'a,b');
    const back = `${origin}${pathname}?b-page=2`;
    await waitUntil(() => pageLink(b, 'next')?.href === back, 'it is not in it any more');
  });
});

describe('a document without an address of its own', () => {
  it('has a whole archive, whose sessions cannot be linked to', async () => {
    const script = new URL('../../../src/define/all.ts', import.meta.url).href;
    const frame = document.createElement('iframe');
    // A frame that is not seen is not drawn.
    frame.style.cssText = 'position: fixed; inset: 0';
    frame.srcdoc = `<!doctype html><script>
        problems = [];
        for (const type of ['error', 'unhandledrejection']) {
          addEventListener(type, (event) => problems.push(String(event.message ?? event.reason)));
        }
      </script>
      <script type="module" src="${script}"></script>
      <k360-sessions src="${src}" per-page="2" url-sync></k360-sessions>`;
    (await fixture(html`<div></div>`)).append(frame);
    const element = () => frame.contentDocument?.querySelector('k360-sessions');
    await waitUntil(() => element()?.shadowRoot?.querySelector('.tools-bar'), 'it has tools');
    await turn(element()!, 'next', 'c,d');
    toggle(element()!, 'c');
    await waitUntil(() => open(element()!).join() === 'c');
    await waitUntil(() => root(cards(element()!)[0]!).querySelector('.rich-text'), 'it is read');
    expect(cards(element()!)[0]?.link).to.equal(undefined);
    expect((frame.contentWindow as unknown as { problems: string[] }).problems).to.deep.equal([]);
  });
});
