import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/all.js';
import type { K360Sessions } from '../../../src/elements/k360-sessions.js';
import { deepQuery, deepQueryAll, visibleText } from '../../support/deep-query.js';
import { server } from '../../support/server.js';
import { waitUntil } from '../../support/wait-until.js';

const version = 'https://jsonfeed.org/version/1.1';
const item = (number: number, more: object = {}) => ({
  id: `s${number}`,
  url: `https://archiv.example.org/${number}`,
  title: `Veranstaltung ${number}`,
  date_published: `2024-11-${String(30 - (number % 3)).padStart(2, '0')}T10:00:00+01:00`,
  content_html: `<p>${'Wir haben viel gelernt. '.repeat(30)}</p><p>Das <a href="/mehr">Ende</a> von ${number}.</p>`,
  tags: [number % 2 ? 'ungerade' : 'gerade'],
  attachments: [
    {
      url: `/${number}.pdf`,
      mime_type: 'application/pdf',
      title: 'Folien',
      size_in_bytes: 1200000,
    },
  ],
  _k360: {
    contributors: [{ name: 'Ada Beispiel', organization: 'Stadt Lindenau', bio: 'Leitet etwas.' }],
    recordings: [{ url: 'https://www.youtube.com/watch?v=abcdefghijk', title: 'Mitschnitt' }],
  },
  ...more,
});
const feed = (...items: object[]) => ({ version, title: 'Archiv', items });
const items = (count: number) => Array.from({ length: count }, (_, i) => item(i + 1));

const root = (element: Element) => element.shadowRoot!;
const sheet = (element: Element) => deepQuery(root(element), '.sheet');
const titles = (element: Element) =>
  [...sheet(element).querySelectorAll('.title')].map(({ textContent }) => textContent.trim());
const button = (element: Element) => deepQuery<HTMLButtonElement>(root(element), '[part="print"]');
const note = (element: Element) => deepQuery(root(element), '.print-note').textContent.trim();
const status = (element: Element) => deepQuery(root(element), '[role="status"]').textContent.trim();

async function show(src: string, attributes: Partial<K360Sessions> = {}): Promise<K360Sessions> {
  const element = Object.assign(document.createElement('k360-sessions'), { src, ...attributes });
  const page = await fixture(html`<div></div>`);
  page.append(element);
  await waitUntil(() => root(element).querySelector('.sheet'), 'printing is ready');
  return element;
}

