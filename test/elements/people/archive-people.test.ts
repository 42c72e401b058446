import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/define/all.js';
import { ArchiveHandle } from '../../../src/archive/archive-handle.js';
import { offerStage } from '../../../src/archive/session-stages.js';
import type { K360Contributors } from '../../../src/elements/k360-contributors.js';
import { K360ErrorEvent } from '../../../src/elements/error-event.js';
import type { K360LoadEvent } from '../../../src/elements/load-event.js';
import {
  deepActiveElement,
  deepQuery,
  deepQueryAll,
  visibleText,
} from '../../support/deep-query.js';
import { emulateForcedColors } from '../../support/forced-colors.js';
import { server } from '../../support/server.js';
import { waitUntil } from '../../support/wait-until.js';
import { inChromium } from '../../support/which-browser.js';

const version = 'https://jsonfeed.org/version/1.1';

interface Someone {
  name: string;
  organization?: string;
  bio?: string;
  url?: string;
}

const session = (id: string, day: number, ...contributors: Someone[]) => ({
  id,
  url: `https://archiv.example.org/${id}`,
  title: `Sitzung ${id}`,
  date_published: `2022-11-${String(day).padStart(2, '0')}`,
  content_text: 'Text',
  _k360: { contributors },
});

const festival = [
  session(
    'eins',
    1,
    { name: 'Dr. Jana Noll', organization: 'Kommune 360°', bio: 'kennt jedes Rathaus von innen.' },
    { name: 'Bernd von der Au', organization: 'Kommune 360°' },
  ),
  session(
    'zwei',
    2,
    { name: 'Jana Noll', organization: 'Kommune 360°', bio: 'leitet.' },
    { name: 'Katrin Öztürk', organization: 'Hochschule Nordmark' },
    { name: 'Мария Иванова' },
  ),
];

const root = (element: Element) => element.shadowRoot!;
const status = (element: Element) => deepQuery(root(element), '[role="status"]').textContent.trim();
const count = (element: Element) => root(element).querySelector('.count')?.textContent.trim();
const names = (element: Element) =>
  deepQueryAll(root(element), '[part="name"]').map((name) => name.textContent.trim());
const headings = (element: Element) =>
  deepQueryAll(root(element), '.letter').map((heading) => visibleText(heading));
const letters = (element: Element) =>
  deepQueryAll<HTMLButtonElement>(root(element), '.letters button');
const links = (element: Element) => deepQueryAll<HTMLAnchorElement>(root(element), '.attended a');
const complete = (element: Element) =>
  waitUntil(
    () =>
      root(element).querySelector('.group, .nobody') && !root(element).querySelector('.reading'),
    'all people are known',
  );

/** Follows a link, but stays on the page; tells whether the element wanted to stay, too. */
function click(link: Element, init: MouseEventInit = {}): boolean {
  const event = new MouseEvent('click', {
    ...{ bubbles: true, composed: true, cancelable: true },
    ...init,
  });
  // Stays on the page, whatever the element decided.
  let prevented = false;
  const stay = (seen: Event) => {
    prevented = seen.defaultPrevented;
    seen.preventDefault();
  };
  addEventListener('click', stay, { once: true });
  link.dispatchEvent(event);
  return prevented;
}

async function type(element: Element, words: string): Promise<void> {
  const field = deepQuery<HTMLInputElement>(root(element), 'input');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await (element as K360Contributors).updateComplete;
}

async function show(...items: object[]): Promise<K360Contributors> {
  const src = await server.answer({ body: { version, title: 'Archiv', items } });
  const element = await fixture<K360Contributors>(
    html`<k360-contributors src=${src}></k360-contributors>`,
  );
  await complete(element);
  return element;
}

