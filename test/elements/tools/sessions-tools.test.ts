import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/define/all.js';
import type { K360FilterChangeEvent } from '../../../src/elements/sessions/filter-change-event.js';
import type { K360SessionCard } from '../../../src/elements/k360-session-card.js';
import type { K360Sessions } from '../../../src/elements/k360-sessions.js';
import {
  deepActiveElement,
  deepQuery,
  deepQueryAll,
  visibleText,
} from '../../support/deep-query.js';
import { server } from '../../support/server.js';
import { inWebKit } from '../../support/which-browser.js';
import { waitUntil } from '../../support/wait-until.js';

const session = (id: string, title: string, day: string, more: object = {}) => ({
  id,
  title,
  date_published: `${day}T10:00:00+01:00`,
  content_html: `<p>Dokumentation: ${title}. ${'Wir haben viel gelernt. '.repeat(20)}</p>`,
  ...more,
});
const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Archiv',
  items: [
    session('plan', 'Jugendhilfeplanung im Landkreis', '2024-11-29', {
      tags: ['Jugend', 'Planung'],
      attachments: [{ url: '/a.pdf', mime_type: 'application/pdf', title: 'Planungsraster' }],
      _k360: { contributors: [{ name: 'Ada Beispiel', organization: 'Sozialplanung Nord' }] },
    }),
    session('raum', 'Räume für alle', '2024-11-29', { tags: ['Jugend'] }),
    session('film', 'Filmabend', '2023-11-28', {
      tags: ['Kultur'],
      _k360: { recordings: [{ url: 'https://video.example.org/1' }] },
    }),
    session('plan2', 'Die Planungsgruppe stellt sich vor', '2023-11-28', { tags: ['Planung'] }),
  ],
};
const MANY_DAYS = {
  ...FEED,
  items: Array.from({ length: 40 }, (_, i) =>
    session(`s${i}`, `Veranstaltung ${i}`, `2024-${i < 20 ? '10' : '11'}-${10 + (i % 20)}`),
  ),
};

const root = (element: Element) => element.shadowRoot!;
const titles = (element: Element) =>
  deepQueryAll(root(element), 'k360-session-card').map((card) =>
    deepQuery(card.shadowRoot!, '[part="title"]').textContent.trim(),
  );
const count = (element: Element) =>
  root(element).querySelector('[part="count"]')?.textContent.trim();
const status = (element: Element) => deepQuery(root(element), '[role="status"]').textContent.trim();
const input = (element: Element) => deepQuery<HTMLInputElement>(root(element), '#search');
const button = (element: Element, selector: string) =>
  deepQuery<HTMLButtonElement>(root(element), selector);
const choice = (element: Element, label: string) =>
  deepQueryAll(root(element), '.choice')
    .find((one) => visibleText(one).startsWith(label))
    ?.querySelector('input');
const marks = (element: Element) =>
  deepQueryAll(root(element), 'mark').map(({ textContent }) => textContent);

/** Where an address asks for something the tools come before it is answered. */
const ANSWERED = 'section:has(.results)';

async function show(
  attributes: Partial<Record<'urlSync' | 'perPage' | 'tag', string>> = {},
  src?: string,
) {
  const feed = src ?? (await server.answer({ body: FEED }));
  const element = document.createElement('k360-sessions');
  element.src = feed;
  element.tag = attributes.tag;
  if (attributes.urlSync !== undefined) element.setAttribute('url-sync', attributes.urlSync);
  if (attributes.perPage) element.setAttribute('per-page', attributes.perPage);
  const box = await fixture(html`<div></div>`);
  box.append(element);
  await waitUntil(
    () => root(element).querySelector(`${ANSWERED} .tools-bar`),
    'the tools are there',
  );
  return element;
}

/** Address of a WordPress collection of one post. */
function wordPress(delayMs = 0) {
  const content = { rendered: `<p>${'Wir haben viel gelernt. '.repeat(30)}</p>` };
  const title = { rendered: 'Eröffnung' };
  const body = [{ id: 1, date: '2022-11-29T10:00:00', title, content }];
  const headers = { 'X-WP-Total': '1', 'X-WP-TotalPages': '1' };
  const posts = { body, headers: { ...headers, 'access-control-expose-headers': '*' }, delayMs };
  return server
    .answer({ routes: { '/wp-json/wp/v2/posts': posts, '*': { body: [] } } })
    .then((base) => `${base}/wp-json/wp/v2/posts`);
}

/** A feed with more topics than are shown at once. */
function withManyTopics(): Promise<string> {
  const tags = Array.from({ length: 500 }, (_, i) => `Thema ${i}`);
  return server.answer({
    body: { ...FEED, items: [session('a', 'Alles', '2024-11-29', { tags })] },
  });
}

async function search(element: K360Sessions, words: string) {
  input(element).focus();
  input(element).select();
  if (words) await sendKeys({ type: words });
  else await sendKeys({ press: 'Delete' });
}

async function openFilters(element: K360Sessions) {
  button(element, '.filter-button').click();
  await waitUntil(
    () => root(element).querySelector('.choice, #filters select'),
    'the facets are there',
  );
}