describe('printing sessions', () => {
  /** What was on the sheet whenever the dialog opened. */
  let printed: string[][];
  const { print } = window;
  /** As browsers do it: events around a dialog that blocks; `undefined` where a frame forbids dialogs. */
  const dialogOf = (element: () => Element, opens = true) => {
    window.print = () => {
      if (opens) dispatchEvent(new Event('beforeprint'));
      printed.push(titles(element()));
      if (opens) dispatchEvent(new Event('afterprint'));
    };
  };
  beforeEach(() => {
    printed = [];
  });
  afterEach(() => {
    window.print = print;
    Reflect.deleteProperty(navigator, 'connection');
  });

  it('prints what is on the screen, open, with the browser’s own command', async () => {
    const element = await show(await server.answer({ body: feed(...items(5)) }), { perPage: 2 });
    expect(getComputedStyle(sheet(element)).display).to.equal('none');
    dispatchEvent(new Event('beforeprint'));
    expect(titles(element)).to.deep.equal(['Veranstaltung 1', 'Veranstaltung 2']);
    const text = sheet(element).textContent.replace(/\s+/g, ' ');
    expect(text).to.contain('Archiv 5 Veranstaltungen, Seite 1 von 3');
    expect(text).to.contain('Das Ende von 2.');
    expect(text).to.contain('Ada Beispiel');
    expect(text).to.contain('Folien (PDF, 1,2 MB)');
    expect(sheet(element).querySelectorAll('button, k360-consent-gate')).to.have.length(0);
    const links = [...sheet(element).querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.include('https://www.youtube.com/watch?v=abcdefghijk');
    expect(links).to.include('https://archiv.example.org/2');
    expect(links).to.include(`${server.origin}/2.pdf`);
    dispatchEvent(new Event('afterprint'));
    await expect(element).to.be.accessible();
  });

  it('prints it open also where data is to be saved', async () => {
    const connection = { saveData: true };
    Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });
    const element = await show(await server.answer({ body: feed(...items(1)) }));
    dispatchEvent(new Event('beforeprint'));
    expect(sheet(element).textContent).to.contain('Das Ende von 1.');
    dispatchEvent(new Event('afterprint'));
  });

  it('prints all that match with its button, and only then', async () => {
    const element = await show(await server.answer({ body: feed(...items(25)) }), {
      perPage: 2,
      query: 'Veranstaltung',
    });
    dialogOf(() => element);
    // Texts are searched in slices: until all are read, the number may grow.
    await waitUntil(() => visibleText(button(element)) === 'Alle 25 Veranstaltungen drucken');
    button(element).click();
    await waitUntil(() => printed.length === 1);
    expect(printed[0]).to.deep.equal(items(25).map(({ title }) => title));
    await waitUntil(() => visibleText(button(element)) === 'Alle 25 Veranstaltungen drucken');
    expect(note(element)).to.equal('');
    // Once more, for another paper.
    dispatchEvent(new Event('beforeprint'));
    expect(titles(element)).to.have.length(25);
    // Then the browser's own command.
    await sendKeys({ press: 'Control' });
    dispatchEvent(new Event('beforeprint'));
    expect(titles(element)).to.have.length(2);
  });

  it('reads the pages of a feed that were not there yet, and respects filters', async () => {
    const last = await server.answer({ body: feed(item(5), item(6)), delayMs: 300 });
    const next = await server.answer({ body: { ...feed(item(3), item(4)), next_url: last } });
    const src = await server.answer({ body: { ...feed(item(1), item(2)), next_url: next } });
    const element = await show(src, { perPage: 1 });
    dialogOf(() => element);
    button(element).click();
    await waitUntil(() => printed.length === 1);
    expect(printed[0]).to.deep.equal(items(6).map(({ title }) => title));
    element.tag = 'gerade';
    await waitUntil(() => visibleText(button(element)) === 'Alle 3 Veranstaltungen drucken');
    expect(titles(element)).to.deep.equal([]);
    button(element).click();
    await waitUntil(() => printed.length === 2);
    expect(printed[1]).to.deep.equal(['Veranstaltung 2', 'Veranstaltung 4', 'Veranstaltung 6']);
  });

  it('waits for pictures, also those that are not to be had', async () => {
    const image = await server.answer({ status: 404, delayMs: 200 });
    const element = await show(await server.answer({ body: feed(item(1, { image }), item(2)) }));
    let loaded = 0;
    dialogOf(() => element);
    const open = window.print;
    window.print = () => {
      const pictures = [...sheet(element).querySelectorAll('img')];
      loaded = pictures.filter(({ complete, loading }) => complete && loading === 'eager').length;
      open.call(window);
    };
    button(element).click();
    await waitUntil(() => printed.length === 1);
    expect(loaded).to.equal(1);
  });

  it('says how far it is, and can be cancelled', async () => {
    const last = await server.answer({ delayMs: 'never', body: feed(item(3)) });
    const src = await server.answer({ body: { ...feed(item(1), item(2)), next_url: last } });
    const element = await show(src, { perPage: 1 });
    dialogOf(() => element);
    expect(visibleText(button(element))).to.equal('Alle Veranstaltungen drucken');
    button(element).focus();
    button(element).click();
    await waitUntil(() => note(element) === '2 von 2 geladen');
    expect(status(element)).to.equal('Wird zum Drucken geladen …');
    expect(visibleText(button(element))).to.equal('Abbrechen');
    button(element).click();
    await waitUntil(() => note(element) === 'Das Drucken wurde abgebrochen.');
    expect(status(element)).to.equal('Das Drucken wurde abgebrochen.');
    expect(root(element).activeElement).to.equal(button(element));
    expect(printed).to.deep.equal([]);
  });

  it('says of how many it has loaded none yet', async () => {
    const key = server.key();
    const collection = server.url(`/answers/${key}/wp-json/wp/v2/posts`);
    const headers = {
      ...{ 'X-WP-Total': '230', 'X-WP-TotalPages': '23' },
      'access-control-expose-headers': 'X-WP-Total, X-WP-TotalPages',
    };
    const post = (id: number) => ({
      id,
      date: '2024-11-30T10:00:00',
      link: `https://archiv.example.org/${id}`,
      title: { rendered: `Veranstaltung ${id}` },
      content: { rendered: '<p>Text</p>' },
    });
    await server.answer(
      {
        routes: {
          '/wp-json/wp/v2/posts': [
            { headers, body: Array.from({ length: 10 }, (_, i) => post(i)) },
            { delayMs: 'never' },
          ],
        },
      },
      key,
    );
    const element = await show(collection);
    dialogOf(() => element);
    expect(visibleText(button(element))).to.equal('Alle 230 Veranstaltungen drucken');
    button(element).click();
    await element.updateComplete;
    expect(note(element)).to.equal('0 von 230 geladen');
  });

  it('says when something could not be loaded, and goes on from there', async () => {
    const fail = { status: 500 };
    const last = await server.answer([fail, fail, { body: feed(item(3)) }]);
    const src = await server.answer({ body: { ...feed(item(1), item(2)), next_url: last } });
    const element = await show(src, { perPage: 2 });
    dialogOf(() => element);
    button(element).click();
    await waitUntil(() => note(element).startsWith('Nicht alle'));
    expect(status(element)).to.equal(note(element));
    expect(printed).to.deep.equal([]);
    await waitUntil(async () => {
      if (visibleText(button(element)) !== 'Abbrechen' && !printed.length) button(element).click();
      await element.updateComplete;
      return printed.length > 0;
    });
    expect(printed[0]).to.deep.equal(items(3).map(({ title }) => title));
  });

  it('says what to do where no dialog opens', async () => {
    const element = await show(await server.answer({ body: feed(...items(3)) }), { perPage: 1 });
    dialogOf(() => element, false);
    button(element).click();
    await waitUntil(() => note(element).startsWith('Alles ist zum Drucken bereit.'));
    dispatchEvent(new Event('beforeprint'));
    expect(titles(element)).to.have.length(3);
  });

  it('stops when the element is removed', async () => {
    const last = await server.answer({ delayMs: 'never', body: feed(item(3)) });
    const src = await server.answer({ body: { ...feed(item(1), item(2)), next_url: last } });
    const element = await show(src, { perPage: 1 });
    dialogOf(() => element);
    button(element).click();
    await server.waitFor(last, 1);
    element.remove();
    await server.waitFor(last, 1, 'aborted');
    dispatchEvent(new Event('beforeprint'));
    expect(titles(element)).to.deep.equal([]);
    expect(printed).to.deep.equal([]);
  });

  describe('with the browser’s own command, when its sessions are not on the screen any more', () => {
    const paper = (element: Element) => {
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
      return titles(element);
    };
    const withoutSessions = (element: Element) =>
      waitUntil(() => !root(element).querySelector('[part="print"]'), 'the sessions are gone');

    it('prints what a search that finds nothing leaves', async () => {
      const element = await show(await server.answer({ body: feed(...items(3)) }));
      expect(paper(element)).to.have.length(3);
      element.query = 'gibtsnicht';
      await withoutSessions(element);
      expect(paper(element)).to.deep.equal([]);
      expect(sheet(element).hidden, 'the sheet hides the screen').to.equal(true);
      element.query = undefined;
      await waitUntil(() => root(element).querySelector('[part="print"]'));
      expect(paper(element)).to.have.length(3);
    });

    it('prints that another archive is empty', async () => {
      const element = await show(await server.answer({ body: feed(...items(3)) }));
      element.src = await server.answer({ body: feed() });
      await withoutSessions(element);
      expect(paper(element)).to.deep.equal([]);
    });

    it('prints why another archive cannot be shown', async () => {
      const element = await show(await server.answer({ body: feed(...items(3)) }));
      element.src = server.url('/404');
      await waitUntil(() => root(element).querySelector('[part~="error"]'));
      expect(paper(element)).to.deep.equal([]);
    });

    it('does not go on collecting them', async () => {
      const last = await server.answer({ delayMs: 'never', body: feed(item(3)) });
      const src = await server.answer({ body: { ...feed(item(1), item(2)), next_url: last } });
      const element = await show(src, { perPage: 1 });
      dialogOf(() => element);
      button(element).click();
      await waitUntil(() => note(element));
      await server.waitFor(last, 1);
      element.src = await server.answer({ body: feed() });
      await server.waitFor(last, 1, 'aborted');
      await withoutSessions(element);
      expect(paper(element)).to.deep.equal([]);
      expect(printed).to.deep.equal([]);
    });
  });

  it('has the heading that the page shows instead of the archive’s title', async () => {
    const element = await show(await server.answer({ body: feed(...items(2)) }));
    const own = document.createElement('h2');
    Object.assign(own, { slot: 'heading', textContent: ' Eigener Titel ' });
    element.append(own);
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(deepQuery(root(element), '.sheet-title').textContent.trim()).to.equal('Eigener Titel');
    expect(sheet(element).textContent).not.to.contain('Archiv');
  });

  it('groups what is to come and what was, and draws a line where a day begins', async () => {
    const soon = new Date(Date.now() + 86_400_000).toISOString();
    const element = await show(
      await server.answer({
        body: feed(item(3), item(6), item(1, { _k360: { starts_at: soon } })),
      }),
    );
    dispatchEvent(new Event('beforeprint'));
    const headings = [...sheet(element).querySelectorAll('h2, h3, h4')].map(
      ({ textContent, localName }) => [localName, textContent.trim()],
    );
    expect(
      headings.filter(([, text]) => !/^(Dateien|Mitw|Aufz|Video|Them|Mitsch)/.test(text ?? '')),
    ).to.deep.equal([
      ['h2', 'Archiv'],
      ['h3', 'Kommende Veranstaltungen'],
      ['h4', 'Veranstaltung 1'],
      ['h3', 'Vergangene Veranstaltungen'],
      ['h4', 'Veranstaltung 3'],
      ['h4', 'Veranstaltung 6'],
    ]);
    expect(sheet(element).querySelectorAll('.new-day')).to.have.length(2);
    expect(deepQueryAll(root(element), '.sheet [id]')).to.have.length(0);
  });

  it('keeps the order that the visitor chose', async () => {
    const soon = new Date(Date.now() + 86_400_000).toISOString();
    const element = await show(
      await server.answer({
        body: feed(item(1, { _k360: { starts_at: soon } }), item(2), item(3)),
      }),
    );
    await waitUntil(() => root(element).querySelector('#sort'), 'the tools are there');
    const order = deepQuery<HTMLSelectElement>(root(element), '#sort');
    order.value = 'oldest';
    order.dispatchEvent(new Event('change'));
    const first = () => deepQuery(root(element), 'k360-session-card').shadowRoot?.textContent;
    await waitUntil(() => first()?.includes('Veranstaltung 2'), 'the oldest comes first');
    dispatchEvent(new Event('beforeprint'));
    expect(titles(element)).to.deep.equal([2, 3, 1].map((number) => `Veranstaltung ${number}`));
    expect(sheet(element).textContent).not.to.contain('Kommende');
  });
});