describe('the people of an archive', () => {
  it('are listed once each, under their letters, with their sessions', async () => {
    const element = await show(...festival);
    expect(count(element)).to.equal('4 Personen aus 2 Organisationen');
    expect(headings(element)).to.deep.equal(['A', 'N', 'O', '# Andere Anfangszeichen']);
    expect(names(element)).to.deep.equal([
      'Bernd von der Au',
      'Dr. Jana Noll',
      'Katrin Öztürk',
      'Мария Иванова',
    ]);
    const noll = deepQueryAll(root(element), '[part="person"]')[1]!;
    expect(visibleText(noll)).to.equal(
      'JN Dr. Jana Noll Kommune 360° kennt jedes Rathaus von innen. Sitzung zwei Sitzung eins',
    );
    expect(deepQuery(noll, 'ul').getAttribute('aria-label')).to.equal(
      'Veranstaltungen mit Dr. Jana Noll',
    );
    await waitUntil(() => status(element) === '4 Personen aus 2 Organisationen');
    await expect(element).to.be.accessible();
  });

  it('are those of the archive around them, which is read once', async () => {
    const src = await server.answer({ body: { version, title: 'Archiv', items: festival } });
    const feed = await fixture(
      html`<k360-feed src=${src}><k360-contributors></k360-contributors></k360-feed>`,
    );
    const element = deepQuery(feed, 'k360-contributors');
    await complete(element);
    expect(names(element)).to.have.length(4);
    expect(await server.requests(src)).to.have.length(1);
  });

  it('give way to those of a session, and come back', async () => {
    const element = await show(...festival);
    element.sessionId = 'eins';
    await waitUntil(() => names(element).length === 2);
    expect(root(element).querySelector('.letters, [role="search"]')).to.equal(null);
    element.removeAttribute('session-id');
    element.sessionId = undefined;
    await waitUntil(() => headings(element).length === 4);
  });

  it('are there again after the element was moved', async () => {
    const element = await show(...festival);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await waitUntil(() => names(element).length === 4);
    await complete(element);
  });

  it('speak the language of the page, and say which it is where they do not', async () => {
    const src = await server.answer({ body: { version, title: 'Archive', items: festival } });
    const page = await fixture(
      html`<div lang="fr"><k360-contributors src=${src}></k360-contributors></div>`,
    );
    const element = deepQuery(page, 'k360-contributors');
    await complete(element);
    expect(count(element)).to.equal('4 people from 2 organisations');
    expect(element.shadowRoot!.querySelector('.count')?.closest('[lang]')?.getAttribute('lang'))
      .to //
      .equal('en');
  });

  for (const [level, tag] of [
    [undefined, 'h2'],
    ['3', 'h3'],
    ['6', 'h6'],
    ['99', 'h6'],
    ['x', 'h2'],
  ] as const) {
    it(`have headings of level ${tag} for heading-level="${level}"`, async () => {
      const src = await server.answer({ body: { version, items: festival } });
      const element = await fixture<K360Contributors>(
        html`<k360-contributors src=${src}></k360-contributors>`,
      );
      if (level) element.setAttribute('heading-level', level);
      await complete(element);
      await element.updateComplete;
      expect(deepQuery(root(element), '.letter').localName).to.equal(tag);
    });
  }

  it('have landmarks of their own names, also where there are several lists', async () => {
    const [one, two] = [await show(...festival), await show(...festival)];
    const labels = [one, two].flatMap((element) =>
      deepQueryAll(root(element), 'nav, [role="search"]').map((part) => part.ariaLabel),
    );
    expect(new Set(labels).size, labels.join(', ')).to.equal(4);
  });

  describe('states', () => {
    it('loading: a skeleton and a word', async () => {
      const element = await fixture<K360Contributors>(
        html`<k360-contributors src=${server.url('/never')}></k360-contributors>`,
      );
      await waitUntil(() => root(element).querySelector('.skeleton'));
      expect(status(element)).to.equal('Mitwirkende werden geladen …');
      await expect(element).to.be.accessible();
    });

    it('loading with something to show meanwhile: that', async () => {
      const element = await fixture<K360Contributors>(
        html`<k360-contributors src=${server.url('/never')}><p>Ersatz</p></k360-contributors>`,
      );
      await waitUntil(() => status(element) === 'Mitwirkende werden geladen …');
      expect(root(element).querySelector('.skeleton')).to.equal(null);
      expect(root(element).querySelector('slot')?.assignedElements()).to.have.length(1);
    });

    it('nobody: says so', async () => {
      const element = await show({ id: 'a', title: 'A', content_text: 'x', _k360: {} });
      expect(visibleText(root(element))).to.contain('In diesem Archiv ist noch niemand genannt.');
      await waitUntil(() => status(element) === 'Keine Mitwirkenden');
      expect(root(element).querySelector('input, .letters')).to.equal(null);
      await expect(element).to.be.accessible();
    });

    it('failed: tells, keeps what the page has instead, and tries again', async () => {
      const src = await server.answer([
        { status: 404 },
        { body: { version, title: 'Archiv', items: festival } },
      ]);
      const element = document.createElement('k360-contributors');
      element.src = src;
      element.innerHTML = '<p>Ersatz</p>';
      const failing = oneEvent(element, 'k360-error');
      document.body.append(element);
      expect(await failing).to.include({ code: 'http', status: 404 });
      await waitUntil(() => root(element).querySelector('[role="alert"]'));
      expect(root(element).querySelector('slot')?.assignedElements()).to.have.length(1);
      await expect(element).to.be.accessible();
      deepQuery(root(element), '[part="retry"]').click();
      await complete(element);
      expect(names(element)).to.have.length(4);
      element.remove();
    });

    it('incomplete: shows who is known, says that somebody may be missing, and goes on', async () => {
      const key = server.key();
      const last = { version, title: 'A', items: [session('drei', 3, { name: 'Zoe Zorn' })] };
      const first = { version, title: 'A', next_url: `./${key}/2`, items: festival };
      const src = await server.answer(
        {
          routes: {
            '': { body: first },
            '/2': [{ status: 500 }, { status: 500 }, { body: last }],
          },
        },
        key,
      );
      const element = document.createElement('k360-contributors');
      element.src = src;
      const failing = oneEvent(element, 'k360-error');
      document.body.append(element);
      expect(await failing).to.be.instanceOf(K360ErrorEvent);
      await waitUntil(() => root(element).querySelector('[part="retry"]'), 'a way to go on');
      expect(count(element)).to.equal('mindestens 4 Personen aus 2 Organisationen');
      expect(visibleText(root(element))).to.contain('Es können Mitwirkende fehlen.');
      await expect(element).to.be.accessible();
      await waitUntil(async () => {
        root(element).querySelector<HTMLElement>('[part="retry"]')?.click();
        await element.updateComplete;
        return names(element).includes('Zoe Zorn');
      });
      await complete(element);
      expect(count(element)).to.equal('5 Personen aus 2 Organisationen');
      expect(root(element).querySelector('[part="retry"]')).to.equal(null);
      element.remove();
    });

    it('incomplete without anybody yet: does not say that there is nobody', async () => {
      const key = server.key();
      const nobody = { id: 'a', title: 'A', content_text: 'x' };
      const first = { version, title: 'A', next_url: `./${key}/2`, items: [nobody] };
      const src = await server.answer(
        { routes: { '': { body: first }, '/2': { status: 500 } } },
        key,
      );
      const element = await fixture<K360Contributors>(
        html`<k360-contributors src=${src}></k360-contributors>`,
      );
      await waitUntil(() => root(element).querySelector('[part="retry"]'));
      expect(visibleText(root(element))).to.contain('Es können Mitwirkende fehlen.');
      expect(visibleText(root(element))).not.to.contain('niemand');
    });

    it('incomplete: keeps focus where somebody tries again, whatever comes of it', async () => {
      const key = server.key();
      const last = { version, title: 'A', items: [session('drei', 3, { name: 'Zoe Zorn' })] };
      const first = { version, title: 'A', next_url: `./${key}/2`, items: festival };
      const fails = [{ status: 404 }, { status: 404 }];
      const src = await server.answer(
        {
          routes: {
            '': { body: first },
            '/2': [...fails, { delayMs: 'released', body: last }],
          },
        },
        key,
      );
      const element = await fixture<K360Contributors>(
        html`<k360-contributors src=${src}></k360-contributors>`,
      );
      const retry = () => root(element).querySelector<HTMLElement>('[part="retry"]');
      const press = async () => {
        retry()!.focus();
        await sendKeys({ press: 'Enter' });
      };
      await waitUntil(retry);
      await press();
      await server.waitFor(src, 3, 'complete');
      await waitUntil(() => retry() && root(element).activeElement === retry());
      await press();
      await waitUntil(() => root(element).activeElement?.className === 'reading');
      await server.waitFor(src, 4);
      await server.release(`${src}/2`);
      await complete(element);
      expect(root(element).activeElement?.textContent).to.equal('5 Personen aus 2 Organisationen');
    });

    it('incomplete for want of a connection: goes on when it is back', async () => {
      const key = server.key();
      const last = { version, title: 'A', items: [session('drei', 3, { name: 'Zoe Zorn' })] };
      const first = { version, title: 'A', next_url: `./${key}/2`, items: festival };
      const broken = { cors: false, body: {} };
      const src = await server.answer(
        { routes: { '': { body: first }, '/2': [broken, broken, { body: last }] } },
        key,
      );
      const element = document.createElement('k360-contributors');
      element.src = src;
      document.body.append(element);
      await waitUntil(() => root(element).querySelector('[part="retry"]'));
      await waitUntil(() => {
        dispatchEvent(new Event('online'));
        return names(element).includes('Zoe Zorn');
      });
      element.remove();
    });

    it('still reading: shows who is known and how far it is', async () => {
      const key = server.key();
      const src = await server.answer(
        {
          routes: {
            '': {
              body: {
                ...{ version, title: 'A', next_url: `./${key}/2`, _k360: { total: 80 } },
                items: festival,
              },
            },
            '/2': { delayMs: 'never' },
          },
        },
        key,
      );
      const element = document.createElement('k360-contributors');
      element.src = src;
      const loading = oneEvent(element, 'k360-load');
      document.body.append(element);
      expect(await loading).to.include({ total: 4, items: 4 });
      await element.updateComplete;
      expect(count(element)).to.equal('mindestens 4 Personen aus 2 Organisationen');
      expect(visibleText(root(element))).to.contain('2 von 80 Veranstaltungen gelesen');
      await expect(element).to.be.accessible();
      await server.waitFor(src, 2);
      element.remove();
      await server.waitFor(src, 1, 'aborted');
    });

    it('says what the feed contained that could not be shown, once', async () => {
      const lines: string[] = [];
      const { warn } = console;
      console.warn = (...words: unknown[]) => lines.push(words.join(' '));
      try {
        const loads: K360LoadEvent[] = [];
        const element = document.createElement('k360-contributors');
        element.addEventListener('k360-load', (event) => loads.push(event));
        element.src = await server.answer({
          body: { version, title: 'A', items: [{ title: 'ohne id' }, ...festival] },
        });
        document.body.append(element);
        await complete(element);
        await waitUntil(() => loads.at(-1)?.dropped.length === 1);
        expect(lines.filter((line) => line.includes('left out'))).to.have.length(1);
        element.remove();
      } finally {
        console.warn = warn;
      }
    });
  });

  describe('search', () => {
    it('finds people and organisations, marks them, and counts once per pause', async () => {
      const element = await show(...festival);
      await waitUntil(() => status(element));
      const said: string[] = [];
      const observer = new MutationObserver(() => said.push(status(element)));
      observer.observe(deepQuery(root(element), '[role="status"]'), {
        ...{ subtree: true, childList: true, characterData: true },
      });
      for (const words of ['k', 'ko', 'kom', 'KOMMUNE']) await type(element, words);
      expect(names(element)).to.deep.equal(['Bernd von der Au', 'Dr. Jana Noll']);
      expect(count(element)).to.equal('2 von 4 Personen zu „KOMMUNE“');
      expect(deepQueryAll(root(element), '[part="organization"] mark')).to.have.length(2);
      expect(letters(element).map(({ textContent }) => textContent)).to.deep.equal(['A', 'N']);
      await waitUntil(() => said.length);
      expect(said).to.deep.equal(['2 von 4 Personen zu „KOMMUNE“']);
      observer.disconnect();
      await type(element, 'oeztuerk');
      expect(names(element)).to.deep.equal(['Katrin Öztürk']);
      await expect(element).to.be.accessible();
    });

    it('of nobody shows the way back, which takes focus to the field', async () => {
      const element = await show(...festival);
      await type(element, ' xyzzy ');
      expect(names(element)).to.deep.equal([]);
      expect(visibleText(root(element))).to.contain('Zu „xyzzy“ gibt es hier weder');
      await expect(element).to.be.accessible();
      deepQuery(root(element), '.nobody button').click();
      await element.updateComplete;
      expect(names(element)).to.have.length(4);
      expect(deepActiveElement()?.id).to.equal('people-search');
      expect(deepQuery<HTMLInputElement>(root(element), 'input').value).to.equal('');
    });

    it('is emptied by its button', async () => {
      const element = await show(...festival);
      expect(root(element).querySelector('.clear')).to.equal(null);
      await type(element, 'noll');
      deepQuery(root(element), '.clear').click();
      await element.updateComplete;
      expect(names(element)).to.have.length(4);
      expect(deepActiveElement()?.id).to.equal('people-search');
    });

    it('neither stores nor sends what was typed', async () => {
      const src = await server.answer({ body: { version, title: 'Archiv', items: festival } });
      const element = await fixture<K360Contributors>(
        html`<k360-contributors src=${src}></k360-contributors>`,
      );
      await complete(element);
      const { href } = location;
      await type(element, 'noll');
      expect(location.href).to.equal(href);
      expect(localStorage.length + sessionStorage.length).to.equal(0);
      expect(await server.requests(src)).to.have.length(1);
    });
  });

  describe('letters', () => {
    it('lead to their people without touching the address; those without people are only seen', async () => {
      const element = await show(...festival);
      const { href } = location;
      expect(letters(element).map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
        'A: 1 Person',
        'N: 1 Person',
        'O: 1 Person',
        'Andere Anfangszeichen: 1 Person',
      ]);
      const others = deepQueryAll(root(element), '.letters li[aria-hidden="true"]');
      expect(others).to.have.length(23);
      expect(deepQueryAll(root(element), '.letters li')).to.have.length(27);
      for (const [i, letter] of ['A', 'N', 'O', '#'].entries()) {
        letters(element)[i]?.click();
        expect(deepActiveElement()?.id).to.equal(`letter-${letter}`);
      }
      expect(location.href).to.equal(href);
    });
  });

  describe('sessions', () => {
    it('open at the original where no archive is on the page', async () => {
      const element = await show(...festival, {
        ...session('drei', 3, { name: 'Zoe Zorn' }),
        url: undefined,
      });
      const [first] = links(element);
      expect(first?.href).to.equal('https://archiv.example.org/eins');
      expect(first?.rel).to.equal('noopener noreferrer');
      const zorn = deepQueryAll(root(element), '[part="person"]').at(-2)!;
      expect(visibleText(zorn)).to.equal('ZZ Zoe Zorn Sitzung drei');
      expect(zorn.querySelector('a')).to.equal(null);
    });

    it('open in the archive on the page, which may come later and go again', async () => {
      const element = await show(...festival);
      const shown: string[] = [];
      const offer = new AbortController();
      const archive = new ArchiveHandle(element.src!, 'auto');
      offerStage(
        archive,
        { prefix: 'archiv', tag: undefined, show: (id) => shown.push(id) > 0 },
        offer.signal,
      );
      await element.updateComplete;
      const noll = links(element).filter((link) => link.closest('[part="person"]') && link);
      const two = noll.find(({ textContent }) => textContent === 'Sitzung zwei')!;
      expect(new URL(two.href).searchParams.get('archiv-session')).to.equal('zwei');
      expect(two.rel).to.equal('');

      expect(click(two)).to.equal(true);
      expect(shown).to.deep.equal(['zwei']);
      for (const init of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])
        expect(click(two, init), JSON.stringify(init)).to.equal(false);
      expect(shown, 'a new tab is the browser’s business').to.deep.equal(['zwei']);

      element.addEventListener('click', (event) => event.preventDefault(), {
        ...{ capture: true, once: true },
      });
      click(two);
      expect(shown, 'the page cancelled it').to.deep.equal(['zwei']);

      offer.abort();
      await element.updateComplete;
      expect(links(element)[0]?.href).to.equal('https://archiv.example.org/eins');
    });

    describe('with an archive in a part of the page that is folded or hidden', () => {
      async function beside(archive: (src: string) => TemplateResult) {
        const src = await server.answer({ body: { version, title: 'Archiv', items: festival } });
        const page = await fixture(
          html`<div>${archive(src)}<k360-contributors src=${src}></k360-contributors></div>`,
        );
        const element = deepQuery(page, 'k360-contributors');
        await complete(element);
        await waitUntil(() => links(element)[0]?.href.includes('k360-session='));
        return { page, link: links(element)[0]! };
      }

      it('unfold it', async () => {
        const { page, link } = await beside(
          (src) =>
            html`<details>
              <details>
                <summary>Archiv</summary>
                <k360-sessions src=${src}></k360-sessions>
              </details>
            </details>`,
        );
        expect(click(link)).to.equal(true);
        const archive = deepQuery(page, 'k360-sessions');
        expect(archive.checkVisibility()).to.equal(true);
        await waitUntil(() => archive.shadowRoot?.querySelector('k360-session-card[open]'));
      });

      it('pass over it where another one can be seen', async () => {
        const { page, link } = await beside(
          (src) =>
            html`<div hidden><k360-sessions src=${src}></k360-sessions></div>
              <k360-sessions src=${src} url-sync="zwei"></k360-sessions>`,
        );
        await waitUntil(() => deepQueryAll(page, 'k360-session-card').length === 4);
        await waitUntil(() => {
          if (!page.querySelector('[url-sync]')?.shadowRoot?.querySelector('[open]')) click(link);
          return page.querySelector('[url-sync]')?.shadowRoot?.querySelector('[open]');
        });
        expect(click(link)).to.equal(true);
      });

      it('lead to the original where it stays hidden', async () => {
        const { page, link } = await beside(
          (src) => html`<div hidden><k360-sessions src=${src}></k360-sessions></div>`,
        );
        expect(click(link)).to.equal(false);
        expect(link.href).to.equal('https://archiv.example.org/eins');
        expect(link.rel).to.equal('noopener noreferrer');
        // A tab that is shown now.
        page.querySelector('[hidden]')?.removeAttribute('hidden');
        expect(click(link)).to.equal(true);
      });
    });

    it('are the five latest of many; the others come with focus on the first of them', async () => {
      const element = await show(
        ...Array.from({ length: 9 }, (_, i) => session(`s${i}`, i + 1, { name: 'Ada Weber' })),
      );
      expect(links(element).map(({ textContent }) => textContent)).to.deep.equal(
        [8, 7, 6, 5, 4].map((i) => `Sitzung s${i}`),
      );
      const more = deepQuery(root(element), '.more');
      expect(visibleText(more)).to.equal('4 weitere Veranstaltungen: Ada Weber');
      await expect(element).to.be.accessible();
      more.click();
      await element.updateComplete;
      expect(links(element)).to.have.length(9);
      expect(deepActiveElement()?.textContent).to.equal('Sitzung s3');
      expect(root(element).querySelector('.more')).to.equal(null);
    });
  });

  it('are printed with all their sessions, and fewer again afterwards', async () => {
    const element = await show(
      ...Array.from({ length: 20 }, (_, i) => session(`s${i}`, i + 1, { name: 'Ada Weber' })),
    );
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(links(element)).to.have.length(20);
    expect(root(element).querySelector('.more')).to.equal(null);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(links(element)).to.have.length(5);
  });

  describe('in great number', () => {
    const many = (people: number) =>
      Array.from({ length: people / 2 }, (_, i) =>
        session(
          `s${i}`,
          (i % 28) + 1,
          { name: `Vor${i} ${'ABCDEFGH'[i % 8]}nach${i}`, organization: `Org ${i % 40}` },
          { name: `Vor${i} Zett${i}` },
        ),
      );

    it('appear step by step, twenty a letter, and more on request', async () => {
      const element = await show(...many(1_000));
      await waitUntil(() => count(element) === '1.000 Personen aus 40 Organisationen');
      await waitUntil(() => names(element).length === 9 * 20);
      const [moreA] = deepQueryAll(root(element), '.more');
      expect(moreA?.textContent.trim()).to.equal('43 weitere Personen unter A');
      const last = deepQueryAll(root(element), '.more').at(-1)!;
      expect(last.textContent.trim()).to.equal('480 weitere Personen unter Z');
      last.click();
      await waitUntil(() => names(element).length === 9 * 20 + 200);
      expect(deepActiveElement()?.closest('[part="person"]')).to.equal(
        deepQueryAll(root(element), '[part="person"]')[9 * 20],
      );
      await type(element, 'anach');
      await waitUntil(() => names(element).length === 63);
      expect(root(element).querySelector('.more')).to.equal(null);
    });

    it('of 10 000 sessions are drawn in steps, and no more than can be looked at', async () => {
      const items = Array.from({ length: 10_000 }, (_, i) =>
        session(`s${i}`, 1, { name: `Vor${i % 50} ${'ABCDEFGHIK'[i % 10]}nach${i % 4_000}` }),
      );
      const src = await server.answer({ body: { version, title: 'A', items } });
      const element = document.createElement('k360-contributors');
      element.src = src;
      document.body.append(element);
      const steps: number[] = [];
      const observer = new MutationObserver((records) => {
        const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
        const people = added.flatMap((node) =>
          node instanceof Element
            ? [node.matches('[part="person"]') && node, ...node.querySelectorAll('[part="person"]')]
            : [],
        );
        steps.push(new Set(people.filter(Boolean)).size);
      });
      await waitUntil(() => element.shadowRoot);
      observer.observe(root(element), { subtree: true, childList: true });
      await complete(element);
      await waitUntil(() => names(element).length === 10 * 20);
      observer.disconnect();
      expect(count(element)).to.equal('4.000 Personen');
      expect(Math.max(...steps)).to.be.at.most(20);
      expect(steps.length).to.be.greaterThan(6);
      element.remove();
    }).timeout(30_000);

    it('keep their place and focus while more arrive', async () => {
      const key = server.key();
      const [first, ...rest] = many(400);
      const src = await server.answer(
        {
          routes: {
            '': { body: { version, title: 'A', items: [first], next_url: `./${key}/2` } },
            '/2': { delayMs: 300, body: { version, title: 'A', items: rest } },
          },
        },
        key,
      );
      const element = await fixture<K360Contributors>(
        html`<k360-contributors src=${src}></k360-contributors>`,
      );
      await waitUntil(() => links(element).length);
      const focused = links(element)[0]!;
      focused.focus();
      await complete(element);
      await waitUntil(() => names(element).length === 400);
      expect(deepActiveElement()).to.equal(focused);
      expect(focused.textContent).to.equal('Sitzung s0');
    });

    it('are printed all, and fewer again afterwards', async () => {
      const element = await show(...many(1_000));
      await waitUntil(() => names(element).length === 9 * 20);
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(names(element)).to.have.length(1_000);
      dispatchEvent(new Event('afterprint'));
      await waitUntil(() => names(element).length === 9 * 20);
    });
  });
});