describe('search in k360-sessions', () => {
  it('finds inside of words, in people and files, marks what it found and says how much', async () => {
    const element = await show();
    await search(element, 'planung');
    await waitUntil(() => titles(element).length === 2, 'two are found');
    expect(titles(element)).to.deep.equal([
      'Jugendhilfeplanung im Landkreis',
      'Die Planungsgruppe stellt sich vor',
    ]);
    // Until all texts are read there may be more.
    await waitUntil(() => count(element) === '2 von 4 Veranstaltungen zu „planung“');
    await waitUntil(() => marks(element).length > 1, 'hits are marked');
    expect(marks(element)[0]).to.equal('planung');
    expect(status(element), 'nothing is said while typing').to.equal('4 Veranstaltungen');
    await waitUntil(() => status(element) === '2 von 4 Veranstaltungen zu „planung“');
    await expect(element).to.be.accessible();

    await search(element, 'nord raster');
    await waitUntil(() => titles(element).length === 1);
    const card = deepQuery(root(element), 'k360-session-card');
    deepQuery(card.shadowRoot!, '[part="toggle"]').click();
    await waitUntil(() => marks(element).includes('Nord'), 'people are marked');
    expect(marks(element)).to.include('raster');
  });

  it('shows the place in the text once the visitor pauses, where title and teaser have no hit', async () => {
    const long = `<p>${'Am Anfang steht anderes. '.repeat(40)}</p><p>Ganz hinten: der <b>Kinder</b>garten.</p>`;
    const src = await server.answer({
      body: { ...FEED, items: [session('a', 'Anderes', '2024-11-29', { content_html: long })] },
    });
    const element = await show({}, src);
    await search(element, 'kindergarten');
    await waitUntil(() => marks(element).includes('Kindergarten'));
    const teaser = deepQuery(deepQuery(root(element), 'k360-session-card').shadowRoot!, '.teaser');
    expect(teaser.textContent.trim()).to.match(/^… [^]*Ganz hinten: der Kindergarten\.$/);
  });

  for (const [words, name, found] of [
    ['kultur', 'Kultur', 'Kultur'],
    ['sozialplanung', 'Sozialplanung Nord', 'Sozialplanung'],
    ['ada raster', 'Ada Beispiel, Planungsraster', 'Ada'],
    ['vorfilm', 'Der Vorfilm', 'Vorfilm'],
    ['kamera', 'Bo Muster: führt die Kamera\\.', 'Kamera'],
  ] as const) {
    it(`names what a session is found by that shows only once it is open: ${words}`, async () => {
      const items = FEED.items.map((item) =>
        item.id === 'film'
          ? {
              ...item,
              _k360: {
                recordings: [{ url: '/f.mp4', title: 'Der Vorfilm' }],
                contributors: [{ name: 'Bo Muster', bio: 'führt die Kamera.' }],
              },
            }
          : item,
      );
      const element = await show({}, await server.answer({ body: { ...FEED, items } }));
      await search(element, words);
      await waitUntil(() => marks(element).includes(found), 'it is marked');
      const [card] = deepQueryAll(root(element), 'k360-session-card');
      const teaser = deepQuery(card!.shadowRoot!, '.teaser').textContent.trim();
      expect(teaser).to.match(new RegExp(`^${name} · Dokumentation: `));
      expect(titles(element)).to.have.length(1);
    });
  }

  it('marks what it found in the name of a recording', async () => {
    const items = FEED.items.map((item) =>
      item.id === 'film'
        ? { ...item, _k360: { recordings: [{ url: '/f.mp4', title: 'Der Vorfilm' }] } }
        : item,
    );
    const element = await show({}, await server.answer({ body: { ...FEED, items } }));
    await search(element, 'vorfilm');
    await waitUntil(() => titles(element).length === 1);
    deepQuery(deepQuery(root(element), 'k360-session-card').shadowRoot!, '[part="toggle"]').click();
    const mark = () => deepQueryAll(root(element), '[part="recordings"] mark')[0];
    await waitUntil(() => mark()?.textContent === 'Vorfilm', 'it is marked');
  });

  it('counts and marks what is shown, while the answer to other words is awaited', async () => {
    const next = await server.answer({ delayMs: 'never' });
    const element = await show({}, await server.answer({ body: { ...FEED, next_url: next } }));
    await search(element, 'film');
    await waitUntil(() => titles(element).join() === 'Filmabend', 'one is found');
    expect(marks(element)).to.include('Film');
    const { textContent } = deepQuery(root(element), '[part="count"]');
    // What only the rest of the feed may have keeps visitors waiting.
    await search(element, 'xylophon');
    await waitUntil(() => root(element).querySelector('.results[aria-busy="true"]'), 'it waits');
    expect(titles(element)).to.deep.equal(['Filmabend']);
    expect(marks(element)).to.include('Film');
    expect(count(element)).to.equal(textContent.trim());
  });

  it('keeps the same nodes while results stay, and takes marks away again', async () => {
    const element = await show();
    const first = deepQuery(root(element), 'k360-session-card');
    deepQuery(first.shadowRoot!, '[part="toggle"]').click();
    await waitUntil(() => first.shadowRoot!.querySelector('.rich-text'));
    const text = deepQuery(first.shadowRoot!, '.rich-text');
    await search(element, 'gelernt');
    await waitUntil(() => text.querySelectorAll('mark').length === 20, 'the text is marked');
    expect(deepQuery(root(element), 'k360-session-card')).to.equal(first);
    await search(element, '');
    await waitUntil(() => marks(element).length === 0);
    expect(text.isConnected).to.equal(true);
    expect(text.querySelector('p')?.childNodes.length, 'texts are joined again').to.equal(1);
  });

  it('leads from sessions to come to past ones without a heading in between', async () => {
    const soon = new Date(Date.now() + 86_400_000).toISOString();
    const items = Array.from({ length: 10 }, (_, n) =>
      n < 5
        ? session(`w${n}`, `Werkstatt ${n}`, '2024-11-29', { _k360: { starts_at: soon } })
        : session(`f${n}`, `Film ${n}`, '2024-11-29'),
    );
    const element = await show({}, await server.answer({ body: { ...FEED, items } }));
    const list = () => deepQueryAll<K360SessionCard>(root(element), 'k360-session-card');
    const groups = () => deepQueryAll(root(element), '.group').length;
    await waitUntil(() => list().length === 10 && groups() === 2);
    const seen = new Set<number>();
    const observer = new MutationObserver(() => {
      if (list()[0]?.session?.title === 'Film 5') seen.add(groups());
    });
    observer.observe(root(element), { childList: true, subtree: true });
    await search(element, 'film');
    await waitUntil(() => list().length === 5 && titles(element)[4] === 'Film 9');
    observer.disconnect();
    expect([...seen]).to.deep.equal([0]);
  });

  it('can be cleared with its button, which hands focus to the field', async () => {
    const element = await show();
    await search(element, 'film');
    await waitUntil(() => titles(element).length === 1);
    button(element, '.clear').click();
    await waitUntil(() => titles(element).length === 4);
    expect(input(element).value).to.equal('');
    expect(deepActiveElement()).to.equal(input(element));
  });

  it('finds nothing in words, and shows the way back', async () => {
    const element = await show();
    await search(element, 'xyz');
    await waitUntil(() => count(element) === 'Keine Veranstaltungen gefunden');
    await waitUntil(() => visibleText(element).includes('Zu „xyz“ gibt es nichts.'));
    await expect(element).to.be.accessible();
    button(element, '.ways button').click();
    await waitUntil(() => titles(element).length === 4);
    expect(input(element).value).to.equal('');
  });

  it('is none without words, and nothing is said to be found by it', async () => {
    const element = await show();
    await search(element, '§ &');
    await waitUntil(() => element.query === '§ &');
    await waitUntil(() => !root(element).querySelector('[aria-busy="true"]'), 'it is answered');
    expect(count(element)).to.equal('4 Veranstaltungen');
  });

  it('marks hits in a compact list, too, where texts are not shown otherwise', async () => {
    const element = await show();
    element.layout = 'compact';
    await search(element, 'dokumentation filmabend');
    await waitUntil(() => titles(element).join() === 'Filmabend');
    const texts = () =>
      deepQueryAll(root(element), 'mark')
        .filter((mark) => mark.checkVisibility() && mark.closest('.teaser'))
        .map(({ textContent }) => textContent);
    await waitUntil(() => texts().includes('Dokumentation'), 'the text shows why it was found');
  });

  it('of a server that fails leaves the field, and visitors in it', async () => {
    const element = await show({}, await wordPress());
    const field = input(element);
    const { fetch } = window;
    let asked = 0;
    window.fetch = () => {
      asked++;
      return Promise.resolve(new Response('', { status: 500 }));
    };
    try {
      await search(element, 'film');
      await waitUntil(() => root(element).querySelector('[part~="retry"]'), 'it fails');
      const before = asked;
      await search(element, '');
      await waitUntil(() => asked > before, 'the server is asked again');
      await waitUntil(() => root(element).querySelector('[part~="retry"]'), 'it fails again');
      expect([deepActiveElement()?.id, field.isConnected]).to.deep.equal(['search', true]);
    } finally {
      window.fetch = fetch;
    }
  });

  it('of a server never tells the count of words that are no longer there', async () => {
    const element = await show({}, await wordPress());
    const said = new Set<string>();
    const observer = new MutationObserver(() => said.add(status(element)));
    observer.observe(deepQuery(root(element), '[role="status"]'), {
      ...{ characterData: true, childList: true, subtree: true },
    });
    await search(element, 'film');
    const { fetch } = window;
    try {
      await waitUntil(() => count(element) === '1 Veranstaltung zu „film“');
      window.fetch = (_, init) =>
        new Promise((_resolve, reject) =>
          init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
        );
      await sendKeys({ type: 'e' });
      await waitUntil(() => status(element) === 'Veranstaltungen werden geladen …');
      expect([...said].filter((words) => words.includes('„film“'))).to.deep.equal([]);
    } finally {
      window.fetch = fetch;
    }
  });

  it('of a feed in memory is not said to take time: what is drawn once is there sooner', async () => {
    const element = await show();
    // What searches is loaded, and has read all there is.
    await search(element, 'raeume');
    await waitUntil(() => count(element)?.startsWith('1 '));
    const states: unknown[] = [];
    const results = deepQuery(root(element), '.results');
    const observer = new MutationObserver(() => states.push(results.ariaBusy));
    observer.observe(results, { attributeFilter: ['aria-busy'] });
    await search(element, 'film');
    await waitUntil(() => titles(element).join() === 'Filmabend');
    expect(states).to.deep.equal([]);
  });

  it('of a server is said to take time', async () => {
    const element = await show({}, await wordPress(300));
    const results = deepQuery(root(element), '.results');
    const isBusy = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (results.ariaBusy === 'true') resolve(true);
      });
      observer.observe(results, { attributeFilter: ['aria-busy'] });
    });
    await search(element, 'film');
    expect(await isBusy).to.equal(true);
  });

  it('of a server is what that takes for words', async () => {
    const element = await show({}, await wordPress());
    await search(element, '§');
    await waitUntil(() => count(element) === '1 Veranstaltung zu „§“');
  });

  it('without words finds an archive as empty as it is', async () => {
    const element = await show({}, await server.answer({ body: { ...FEED, items: [] } }));
    await search(element, '§');
    await waitUntil(() => element.query === '§');
    await waitUntil(() => visibleText(element).includes('Hier ist noch nichts veröffentlicht.'));
    expect(visibleText(element)).not.to.contain('Alle Veranstaltungen ansehen');
  });

  it('leads from nothing back to everything, and focus with it', async () => {
    const element = await show();
    await search(element, 'xyz');
    const showAll = () =>
      deepQueryAll(root(element), '.empty button').find((button) =>
        button.textContent.includes('Alle Veranstaltungen ansehen'),
      );
    await waitUntil(showAll, 'there is a way back');
    const refuse = (event: Event) => event.preventDefault();
    element.addEventListener('k360-filter-change', refuse);
    showAll()!.focus();
    showAll()!.click();
    await element.updateComplete;
    expect(deepActiveElement()?.textContent).to.contain('Alle Veranstaltungen ansehen');
    element.removeEventListener('k360-filter-change', refuse);
    showAll()!.click();
    await waitUntil(() => count(element) === '4 Veranstaltungen');
    await waitUntil(() => deepActiveElement()?.id === 'results', 'focus is on the results');
  });

  it('stays where it is when the host page does not want it', async () => {
    const element = await show();
    const asked: [string, object][] = [];
    element.addEventListener('k360-filter-change', (event: K360FilterChangeEvent) => {
      asked.push([event.query, event.filters]);
      event.preventDefault();
    });
    await search(element, 'f');
    await waitUntil(() => asked.length === 1);
    await element.updateComplete;
    expect(asked).to.deep.equal([['f', {}]]);
    expect(titles(element)).to.have.length(4);
    expect(input(element).value).to.equal('');
  });

  it('leaves what is being typed in the field, until the server is asked and may not be', async () => {
    const element = await show({}, await wordPress());
    let asked = 0;
    element.addEventListener('k360-filter-change', (event) => {
      asked++;
      event.preventDefault();
    });
    input(element).value = 'film';
    input(element).dispatchEvent(new Event('input'));
    element.requestUpdate();
    await element.updateComplete;
    expect([asked, input(element).value]).to.deep.equal([0, 'film']);
    await waitUntil(() => asked === 1);
    await element.updateComplete;
    expect(input(element).value).to.equal('');
  });

  it('says where a WordPress searches by itself, and promises no more than that does', async () => {
    const ours = await show();
    const theirs = await show({ urlSync: 'b' }, await wordPress());
    const says = (element: Element) => {
      const hint = input(element).getAttribute('aria-describedby');
      const about = hint === null ? [] : [visibleText(deepQuery(root(element), `#${hint}`))];
      return [input(element).placeholder, ...about];
    };
    expect(says(ours)).to.deep.equal(['Titel, Thema, Person …']);
    expect(says(theirs)).to.deep.equal([
      '',
      'Es sucht die Website, von der die Beiträge stammen: in Titeln und Texten, nicht in Themen.',
    ]);
    await expect(theirs).to.be.accessible();
  });

  describe('of a server, while somebody goes on before it is asked', () => {
    const address = location.href;
    let element: K360Sessions;
    let asked: string[];
    const type = (into: K360Sessions, words: string) => {
      input(into).value = words;
      input(into).dispatchEvent(new Event('input'));
    };
    /** Until whatever was typed before would have been asked for. */
    async function pause() {
      const other = await show({ urlSync: 'other' }, await wordPress());
      let done = false;
      other.addEventListener('k360-filter-change', (event) => {
        event.preventDefault();
        done = true;
      });
      type(other, 'x');
      await waitUntil(() => done);
    }
    beforeEach(async () => {
      history.replaceState(null, '', `${location.pathname}?k360-query=film`);
      element = await show({ urlSync: '' }, await wordPress());
      asked = [];
      element.addEventListener('k360-filter-change', ({ query }: K360FilterChangeEvent) => {
        asked.push(query);
      });
    });
    afterEach(() => history.replaceState(null, '', address));

    it('is given up by going back', async () => {
      type(element, 'filme');
      await waitUntil(() => location.search.includes('filme'));
      type(element, 'filmen');
      history.back();
      await waitUntil(() => input(element).value === 'film', 'the field says what is shown');
      await pause();
      expect(asked).to.deep.equal(['filme']);
      expect(location.search).to.equal('?k360-query=film');
    });

    it('is given up by asking for the whole archive', async () => {
      type(element, 'filmen');
      element.query = undefined;
      await element.updateComplete;
      expect(input(element).value).to.equal('');
      await pause();
      expect(asked).to.deep.equal([]);
    });

    it('is asked for though a session is opened meanwhile, and stays in the field', async () => {
      const card = deepQuery<K360SessionCard>(root(element), 'k360-session-card');
      type(element, 'filmen');
      deepQuery(card.shadowRoot!, '[part="toggle"]').click();
      await waitUntil(() => location.search.includes('k360-session=1'));
      expect(input(element).value).to.equal('filmen');
      await waitUntil(() => location.search.includes('k360-query=filmen'));
      expect(asked).to.deep.equal(['filmen']);
    });

    it('is given up by leaving the page', async () => {
      type(element, 'filmen');
      element.remove();
      await pause();
      expect(asked).to.deep.equal([]);
    });

    it('is not asked for again by Enter', async () => {
      input(element).focus();
      await sendKeys({ press: 'Enter' });
      await pause();
      expect(asked).to.deep.equal([]);
    });

    it('comes along with an order that is chosen', async () => {
      type(element, 'filmen');
      const order = deepQuery<HTMLSelectElement>(root(element), '#sort');
      order.value = 'oldest';
      order.dispatchEvent(new Event('change'));
      await waitUntil(() => location.search === '?k360-query=filmen&k360-sort=oldest');
      await pause();
      expect(asked).to.deep.equal(['filmen']);
    });
  });

  it('can be left out, and so can filters', async () => {
    const element = await show();
    element.noSearch = true;
    await element.updateComplete;
    expect(root(element).querySelector('#search')).to.equal(null);
    expect(root(element).querySelector('#sort')).not.to.equal(null);
    element.noSearch = false;
    element.noFilters = true;
    await element.updateComplete;
    expect(root(element).querySelector('#search')).not.to.equal(null);
    expect(root(element).querySelector('#sort, .filter-button')).to.equal(null);
    element.noSearch = true;
    await element.updateComplete;
    expect(root(element).querySelector('.tools')).to.equal(null);
  });
});