(inChromium ? describe : describe.skip)('the people of an archive for everybody', () => {
  const compound = 'Kinderundjugendhilfeausschussgeschäftsordnungsänderungsverfahren';
  const crowd = Array.from({ length: 12 }, (_, i) =>
    session(
      `${compound} ${i}`,
      i + 1,
      { name: `Prof. Dr. ${compound}`, organization: compound, bio: compound.repeat(2) },
      { name: `Ada ${'BDFHJLNPRTVX'[i]}${compound}`, organization: 'Stadt Lindenau' },
    ),
  );

  afterEach(async () => {
    await emulateMedia({ colorScheme: 'light', media: 'screen' });
    await emulateForcedColors(false);
    await setViewport({ width: 1024, height: 768 });
    document.adoptedStyleSheets = [];
  });

  for (const width of [320, 768, 1280]) {
    for (const look of ['light', 'dark', 'forced colours'] as const) {
      it(`pass axe and do not scroll sideways: ${look}, ${width} px`, async () => {
        await setViewport({ width, height: 800 });
        if (look === 'forced colours') await emulateForcedColors(true);
        if (look === 'dark') {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(':root { color-scheme: dark; color: #e8eaec; background: #121417 }');
          document.adoptedStyleSheets = [sheet];
        }
        const element = await show(...crowd);
        await expect(element).to.be.accessible();
        await type(element, compound.slice(0, 20));
        await expect(element).to.be.accessible();
        expect(document.scrollingElement?.scrollWidth).to.be.at.most(width);
      });
    }
  }

  it('have targets of at least 24 by 24 pixels', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await show(...crowd);
    const small = deepQueryAll(element, 'a[href], button, input').filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    expect(small.map((target) => target.outerHTML)).to.deep.equal([]);
  });

  it('can be reached with the keyboard in the order of reading, focus always seen', async () => {
    const element = await show(...festival);
    deepQuery(root(element), 'input').focus();
    const visited: string[] = [];
    for (let step = 0; step < 9; step++) {
      await sendKeys({ press: 'Tab' });
      const active = deepActiveElement()!;
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      expect(outlineStyle, active.outerHTML).to.equal('solid');
      expect(Number.parseFloat(outlineWidth)).to.be.at.least(2);
      visited.push(active.textContent.trim());
    }
    expect(visited).to.deep.equal([
      ...['A', 'N', 'O', '#'],
      ...['Sitzung eins', 'Sitzung zwei', 'Sitzung eins', 'Sitzung zwei', 'Sitzung zwei'],
    ]);
    letters(element)[1]?.focus();
    await sendKeys({ press: 'Enter' });
    expect(deepActiveElement()?.id).to.equal('letter-N');
    await sendKeys({ press: 'Tab' });
    expect(deepActiveElement()?.textContent).to.equal('Sitzung zwei');
  });

  it('are printed without controls', async () => {
    const url = 'https://ada.example/';
    const element = await show(...crowd, session('s', 1, { name: 'Ada Aal', url }));
    await emulateMedia({ media: 'print' });
    const shown = (selector: string) => deepQuery(root(element), selector).checkVisibility();
    for (const control of ['.search-field', '.letters']) {
      expect(shown(control), control).to.equal(false);
    }
    expect(shown('.letter') && shown('[part="name"]')).to.equal(true);
    for (const link of ['.name a', '.attended a']) {
      const { content } = getComputedStyle(deepQuery(root(element), link), '::after');
      expect(content, link).not.to.equal('none');
    }
  });
});