describe('filters of k360-sessions', () => {
  it('narrow step by step, with counts, chips and a way back', async () => {
    const element = await show();
    const toggle = button(element, '.filter-button');
    expect(toggle.ariaExpanded).to.equal('false');
    await openFilters(element);
    expect(toggle.ariaExpanded).to.equal('true');
    // What has to be read out of the texts comes when they are read.
    await waitUntil(() => choice(element, 'mit Dateien'), 'all facets are there');
    expect(
      deepQueryAll(root(element), 'fieldset').map((group) =>
        [...group.querySelectorAll('legend, .choice')].map((one) => visibleText(one)).join(' | '),
      ),
    ).to.deep.equal([
      'Tag | Alle Tage | Dienstag, 28. Nov. 2023 2 , 2 Veranstaltungen | Freitag, 29. Nov. 2024 2 , 2 Veranstaltungen',
      'Jahr | Alle Jahre | 2024 2 , 2 Veranstaltungen | 2023 2 , 2 Veranstaltungen',
      'Thema | Jugend 2 , 2 Veranstaltungen | Planung 2 , 2 Veranstaltungen | Kultur 1 , 1 Veranstaltung',
      'Material | mit Dateien 1 , 1 Veranstaltung | mit Aufzeichnung 1 , 1 Veranstaltung',
    ]);
    await expect(element).to.be.accessible();

    choice(element, 'Planung')!.click();
    await waitUntil(() => titles(element).length === 2);
    choice(element, '2023')!.click();
    await waitUntil(() => titles(element).length === 1);
    expect(titles(element)).to.deep.equal(['Die Planungsgruppe stellt sich vor']);
    expect(count(element)).to.equal('1 von 4 Veranstaltungen');
    expect(visibleText(toggle)).to.equal('Filter (2)');
    const chips = () => deepQueryAll(root(element), '.chip').map((chip) => chip.ariaLabel);
    expect(chips()).to.deep.equal(['Filter entfernen: 2023', 'Filter entfernen: Planung']);
    await expect(element).to.be.accessible();

    button(element, '.chip').click();
    await waitUntil(() => titles(element).length === 2);
    await waitUntil(() => deepActiveElement() === button(element, '.chip'), 'focus is on the next');
    button(element, '.chips .text-button').click();
    await waitUntil(() => titles(element).length === 4);
    expect(root(element).querySelector('.chips')).to.equal(null);
    await waitUntil(() => deepActiveElement() === toggle, 'focus is where filters are set');
    expect(choice(element, 'Planung')!.checked).to.equal(false);
    expect(choice(element, 'Alle Jahre')!.checked).to.equal(true);
  });

  it('go together with the tag that the whole archive is narrowed to, which is none of them', async () => {
    const element = await show({ tag: 'Planung' });
    const chips = () => deepQueryAll(root(element), '.chip').map((chip) => chip.ariaLabel);
    const planning = ['Jugendhilfeplanung im Landkreis', 'Die Planungsgruppe stellt sich vor'];
    await waitUntil(() => titles(element).length === 2);
    expect(titles(element)).to.deep.equal(planning);
    expect(count(element)).to.equal('2 Veranstaltungen');
    expect(chips()).to.deep.equal([]);
    expect(visibleText(button(element, '.filter-button'))).to.equal('Filter');
    await openFilters(element);
    choice(element, '2023')!.click();
    await waitUntil(() => titles(element).length === 1);
    expect(count(element)).to.equal('1 von 2 Veranstaltungen');
    expect(chips()).to.deep.equal(['Filter entfernen: 2023']);
    button(element, '.chips .text-button').click();
    await waitUntil(() => titles(element).length !== 1);
    expect(titles(element)).to.deep.equal(planning);
    expect(chips()).to.deep.equal([]);
  });

  it('show the fifty most frequent topics of thousands, those that are chosen, and more on request', async () => {
    const topics = Array.from({ length: 3_000 }, (_, i) => `Thema ${String(i).padStart(4, '0')}`);
    const often = { tags: ['Thema 2000', ...topics.slice(0, 1_999)] };
    const src = await server.answer({
      body: {
        ...FEED,
        items: [
          session('a', 'Alles', '2024-11-29', { tags: topics }),
          session('b', 'Viel', '2024-11-29', often),
        ],
      },
    });
    const element = await show({}, src);
    await openFilters(element);
    const shown = () =>
      deepQueryAll(root(element), 'fieldset .choice input[type="checkbox"]').map(
        (box) => visibleText(box.parentElement!).match(/^Thema \d+/)?.[0],
      );
    const more = () => button(element, '.more-choices');
    expect(shown().filter(Boolean)).to.deep.equal(topics.slice(0, 50));
    expect(visibleText(more())).to.equal('Noch 200 von 2.950 anzeigen: Thema');
    await expect(element).to.be.accessible();

    more().focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => shown().length >= 250, 'more are there');
    expect(visibleText(deepActiveElement()!.parentElement!)).to.match(/^Thema 0050/);
    expect(visibleText(more())).to.equal('Noch 200 von 2.750 anzeigen: Thema');
  });

  it('show a chosen topic however rare it is', async () => {
    history.replaceState(null, '', '?k360-tag=Thema+499');
    try {
      const element = await show({}, await withManyTopics());
      await openFilters(element);
      expect(choice(element, 'Thema 499')!.checked).to.equal(true);
      expect(choice(element, 'Thema 498')).to.equal(undefined);
      expect(deepQueryAll(root(element), 'input[type="checkbox"]')).to.have.length(51);
    } finally {
      history.replaceState(null, '', location.pathname);
    }
  });

  it('show what holds when the host page refuses a change', async () => {
    const element = await show({}, await server.answer({ body: MANY_DAYS }));
    await openFilters(element);
    const day = deepQuery<HTMLSelectElement>(root(element), '#filter-day');
    element.addEventListener('k360-filter-change', (event) => event.preventDefault());
    for (const list of [day, deepQuery<HTMLSelectElement>(root(element), '#sort')]) {
      list.selectedIndex = 2;
      list.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(list.value).to.equal('');
    }
  });

  it('show what holds, also beside others', async () => {
    const element = await show();
    await openFilters(element);
    choice(element, '2023')!.click();
    await waitUntil(() => titles(element).length === 2);
    element.addEventListener('k360-filter-change', (event) => event.preventDefault());
    for (const label of ['Planung', 'Alle Jahre', '2024']) {
      choice(element, label)!.click();
      await element.updateComplete;
      expect(choice(element, label)!.checked, label).to.equal(false);
      expect(choice(element, '2023')!.checked).to.equal(true);
    }
  });

  it('go together with words and order', async () => {
    const element = await show();
    await openFilters(element);
    await search(element, 'planung');
    await waitUntil(() => titles(element).length === 2);
    const order = deepQuery<HTMLSelectElement>(root(element), '#sort');
    order.value = 'oldest';
    order.dispatchEvent(new Event('change'));
    await waitUntil(() => titles(element)[0]?.startsWith('Die Planungsgruppe'));
    await waitUntil(() => choice(element, 'mit Dateien'));
    choice(element, 'mit Dateien')!.click();
    await waitUntil(() => titles(element).length === 1);
    expect(count(element)).to.equal('1 von 4 Veranstaltungen zu „planung“');
  });

  (inWebKit ? it.skip : it)('fit on a narrow page, all of them', async () => {
    await setViewport({ width: 320, height: 700 });
    const element = await show();
    await openFilters(element);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    const low = [...root(element).querySelectorAll('button, select, input, .choice')].filter(
      (target) => target.checkVisibility() && target.getBoundingClientRect().height < 24,
    );
    expect(low).to.deep.equal([]);
    await setViewport({ width: 1024, height: 768 });
  });

  (inWebKit ? it.skip : it)(
    'fit at any size of page and text, up to the edge of the page',
    async () => {
      const { body, documentElement: page } = document;
      const { margin } = body.style;
      try {
        history.replaceState(null, '', '?k360-tag=Jugend');
        const element = await show();
        await openFilters(element);
        await waitUntil(() => choice(element, 'mit Dateien'), 'all facets are there');
        body.style.margin = '0';
        for (const width of [320, 375, 768, 1280]) {
          await setViewport({ width, height: 700 });
          for (const size of [100, 200]) {
            page.style.fontSize = `${size}%`;
            const at = `${width} px, ${size} %`;
            expect(page.scrollWidth, at).to.be.at.most(width);
            const label = deepQuery(root(element), '[for="sort"]');
            expect(label.getBoundingClientRect().height, at).to.be.below((size / 100) * 28);
            for (const control of root(element).querySelectorAll(
              '.tools-bar :is(button, select)',
            )) {
              const { left, right } = control.getBoundingClientRect();
              expect(left >= 0 && right <= width, `${control.className}: ${at}`).to.equal(true);
            }
          }
        }
      } finally {
        history.replaceState(null, '', location.pathname);
        body.style.margin = margin;
        page.style.fontSize = '';
        await setViewport({ width: 1024, height: 768 });
      }
    },
  );
});

describe('what is read out of k360-sessions', () => {
  it('is said again where another choice or order leaves as many', async () => {
    const element = await show();
    const region = deepQuery(root(element), '[role="status"]');
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(region.textContent.trim()));
    watch.observe(region, { childList: true, characterData: true, subtree: true });
    await openFilters(element);
    choice(element, '2023')!.click();
    await waitUntil(() => said.at(-1) === '2 von 4 Veranstaltungen');
    for (const change of [
      () => choice(element, '2024')!.click(),
      () => {
        const order = deepQuery<HTMLSelectElement>(root(element), '#sort');
        order.value = 'oldest';
        order.dispatchEvent(new Event('change'));
      },
    ]) {
      said.length = 0;
      change();
      await waitUntil(() => said.join(' | ') === ' | 2 von 4 Veranstaltungen', said.join(' | '));
    }
    watch.disconnect();
  });
});

describe('the control of a filter that a visitor is at', () => {
  const topics = (element: Element) =>
    deepQueryAll(root(element), '.choice')
      .map((one) => visibleText(one))
      .filter((text) => /^(Alpha|Beta|Gamma)/.test(text))
      .map((text) => text.replace(/ ,.*/, ''));
  const focused = () =>
    visibleText(deepActiveElement()?.closest('label') ?? document.body).replace(/ \d+ ,.*/, '');
  const TOPICS = {
    ...FEED,
    items: [
      session('a', 'Erste', '2024-11-29', { tags: ['Alpha', 'Beta'] }),
      session('b', 'Zweite', '2024-11-29', { tags: ['Alpha', 'Beta'] }),
      session('c', 'Dritte', '2023-11-29', { tags: ['Alpha', 'Gamma'] }),
      session('d', 'Vierte', '2023-11-29', { tags: ['Beta', 'Gamma'] }),
    ],
  };

  it('keeps focus and place, though the numbers change', async () => {
    const element = await show({}, await server.answer({ body: TOPICS }));
    await openFilters(element);
    expect(topics(element)).to.deep.equal(['Alpha 3', 'Beta 3', 'Gamma 2']);
    choice(element, 'Gamma')!.focus();
    await sendKeys({ type: ' ' });
    await waitUntil(() => topics(element)[0] === 'Alpha 1', 'it is filtered');
    expect(topics(element)).to.deep.equal(['Alpha 1', 'Beta 1', 'Gamma 2']);
    expect(focused()).to.equal('Gamma');
    expect(choice(element, 'Gamma')!.checked).to.equal(true);

    button(element, '.filter-button').click();
    await element.updateComplete;
    await openFilters(element);
    expect(topics(element), 'opened again').to.deep.equal(['Gamma 2', 'Alpha 1', 'Beta 1']);
  });

  it('stays where it is no choice any more', async () => {
    const element = await show({}, await server.answer({ body: TOPICS }));
    await openFilters(element);
    choice(element, '2023')!.click();
    await waitUntil(() => titles(element).length === 2);
    choice(element, 'Gamma')!.click();
    await waitUntil(() => topics(element)[0] === 'Alpha 1');
    choice(element, 'Alle Jahre')!.focus();
    await sendKeys({ type: ' ' });
    await waitUntil(() => deepQueryAll(root(element), '.chip').length === 1);
    await waitUntil(() => !element.isUpdatePending);
    expect(focused(), 'there is one year only').to.equal('Alle Jahre');

    choice(element, 'Beta')!.focus();
    element.query = 'Dritte';
    await waitUntil(() => titles(element).join() === 'Dritte');
    await waitUntil(() => topics(element).includes('Beta 0'));
    expect(focused()).to.equal('Beta');
    expect(choice(element, 'Alle Jahre')).to.equal(undefined);
  });

  it('stays where it is one of thousands', async () => {
    history.replaceState(null, '', '?k360-tag=Thema+499');
    try {
      const element = await show({}, await withManyTopics());
      await openFilters(element);
      choice(element, 'Thema 499')!.focus();
      await sendKeys({ type: ' ' });
      await waitUntil(() => !root(element).querySelector('.chip'), 'it is unfiltered');
      expect(focused()).to.equal('Thema 499');
    } finally {
      history.replaceState(null, '', location.pathname);
    }
  });

  it('stays a list while days become few', async () => {
    const element = await show({}, await server.answer({ body: MANY_DAYS }));
    await openFilters(element);
    const list = deepQuery<HTMLSelectElement>(root(element), '#filter-day');
    list.focus();
    element.query = 'Veranstaltung 27';
    await waitUntil(() => list.options.length === 2, 'one day is left');
    expect(deepActiveElement()?.id).to.equal('filter-day');
  });
});

describe('filters that an address asks for', () => {
  const address = location.href;
  const ask = (search: string) => history.replaceState(null, '', location.pathname + search);
  const chips = (element: Element) =>
    deepQueryAll(root(element), '.chip').map((chip) => visibleText(chip));
  afterEach(() => history.replaceState(null, '', address));

  it('are not said to hold where the source leaves them aside', async () => {
    ask('?k360-has=download');
    const element = await show({}, await wordPress());
    await waitUntil(() => titles(element).join() === 'Eröffnung');
    expect(chips(element)).to.deep.equal([]);
    expect(visibleText(button(element, '.filter-button'))).to.equal('Filter');
  });

  /** An archive with attributes besides its address, once there is what it is to be waited for. */
  async function showWith(attributes: Readonly<Record<string, string>>, selector: string) {
    const element = document.createElement('k360-sessions');
    const all = { src: await server.answer({ body: FEED }), ...attributes };
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
    (await fixture(html`<div></div>`)).append(element);
    await waitUntil(() => root(element).querySelector(selector), `${selector} is there`);
    return element;
  }
  const bare = { 'no-search': '', 'no-filters': '' };

  it('can be taken back where nothing else can be searched or filtered, and so can words', async () => {
    ask('?k360-tag=Planung&k360-query=gruppe');
    const element = await showWith(bare, `${ANSWERED} .chip`);
    expect(chips(element)).to.deep.equal(['gruppe', 'Planung']);
    expect(titles(element)).to.deep.equal(['Die Planungsgruppe stellt sich vor']);
    expect(root(element).querySelector('.tools-bar')).to.equal(null);
    await expect(element).to.be.accessible();
    button(element, '.chip').focus();
    button(element, '.chip').click();
    await waitUntil(() => titles(element).length === 2);
    expect(chips(element)).to.deep.equal(['Planung']);
    await waitUntil(() => deepActiveElement() === button(element, '.chip'), 'focus goes on');
    button(element, '.chips .text-button').click();
    await waitUntil(() => titles(element).length === 4);
    expect(root(element).querySelector('.tools')).to.equal(null);
    await waitUntil(() => deepActiveElement()?.id === 'results', 'focus is on what is shown');
  });

  it('hand focus on when they go, while a server is still asked', async () => {
    ask('?k360-query=gruppe');
    const element = await showWith({ ...bare, src: await wordPress() }, '.chip');
    await waitUntil(() => titles(element).join() === 'Eröffnung');
    button(element, '.chip').focus();
    button(element, '.chip').click();
    await waitUntil(() => chips(element).length === 0);
    await waitUntil(() => deepActiveElement()?.id === 'results', 'focus is on what is shown');
  });

  it('come back to the words of the page’s author, which are nobody’s to take back', async () => {
    ask('?k360-query=film');
    const element = await showWith({ ...bare, query: 'planung' }, '.chip');
    expect(chips(element)).to.deep.equal(['film']);
    button(element, '.chips .text-button').click();
    await waitUntil(() => titles(element).length === 2);
    expect(element.query).to.equal('planung');
    expect(root(element).querySelector('.tools')).to.equal(null);
  });

  it('leave focus in the search field where that is all there is', async () => {
    ask('?k360-tag=Planung');
    const element = await showWith({ 'no-filters': '' }, `${ANSWERED} .chip`);
    button(element, '.chip').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => titles(element).length === 4);
    await waitUntil(() => deepActiveElement() === input(element), 'focus is in the field');
  });

  it('leave focus where something can be chosen, also before there is an answer', async () => {
    ask('?k360-tag=Fehlt');
    const next_url = await server.answer({ body: { ...FEED, items: [] }, delayMs: 'released' });
    const src = await server.answer({ body: { ...FEED, next_url } });
    const element = await showWith({ src }, '.chip');
    expect(titles(element)).to.deep.equal([]);
    button(element, '.chip').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => titles(element).length === 4);
    await waitUntil(() => deepActiveElement()?.classList.contains('filter-button'));
    await server.release(next_url);
  });

  it('can be taken back before there is an answer, however late the archive opens', async () => {
    // The tools are loaded by now.
    (await show()).remove();
    ask('?k360-tag=Fehlt');
    const next_url = await server.answer({ body: { ...FEED, items: [] }, delayMs: 'released' });
    const src = await server.answer({ body: { ...FEED, next_url }, delayMs: 'released' });
    const element = await showWith({ src }, '[aria-busy=true]');
    await nextFrame();
    await server.release(src);
    await waitUntil(() => chips(element).join() === 'Fehlt', 'the choice can be taken back');
    expect(titles(element)).to.deep.equal([]);
    await server.release(next_url);
  });

  it('are none where the page’s author narrowed the archive to them', async () => {
    ask('?k360-tag=planung&k360-tag=Jugend');
    const element = await showWith({ tag: 'Planung' }, `${ANSWERED} .chip`);
    expect(titles(element)).to.deep.equal(['Jugendhilfeplanung im Landkreis']);
    expect(chips(element)).to.deep.equal(['Jugend']);
    expect(visibleText(button(element, '.filter-button'))).to.equal('Filter (1)');
    await openFilters(element);
    expect(choice(element, 'Jugend')!.checked).to.equal(true);
    expect(choice(element, 'Planung'), 'it is no choice').to.equal(undefined);
    button(element, '.chip').click();
    await waitUntil(() => titles(element).length === 2);
    expect(chips(element)).to.deep.equal([]);
  });

  it('are no other day than the one that is asked for', async () => {
    ask('?k360-day=2024-02-30');
    const element = await show();
    expect(chips(element)).to.deep.equal(['2024-02-30']);
    element.remove();
    ask('?k360-day=2024-02-29');
    expect(chips(await show())).to.deep.equal(['Donnerstag, 29. Feb. 2024']);
  });

  it('are one topic each, by whichever of its names', async () => {
    const items = [
      session('a', 'Erste', '2024-11-29', { tags: ['Jugend & Planung', 'Kultur'] }),
      session('b', 'Zweite', '2024-11-29', { tags: ['Jugend & Planung'] }),
      session('c', 'Dritte', '2024-11-29', { tags: ['Kultur'] }),
    ];
    ask('?k360-tag=jugend-planung&k360-tag=Jugend+%26+planung&k360-tag=nie');
    const element = await show({ urlSync: '' }, await server.answer({ body: { ...FEED, items } }));
    expect(chips(element)).to.have.length(2);
    expect(visibleText(button(element, '.filter-button'))).to.equal('Filter (2)');
    button(element, '.chip:nth-of-type(2)').click();
    await waitUntil(() => titles(element).length === 2);
    await openFilters(element);
    expect(chips(element)).to.deep.equal(['Jugend & Planung']);
    const box = () => choice(element, 'Jugend & Planung')!;
    expect(box().checked).to.equal(true);
    choice(element, 'Kultur')!.click();
    await waitUntil(() => titles(element).join() === 'Erste');
    expect(location.search).to.equal('?k360-tag=Jugend%20%26%20Planung&k360-tag=Kultur');
    box().click();
    await waitUntil(() => titles(element).length === 2);
    expect(chips(element)).to.deep.equal(['Kultur']);
    expect(box().checked).to.equal(false);
  });
});

describe('topics that differ in signs alone', () => {
  const address = location.href;
  const chips = (element: Element) =>
    deepQueryAll(root(element), '.chip').map((chip) => visibleText(chip));
  afterEach(() => history.replaceState(null, '', address));

  it('are filters of their own, by name and in an address', async () => {
    const topics = [['C++', 'c'], ['C#'], ['🎉'], ['🔥']];
    const items = topics.map((tags, i) => session(`s${i}`, `Nummer ${i}`, '2024-11-29', { tags }));
    const src = await server.answer({ body: { ...FEED, items } });
    const element = await show({ urlSync: '' }, src);
    await openFilters(element);
    choice(element, '🔥')!.click();
    await waitUntil(() => titles(element).join() === 'Nummer 3');
    expect(choice(element, '🎉')?.checked).not.to.equal(true);
    button(element, '.chip').click();
    await waitUntil(() => titles(element).length === 4);
    choice(element, 'C++')!.click();
    await waitUntil(() => titles(element).join() === 'Nummer 0');
    expect(choice(element, 'C#')?.checked).not.to.equal(true);
    choice(element, 'c 1')!.click();
    await waitUntil(() => chips(element).join() === 'C++,c');
    element.remove();
    const again = await show({ urlSync: '' }, src);
    expect(chips(again).includes('C++')).to.equal(true);
    await openFilters(again);
    await waitUntil(() => chips(again).join() === 'C++,c', 'both are chosen still');
  });
});

describe('many days of an archive', () => {
  it('are a list to choose one from', async () => {
    const element = await show({}, await server.answer({ body: MANY_DAYS }));
    await openFilters(element);
    const list = deepQuery<HTMLSelectElement>(root(element), '#filter-day');
    expect(list.labels[0]?.textContent).to.equal('Tag');
    expect([...list.options].slice(0, 2).map(({ label }) => label)).to.deep.equal([
      'Alle Tage',
      'Donnerstag, 10.\u00a0Okt.\u00a02024 (1)',
    ]);
    expect(list.options).to.have.length(41);
    await expect(element).to.be.accessible();
    list.value = '2024-11-12';
    list.dispatchEvent(new Event('change'));
    await waitUntil(() => titles(element).join() === 'Veranstaltung 22');
    expect(deepQuery<HTMLSelectElement>(root(element), '#filter-day').value).to.equal('2024-11-12');
    button(element, '.chip').click();
    await waitUntil(() => titles(element).length === 10);
    expect(deepQuery<HTMLSelectElement>(root(element), '#filter-day').value).to.equal('');
  });
});

describe('the address of k360-sessions', () => {
  const address = location.href;
  const search_ = () => location.search.replace(/^\?/, '');
  beforeEach(() => history.replaceState(null, '', `${location.pathname}?fremd=1`));
  afterEach(() => history.replaceState(null, '', address));

  it('is left alone without url-sync', async () => {
    const element = await show();
    await search(element, 'film');
    await waitUntil(() => titles(element).length === 1);
    expect(search_()).to.equal('fremd=1');
  });

  it('keeps search, filters and open session, and "back" brings the view before', async () => {
    history.replaceState({ host: 1 }, '');
    const element = await show({ urlSync: '' });
    await search(element, 'planung');
    await waitUntil(() => titles(element).length === 2);
    expect(search_()).to.equal('fremd=1&k360-query=planung');
    expect(history.state, 'the page keeps its state').to.deep.equal({ host: 1 });
    await openFilters(element);
    await waitUntil(() => choice(element, 'mit Dateien'));
    choice(element, 'mit Dateien')!.click();
    await waitUntil(() => titles(element).length === 1);
    expect(search_()).to.equal('fremd=1&k360-query=planung&k360-has=download');
    const card = deepQuery(root(element), 'k360-session-card');
    deepQuery(card.shadowRoot!, '[part="toggle"]').click();
    await waitUntil(() => search_().endsWith('&k360-session=plan'));

    history.back();
    await waitUntil(() => !search_().includes('k360-session'));
    await waitUntil(() => !card.hasAttribute('open'), 'the session is closed again');
    history.back();
    await waitUntil(() => titles(element).length === 2, 'the filter is gone');
    expect(input(element).value).to.equal('planung');
    history.back();
    await waitUntil(
      () => titles(element).length === 4,
      'the search is gone, a step for all its letters',
    );
    history.go(2);
    await waitUntil(() => titles(element).length === 1, 'and back again');
  });

  it('pages, and a reload shows the same page', async () => {
    const src = await server.answer({ body: FEED });
    const element = await show({ urlSync: 'x', perPage: '2' }, src);
    const next = () =>
      deepQuery(root(element), 'k360-paginator').shadowRoot?.querySelector<HTMLAnchorElement>(
        '.next',
      );
    await waitUntil(next, 'the pages are there');
    expect(next()?.href).to.equal(`${location.origin}${location.pathname}?fremd=1&x-page=2`);
    next()?.click();
    await waitUntil(() => titles(element)[0] === 'Filmabend');
    expect(search_()).to.equal('fremd=1&x-page=2');
    element.remove();
    const again = await show({ urlSync: 'x', perPage: '2' }, src);
    expect(titles(again)[0]).to.equal('Filmabend');
    history.back();
    await waitUntil(() => titles(again)[0]?.startsWith('Jugendhilfe'));
  });

  it('does not mix two archives up', async () => {
    const [a, b] = [await show({ urlSync: 'a' }), await show({ urlSync: 'b' })];
    for (const [element, words] of [
      [a, 'film'],
      [b, 'alle'],
    ] as const) {
      input(element).value = words;
      input(element).dispatchEvent(new Event('input'));
      await waitUntil(() => titles(element).length === 1, `${words} is found`);
    }
    expect(search_()).to.equal('fremd=1&a-query=film&b-query=alle');
  });

  it('leads to a session wherever it is, opens it and goes there', async () => {
    history.replaceState(null, '', `${location.pathname}?k360-session=plan2`);
    const element = await show({ perPage: '2' });
    await waitUntil(() => deepQueryAll(root(element), '.rich-text').length === 1, 'it is open');
    expect(element.page).to.equal(2);
    const card = deepQueryAll<HTMLElement>(root(element), 'k360-session-card')[1]!;
    expect(card.hasAttribute('open')).to.equal(true);
    await waitUntil(() => root(element).activeElement === card, 'focus is in it');
  });

  it('is led to by other elements of the page, whatever the archive is narrowed to', async () => {
    const src = await server.answer({ body: FEED });
    const page = await fixture(
      html`<div>
        <k360-sessions src=${src} per-page="2" query="film"></k360-sessions>
        <k360-contributors src=${src}></k360-contributors>
      </div>`,
    );
    const archive = page.querySelector('k360-sessions')!;
    const people = page.querySelector('k360-contributors')!;
    await waitUntil(() => visibleText(people).includes('Ada Beispiel'), 'the people are there');
    await waitUntil(() => root(archive).querySelector('.tools-bar'), 'the tools are there');
    expect(titles(archive)).to.deep.equal(['Filmabend']);
    const link = deepQueryAll<HTMLAnchorElement>(people.shadowRoot!, 'a').find(
      (one) => one.textContent.trim() === 'Jugendhilfeplanung im Landkreis',
    )!;
    await waitUntil(() => link.href.includes('k360-session=plan'), 'it leads to this page');
    link.click();
    await waitUntil(() => deepQueryAll(root(archive), '.rich-text').length === 1, 'it is open');
    expect(titles(archive)).to.include('Jugendhilfeplanung im Landkreis');
    await waitUntil(() => document.activeElement === archive, 'focus is there');
  });

  it('is led to by addresses with the prefix that the archive has now', async () => {
    const src = await server.answer({ body: FEED });
    const page = await fixture(
      html`<div>
        <k360-sessions src=${src} url-sync="eins"></k360-sessions>
        <k360-contributors src=${src}></k360-contributors>
      </div>`,
    );
    const link = () =>
      page
        .querySelector('k360-contributors')!
        .shadowRoot!.querySelector<HTMLAnchorElement>('a[href*="session=plan"]')?.search;
    await waitUntil(() => link()?.endsWith('eins-session=plan'));
    page.querySelector('k360-sessions')!.setAttribute('url-sync', 'zwei');
    await waitUntil(() => link()?.endsWith('zwei-session=plan'));
  });

  it('is not where other elements lead to what the archive is not narrowed to', async () => {
    const src = await server.answer({
      body: {
        ...FEED,
        items: FEED.items.map((item) => ({
          ...item,
          url: `https://archiv.example.org/${item.id}`,
          _k360: { contributors: [{ name: 'Ada Beispiel' }] },
        })),
      },
    });
    const page = await fixture(
      html`<div>
        <k360-sessions src=${src} tag="kultur"></k360-sessions>
        <k360-contributors src=${src}></k360-contributors>
      </div>`,
    );
    const archive = page.querySelector('k360-sessions')!;
    const link = (title: string) =>
      deepQueryAll<HTMLAnchorElement>(
        page.querySelector('k360-contributors')!.shadowRoot!,
        'a',
      ).find((one) => one.textContent.trim() === title);
    await waitUntil(() => link('Filmabend')?.href.includes('k360-session=film'));
    expect(link('Räume für alle')?.href).to.equal('https://archiv.example.org/raum');
    archive.tag = 'Jugend';
    await waitUntil(() => link('Räume für alle')?.href.includes('k360-session=raum'));
    expect(link('Filmabend')?.href).to.equal('https://archiv.example.org/film');
    link('Räume für alle')!.click();
    await waitUntil(() => deepQueryAll(root(archive), '.rich-text').length === 1, 'it is open');
  });

  it('of a session that is gone says so, and shows the archive', async () => {
    history.replaceState(null, '', `${location.pathname}?k360-session=weg`);
    const element = await show();
    await waitUntil(() => status(element) === 'Diese Veranstaltung gibt es hier nicht (mehr).');
    expect(titles(element)).to.have.length(4);
  });

  it('can be copied from every open session', async () => {
    const element = await show();
    const card = deepQuery(root(element), 'k360-session-card');
    deepQuery(card.shadowRoot!, '[part="toggle"]').click();
    await waitUntil(() => visibleText(card).includes('Link kopieren'));
    const copy = deepQueryAll(card.shadowRoot!, '.actions button').at(-1)!;
    const copied: string[] = [];
    const { clipboard } = navigator;
    const pretend = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    pretend((text) => Promise.resolve(void copied.push(text)));
    copy.click();
    await waitUntil(() => visibleText(card).includes('Link kopiert'));
    expect(copied).to.deep.equal([
      `${location.origin}${location.pathname}?fremd=1&k360-session=plan`,
    ]);
    pretend(() => Promise.reject(new Error('not allowed')));
    copy.click();
    await waitUntil(() => card.shadowRoot!.querySelector('.link-to-copy input'));
    const field = deepQuery<HTMLInputElement>(card.shadowRoot!, '.link-to-copy input');
    expect(field.value).to.equal(copied[0]);
    await waitUntil(() => deepActiveElement() === field, 'focus is in the field');
    expect(field.selectionEnd, 'to be copied at once').to.equal(field.value.length);
    expect(visibleText(card)).not.to.contain('Link kopiert');
    // Whoever has gone on meanwhile stays there.
    let refuse = () => {};
    pretend(() => new Promise((_, reject) => (refuse = () => reject(new Error('not allowed')))));
    copy.click();
    input(element).focus();
    refuse();
    pretend(() => Promise.resolve());
    copy.click();
    await waitUntil(() => visibleText(card).includes('Link kopiert'));
    expect(deepActiveElement() === input(element)).to.equal(true);
    const region = deepQuery(card.shadowRoot!, '.actions [role="status"]');
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(region.textContent.trim()));
    watch.observe(region, { childList: true, characterData: true, subtree: true });
    copy.click();
    await waitUntil(() => said.join(' | ') === ' | Link kopiert', 'it is said once more');
    watch.disconnect();
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  });
});
