import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/all.js';
import type { K360ErrorEvent } from '../../src/elements/error-event.js';
import type { K360LoadEvent } from '../../src/elements/load-event.js';
import type { K360Sessions } from '../../src/elements/k360-sessions.js';
import { de } from '../../src/i18n/archive/de.js';
import { de as notices } from '../../src/i18n/notices/de.js';
import { deepActiveElement, deepQuery, deepQueryAll, visibleText } from '../support/deep-query.js';
import { server } from '../support/server.js';
import { waitUntil } from '../support/wait-until.js';

const version = 'https://jsonfeed.org/version/1.1';
const feed = (...items: object[]) => ({ body: { version, title: 'Archiv', items } });

const root = (element: Element) => element.shadowRoot!;
const titles = (element: Element) =>
  deepQueryAll(root(element), 'k360-session-card').map((card) =>
    deepQuery(card.shadowRoot!, '[part="title"]').textContent.trim(),
  );
const count = (element: Element) =>
  root(element).querySelector('[part="count"]')?.textContent.trim();
const status = (element: Element) => deepQuery(root(element), '[role="status"]').textContent.trim();
/** All cards are shown and, where there are several pages, their links. */
const ready = (element: Element) =>
  waitUntil(() => {
    const pages = root(element).querySelector('.pages');
    const linked = !pages || deepQueryAll(pages, '[aria-current]').length > 0;
    const drawn = !root(element).querySelector('.ghost');
    return root(element).querySelector('k360-session-card') && drawn && linked;
  }, 'cards are shown');
const link = (element: Element, name: string) => {
  const pager = deepQuery(root(element), 'k360-paginator');
  return deepQuery<HTMLAnchorElement>(pager.shadowRoot!, `a[aria-label="${name}"]`);
};

/** Console output of one kind while something happens. */
async function consoleOf(method: 'error' | 'warn', act: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const original = console[method];
  console[method] = (...words: unknown[]) => lines.push(words.join(' '));
  try {
    await act();
  } finally {
    console[method] = original;
  }
  return lines;
}

describe('k360-sessions', () => {
  it('shows an archive page by page', async () => {
    const element = await fixture<K360Sessions>(
      html`<k360-sessions src=${server.url('/feed?items=23')}></k360-sessions>`,
    );
    const load = (await oneEvent(element, 'k360-load')) as unknown as K360LoadEvent;
    expect(load).to.deep.include({ total: 23, items: 10, dropped: [], bubbles: false });
    expect(deepQuery(root(element), 'h2').textContent).to.equal('Archiv der Prüfung');
    expect(count(element)).to.equal('23 Veranstaltungen, Seite 1 von 3');
    expect(titles(element)[0]).to.equal('Veranstaltung 1');
    expect(status(element)).to.equal('23 Veranstaltungen');
  });

  describe('headings', () => {
    const levels = (element: Element) =>
      deepQueryAll(element.shadowRoot!, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);
    const src = server.url('/feed?items=1');

    for (const level of [1, 2, 3, 4, 5, 6, 99]) {
      it(`skip no level below heading-level="${level}"`, async () => {
        const element = await fixture<K360Sessions>(
          html`<k360-sessions src=${src} heading-level=${level}></k360-sessions>`,
        );
        await ready(element);
        const found = levels(element).map((name) => Number(name[1]));
        const top = Math.min(level, 4);
        expect(found).to.deep.equal([top, top + 1, top + 2]);
      });
    }

    it('can be the page author’s words', async () => {
      const element = await fixture<K360Sessions>(
        html`<k360-sessions src=${src} heading="Eigener Titel"></k360-sessions>`,
      );
      await ready(element);
      expect(deepQuery(root(element), 'h2').textContent).to.equal('Eigener Titel');
    });

    it('can be left out', async () => {
      const element = await fixture<K360Sessions>(
        html`<k360-sessions src=${src} heading=""></k360-sessions>`,
      );
      await ready(element);
      expect(levels(element)).to.deep.equal(['h2', 'h3']);
      expect(deepQuery(root(element), 'section').getAttribute('aria-label')).to.equal(
        'Veranstaltungen',
      );
    });

    it('can be an element of the page', async () => {
      const element = await fixture<K360Sessions>(
        html`<k360-sessions src=${src}><h2 slot="heading">Von der Seite</h2></k360-sessions>`,
      );
      await ready(element);
      expect(levels(element)).to.deep.equal(['h3', 'h4']);
      expect(
        deepQuery<HTMLSlotElement>(root(element), 'slot[name="heading"]').assignedElements(),
      ).to.have.length(1);
      await expect(element).to.be.accessible();
    });
  });

  describe('paging', () => {
    it('goes to the next page and brings focus to its results, said once', async () => {
      const element = await fixture<K360Sessions>(
        html`<k360-sessions src=${server.url('/feed?items=5')} per-page="2"></k360-sessions>`,
      );
      await ready(element);
      const said: string[] = [];
      const observer = new MutationObserver(() => said.push(status(element)));
      observer.observe(deepQuery(root(element), '[role="status"]'), {
        ...{ subtree: true, childList: true, characterData: true },
      });
      link(element, 'Weiter zu Seite 2').click();
      await waitUntil(() => titles(element)[0] === 'Veranstaltung 3');
      await waitUntil(() => deepActiveElement()?.id === 'results', 'focus is on the results');
      expect(count(element)).to.equal('5 Veranstaltungen, Seite 2 von 3');
      observer.disconnect();
      expect(
        said.filter((text) => text && text !== de.loading),
        'focus says it',
      ).to.deep.equal([]);
      expect(element.page).to.equal(2);
    });

    it('stays where it is when the page change is cancelled', async () => {
      const element = await fixture<K360Sessions>(
        html`<k360-sessions src=${server.url('/feed?items=5')} per-page="2"></k360-sessions>`,
      );
      await ready(element);
      element.addEventListener('k360-page-change', (event) => event.preventDefault());
      link(element, 'Seite 2 von 3').click();
      await element.updateComplete;
      expect(element.page).to.equal(undefined);
      expect(titles(element)[0]).to.equal('Veranstaltung 1');
    });

    for (const [perPage, shown] of [
      ['3', 3],
      ['0', 10],
      ['-1', 10],
      ['viele', 10],
      ['1000', 12],
    ] as const) {
      it(`takes per-page="${perPage}" for ${shown} of 12`, async () => {
        const element = await fixture<K360Sessions>(
          html`<k360-sessions
            src=${server.url('/feed?items=12')}
            per-page=${perPage}
          ></k360-sessions>`,
        );
        await waitUntil(() => titles(element).length === shown, `${shown} are shown`);
        expect(root(element).querySelector('.ghost')).to.equal(null);
      });
    }

    it('shows the last page for one behind it', async () => {
      const element = await fixture<K360Sessions>(
        html`<k360-sessions
          src=${server.url('/feed?items=5')}
          per-page="2"
          page="99"
        ></k360-sessions>`,
      );
      await ready(element);
      expect(titles(element)).to.deep.equal(['Veranstaltung 5']);
      expect(element.page).to.equal(3);
    });

    it('says "at least" until the archive is complete, then the number once', async () => {
      const next = await server.answer({
        ...feed({ id: 'b', title: 'B' }, { id: 'c', title: 'C' }),
        delayMs: 'released',
      });
      const src = await server.answer({
        body: { version, items: [{ id: 'a', title: 'A' }], next_url: next },
      });
      const element = await fixture<K360Sessions>(html`<k360-sessions src=${src}></k360-sessions>`);
      await ready(element);
      expect(count(element)).to.equal('mindestens 1 Veranstaltung');
      expect(status(element)).to.equal('mindestens 1 Veranstaltung');
      await waitUntil(() => visibleText(element).includes(notices.loadingMore));
      await server.release(next);
      await waitUntil(() => count(element) === '3 Veranstaltungen');
      expect(status(element)).to.equal('3 Veranstaltungen');
      expect(titles(element)).to.deep.equal(['A', 'B', 'C']);
    });
  });

  describe('in the page’s address', () => {
    const address = location.href;
    afterEach(() => history.replaceState(null, '', address));
    const goTo = (search: string) =>
      history.replaceState(null, '', `${location.pathname}?${search}`);

    it('is found by its page, and links keep what is not ours', async () => {
      goTo('utm=x&k360-page=2#abschnitt');
      const element = await fixture<K360Sessions>(
        html`<k360-sessions src=${server.url('/feed?items=5')} per-page="2"></k360-sessions>`,
      );
      await ready(element);
      expect(titles(element)[0]).to.equal('Veranstaltung 3');
      expect(link(element, 'Seite 3 von 3').getAttribute('href')).to.equal(
        `${location.origin}${location.pathname}?utm=x&k360-page=3#abschnitt`,
      );
    });

    for (const junk of [
      'k360-page=0',
      'k360-page=x',
      'k360-page=',
      'k360-page=1e99',
      'k360-page=-2',
    ]) {
      it(`is not misled by ${junk}`, async () => {
        goTo(junk);
        const element = await fixture<K360Sessions>(
          html`<k360-sessions src=${server.url('/feed?items=5')} per-page="2"></k360-sessions>`,
        );
        await ready(element);
        expect(titles(element)[0]).to.equal('Veranstaltung 1');
      });
    }

    it('belongs to the first archive; a second one says so, or has its own prefix', async () => {
      goTo('k360-page=2&zwei-page=3&k360-query=');
      const warnings = await consoleOf('warn', async () => {
        const page = await fixture(
          html`<div>
            <k360-sessions src=${server.url('/feed?items=5')} per-page="2"></k360-sessions>
            <k360-sessions src=${server.url('/feed?items=5')} per-page="2"></k360-sessions>
            <k360-sessions
              src=${server.url('/feed?items=5')}
              per-page="2"
              url-sync="zwei"
            ></k360-sessions>
          </div>`,
        );
        const archives = [...page.querySelectorAll('k360-sessions')];
        await Promise.all(archives.map(ready));
        expect(archives.map((archive) => titles(archive)[0])).to.deep.equal([
          'Veranstaltung 3',
          'Veranstaltung 1',
          'Veranstaltung 5',
        ]);
        await expect(page).to.be.accessible();
        await Promise.all(archives.map((archive) => archive.updateComplete));
        const names = archives.map((archive) => deepQuery(root(archive), 'section').ariaLabel);
        expect(names).to.deep.equal(['', ' (2)', ' (3)'].map((end) => `Archiv der Prüfung${end}`));
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('url-sync="my-prefix"');
    });
  });

  describe('narrowed', () => {
    it('to a tag, of the whole archive', async () => {
      const element = await fixture<K360Sessions>(
        html`<k360-sessions
          src=${server.url('/feed?items=9')}
          per-page="2"
          tag="jugend"
        ></k360-sessions>`,
      );
      await ready(element);
      expect(titles(element)).to.deep.equal(['Veranstaltung 1', 'Veranstaltung 3']);
      expect(count(element)).to.equal('5 Veranstaltungen, Seite 1 von 3');
      link(element, 'Seite 3 von 3').click();
      await waitUntil(() => titles(element).join() === 'Veranstaltung 9', 'its last page is there');
      expect(count(element)).to.equal('5 Veranstaltungen, Seite 3 von 3');
    });

    it('to words, and finds back from nothing', async () => {
      const element = await fixture<K360Sessions>(
        html`<k360-sessions src=${server.url('/feed?items=5')} query="plannung"></k360-sessions>`,
      );
      await waitUntil(() => count(element) === de.emptyHeading);
      await waitUntil(() => visibleText(element).includes('Zu „plannung“ gibt es nichts.'));
      expect(status(element)).to.equal(de.emptyHeading);
      await expect(element).to.be.accessible();
      deepQuery(root(element), '.ways button').click();
      await waitUntil(() => titles(element).length === 5);
    });
  });

  describe('states', () => {
    it('loading: no skeleton where the archive is there already', async () => {
      const page = await fixture(html`<k360-feed src=${server.url('/feed?items=2')}></k360-feed>`);
      const first = document.createElement('k360-sessions');
      page.append(first);
      await ready(first);
      const second = document.createElement('k360-sessions');
      let skeletons = 0;
      page.append(second);
      const watcher = new MutationObserver(() => {
        skeletons += deepQueryAll(root(second), '.skeleton').length;
      });
      watcher.observe(root(second), { childList: true, subtree: true });
      await ready(second);
      watcher.disconnect();
      expect(skeletons).to.equal(0);
    });

    for (const layout of ['list', 'grid', 'compact']) {
      it(`loading: placeholders out of sight only keep their place (${layout})`, async () => {
        const feed = await server.answer({ delayMs: 'never' });
        const element = await fixture<K360Sessions>(
          html`<k360-sessions src=${feed} layout=${layout} per-page="20"></k360-sessions>`,
        );
        await waitUntil(() => deepQueryAll(root(element), '.ghost').length === 20);
        const ghosts = deepQueryAll(root(element), '.ghost');
        expect(new Set(ghosts.map(({ offsetHeight }) => offsetHeight))).to.have.lengthOf(1);
        expect(ghosts.slice(0, 3).every((ghost) => ghost.querySelector('.bar'))).to.equal(true);
        expect(ghosts.slice(8).some((ghost) => ghost.querySelector('.bar'))).to.equal(false);
      });
    }

    it('loading: a skeleton of the cards to come, and nothing to hear but that', async () => {
      const element = await fixture<K360Sessions>(
        html`<k360-sessions src=${server.url('/never')} per-page="4"></k360-sessions>`,
      );
      await waitUntil(() => deepQueryAll(root(element), '.ghost').length === 4);
      expect(deepQuery(root(element), '.skeleton').getAttribute('aria-hidden')).to.equal('true');
      expect(deepQuery(root(element), '[aria-busy]').getAttribute('aria-busy')).to.equal('true');
      expect(status(element)).to.equal(de.loading);
      await expect(element).to.be.accessible();
    });

    it('loading: the page’s own content stays, if there is some', async () => {
      const element = await fixture<K360Sessions>(
        html`<k360-sessions src=${server.url('/never')}><p>Rückfall</p></k360-sessions>`,
      );
      expect(root(element).querySelector('.skeleton')).to.equal(null);
      expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    });

    it('ready: the page’s own content is gone', async () => {
      const element = await fixture<K360Sessions>(
        html`<k360-sessions src=${server.url('/feed')}><p>Rückfall</p></k360-sessions>`,
      );
      await ready(element);
      expect(element.querySelector('p')?.checkVisibility()).to.equal(false);
      expect(deepQuery(root(element), '[aria-busy]').getAttribute('aria-busy')).to.equal('false');
    });

    it('empty: says so', async () => {
      const element = await fixture<K360Sessions>(
        html`<k360-sessions src=${server.url('/feed?items=0')}></k360-sessions>`,
      );
      await waitUntil(() => count(element) === de.emptyHeading);
      expect(root(element).querySelector('k360-paginator')).to.equal(null);
      await expect(element).to.be.accessible();
    });

    const failures: [path: string, code: string, sentence: string][] = [
      ['/status/404', 'http', notices.failedSource],
      ['/status/500', 'http', notices.failedNetwork],
      ['/html?.json', 'not-json', notices.failedSource],
      ['/feed?cors=no&.json', 'network', notices.failedNetwork],
    ];
    for (const [path, code, sentence] of failures) {
      it(`failed with ${code} of ${path}: a sentence, the fallback, a way to try again`, async () => {
        const element = document.createElement('k360-sessions');
        element.setAttribute('source', 'json-feed');
        element.src = server.url(path);
        element.innerHTML = '<p>Rückfall</p>';
        const errors = await consoleOf('error', async () => {
          const failing = oneEvent(element, 'k360-error');
          document.body.append(element);
          const event = (await failing) as unknown as K360ErrorEvent;
          expect(event).to.include({ code, bubbles: false });
          expect(event.url).to.equal(element.src);
        });
        expect(errors.filter((line) => line.startsWith('<k360-sessions>'))).to.have.length(1);
        const alert = deepQuery(root(element), '[role="alert"]');
        expect(visibleText(alert)).to.contain(de.failedHeading).and.to.contain(sentence);
        expect(visibleText(alert), 'nothing technical').not.to.match(
          /http|json|cors|undefined|\d{3}/i,
        );
        expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
        await expect(element).to.be.accessible();
        element.remove();
      });
    }

    it('failed: trying again works', async () => {
      const src = await server.answer([{ status: 500 }, feed({ id: 'a', title: 'A' })]);
      const element = await fixture<K360Sessions>(
        html`<k360-sessions src=${src} source="json-feed"></k360-sessions>`,
      );
      await waitUntil(() => root(element).querySelector('[part="retry"]'));
      deepQuery(root(element), '[part="retry"]').click();
      await ready(element);
      expect(root(element).querySelector('[role="alert"]')).to.equal(null);
      expect(await server.requests(src)).to.have.length(2);
    });

    it('failed while paging: focus goes to the way out', async () => {
      const next = await server.answer({ status: 500 });
      const src = await server.answer({
        body: { version, items: [{ id: 'a', title: 'A' }], next_url: next, _k360: { total: 2 } },
      });
      const element = await fixture<K360Sessions>(
        html`<k360-sessions src=${src} per-page="1"></k360-sessions>`,
      );
      await ready(element);
      link(element, 'Weiter zu Seite 2').click();
      await waitUntil(() => deepActiveElement()?.getAttribute('part') === 'retry');
    });

    it('partly dropped: shows the good ones and reports the rest', async () => {
      const src = await server.answer(
        feed(
          { id: 'a', title: 'A', url: 'javascript:x' },
          { title: 'ohne Kennung' },
          { id: 'b', title: 'B' },
        ),
      );
      const element = document.createElement('k360-sessions');
      element.src = src;
      const warnings = await consoleOf('warn', async () => {
        const loading = oneEvent(element, 'k360-load');
        document.body.append(element);
        const { total, dropped } = (await loading) as unknown as K360LoadEvent;
        expect(total).to.equal(2);
        expect(dropped.map(({ index, path }) => [index, path])).to.deep.equal([
          [1, ''],
          [0, 'url'],
        ]);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.contain('item 1: an item needs an id')
        .and.to.contain('item 0 (a) url:');
      await waitUntil(() => visibleText(element).includes('1 Eintrag konnte nicht gelesen'));
      await expect(element).to.be.accessible();
      element.remove();
    });
  });

  it('says that something is missing until it has been loaded, and then what is left out of that', async () => {
    const next = await server.answer([
      { status: 500 },
      { body: { version, items: [{ id: 'a' }, { id: 'b', title: 'B' }] } },
    ]);
    const src = await server.answer({
      body: { version, items: [{ id: 'a', title: 'A' }], next_url: next },
    });
    let dropped: K360LoadEvent['dropped'] = [];
    const loaded = (event: K360LoadEvent) => (dropped = event.dropped);
    const warnings = await consoleOf('warn', async () => {
      const element = await fixture<K360Sessions>(
        html`<k360-sessions src=${src} @k360-load=${loaded}></k360-sessions>`,
      );
      await waitUntil(() => visibleText(element).includes(notices.incomplete));
      expect(dropped.map(({ path }) => path)).to.deep.equal(['next_url']);
      dispatchEvent(new Event('online'));
      await waitUntil(() => count(element) === '2 Veranstaltungen');
      await waitUntil(() => dropped[0]?.index === 1);
      expect(visibleText(element)).not.to.include(notices.incomplete);
    });
    expect(dropped.map(({ id }) => id)).to.deep.equal(['a']);
    expect(warnings.map((line) => /feed next_url|item 1/.exec(line)?.[0])).to.deep.equal([
      'feed next_url',
      'item 1',
    ]);
  });

  describe('races', () => {
    it('a change of src aborts the load and never shows the old archive', async () => {
      const slow = await server.answer({ ...feed({ id: 'alt', title: 'Alt' }), delayMs: 'never' });
      const element = await fixture<K360Sessions>(
        html`<k360-sessions src=${slow}></k360-sessions>`,
      );
      await server.waitFor(slow, 1);
      element.src = await server.answer(feed({ id: 'neu', title: 'Neu' }));
      await ready(element);
      await server.waitFor(slow, 1, 'aborted');
      expect(titles(element)).to.deep.equal(['Neu']);
    });

    it('a change of src after loading begins at page 1', async () => {
      const element = await fixture<K360Sessions>(
        html`<k360-sessions
          src=${server.url('/feed?items=5')}
          per-page="2"
          page="2"
        ></k360-sessions>`,
      );
      await ready(element);
      expect(titles(element)[0]).to.equal('Veranstaltung 3');
      element.src = await server.answer(feed({ id: 'neu', title: 'Neu' }));
      await waitUntil(() => titles(element)[0] === 'Neu');
      expect(element.page).to.equal(undefined);
    });

    it('a page change during a load wins, and the late answer is dropped', async () => {
      const late = await server.answer({ ...feed({ id: 'b', title: 'B' }), delayMs: 'never' });
      const src = await server.answer({
        body: { version, items: [{ id: 'a', title: 'A' }], next_url: late, _k360: { total: 2 } },
      });
      const element = await fixture<K360Sessions>(
        html`<k360-sessions src=${src} per-page="1"></k360-sessions>`,
      );
      await ready(element);
      link(element, 'Weiter zu Seite 2').click();
      await waitUntil(
        () => deepQuery(root(element), '[aria-busy]').getAttribute('aria-busy') === 'true',
      );
      expect(titles(element), 'the page stays until the next one is there').to.deep.equal(['A']);
      element.page = 1;
      await waitUntil(
        () => deepQuery(root(element), '[aria-busy]').getAttribute('aria-busy') === 'false',
      );
      expect(titles(element)).to.deep.equal(['A']);
    });

    it('removal during a load ends it; insertion begins anew', async () => {
      const src = await server.answer([{ delayMs: 'never' }, feed({ id: 'a', title: 'A' })]);
      const element = await fixture<K360Sessions>(html`<k360-sessions src=${src}></k360-sessions>`);
      await server.waitFor(src, 1);
      const home = element.parentElement!;
      element.remove();
      await server.waitFor(src, 1, 'aborted');
      home.append(element);
      await ready(element);
      expect(titles(element)).to.deep.equal(['A']);
    });

    it('removal after loading stops what still loads behind it', async () => {
      const next = await server.answer({ delayMs: 'never' });
      const src = await server.answer({
        body: { version, items: [{ id: 'a', title: 'A' }], next_url: next },
      });
      const element = await fixture<K360Sessions>(html`<k360-sessions src=${src}></k360-sessions>`);
      await ready(element);
      await server.waitFor(next, 1);
      element.remove();
      await server.waitFor(next, 1, 'aborted');
    });

    it('moving within the page does not lose it', async () => {
      const element = await fixture<K360Sessions>(
        html`<k360-sessions src=${server.url('/feed')}></k360-sessions>`,
      );
      await ready(element);
      element.parentElement!.append(element);
      await element.updateComplete;
      await waitUntil(() => titles(element).length === 3);
    });
  });

  describe('shared by k360-feed', () => {
    it('is loaded once for all', async () => {
      const src = await server.answer(
        feed({ id: 'a', title: 'A', _k360: { contributors: [{ name: 'Ada' }] } }),
      );
      const page = await fixture(
        html`<k360-feed src=${src}>
          <k360-sessions></k360-sessions>
          <k360-session-card session-id="a"></k360-session-card>
          <k360-contributors session-id="a"></k360-contributors>
        </k360-feed>`,
      );
      await ready(page.querySelector('k360-sessions')!);
      await waitUntil(() => visibleText(page.querySelector('k360-contributors')!).includes('Ada'));
      await waitUntil(() => visibleText(page.querySelector('k360-session-card')!).includes('A'));
      expect(await server.requests(src)).to.have.length(1);
    });

    it('changes with the feed, and tells when the feed cannot be opened', async () => {
      const page = await fixture<HTMLElementTagNameMap['k360-feed']>(
        html`<k360-feed src=${server.url('/feed?items=1')}
          ><k360-sessions></k360-sessions
        ></k360-feed>`,
      );
      const sessions = page.querySelector('k360-sessions')!;
      await ready(sessions);
      const failing = oneEvent(page, 'k360-error');
      page.src = server.url('/status/404');
      expect(await failing).to.include({ code: 'http', status: 404 });
      await waitUntil(() => root(sessions).querySelector('[role="alert"]'));
      page.src = server.url('/feed?items=2');
      await waitUntil(() => titles(sessions).length === 2);
      const home = page.parentElement!;
      page.remove();
      home.append(page);
      await waitUntil(() => titles(sessions).length === 2);
    });

    it('leaves an element with a src of its own alone', async () => {
      const src = await server.answer(feed({ id: 'eigen', title: 'Eigen' }));
      const page = await fixture(
        html`<k360-feed src=${server.url('/feed')}
          ><k360-sessions src=${src}></k360-sessions
        ></k360-feed>`,
      );
      const sessions = page.querySelector('k360-sessions')!;
      await ready(sessions);
      expect(titles(sessions)).to.deep.equal(['Eigen']);
    });
  });

  describe('language', () => {
    const everyForm = (catalogue: Readonly<Record<string, unknown>>) =>
      Object.values(catalogue).flatMap((message) =>
        typeof message === 'string' ? [message] : Object.values(message as object).map(String),
      );

    it('is English on an English page, in every word', async () => {
      const element = await fixture<K360Sessions>(
        html`<k360-sessions
          lang="en"
          src=${await server.answer({
            body: {
              version,
              language: 'en',
              items: Array.from({ length: 12 }, (_, i) => ({
                id: `s${i}`,
                title: `Talk ${i}`,
                url: 'https://example.org/',
                date_published: '2022-12-01',
                authors: [{ name: 'Ada' }],
                content_text: 'Words. '.repeat(80),
                attachments: [{ url: 'a.pdf', title: 'Notes', size_in_bytes: 1_200_000 }],
                _k360: { status: 'cancelled', contributors: [{ name: 'Ada' }] },
              })),
            },
          })}
        ></k360-sessions>`,
      );
      await ready(element);
      for (const card of deepQueryAll(root(element), 'k360-session-card')) {
        (card as HTMLElementTagNameMap['k360-session-card']).open = true;
      }
      await waitUntil(() => visibleText(element).includes('1.2 MB'));
      const text = visibleText(element);
      for (const word of [
        '12 sessions',
        'Thursday',
        'cancelled',
        'Documented by Ada',
        'Show less',
        'Page 1 of 2',
        'Next',
      ]) {
        expect(text).to.contain(word);
      }
      const german = everyForm(de).filter((words) => !words.includes('{') && text.includes(words));
      expect(german).to.deep.equal([]);
    });

    it('is English, and marked as such, where the page’s language is not spoken', async () => {
      const element = await fixture<K360Sessions>(
        html`<k360-sessions lang="sv" src=${server.url('/feed')}></k360-sessions>`,
      );
      await ready(element);
      expect(count(element)).to.equal('3 sessions');
      expect(deepQuery(root(element), 'section').lang).to.equal('en');
    });

    it('changes while the page is open', async () => {
      const page = await fixture(
        html`<div><k360-sessions src=${server.url('/feed')}></k360-sessions></div>`,
      );
      const element = page.querySelector('k360-sessions')!;
      await ready(element);
      page.setAttribute('lang', 'en');
      await waitUntil(() => count(element) === '3 sessions');
      page.removeAttribute('lang');
      await waitUntil(() => count(element) === '3 Veranstaltungen');
    });

    it('can be reworded, and survives nonsense', async () => {
      const messages = {
        resultCount: { other: '{count} Beiträge' },
        readMore: 7,
        sessions: null,
      } as never;
      const element = await fixture<K360Sessions>(
        html`<k360-sessions src=${server.url('/feed')} .messages=${messages}></k360-sessions>`,
      );
      await ready(element);
      expect(count(element)).to.equal('3 Beiträge');
    });
  });

  it('says how many there are where an archive breaks off', async () => {
    const last = await server.answer({ status: 500 });
    const next = await server.answer({
      body: { version, items: [{ id: 'b', title: 'B' }], next_url: last },
      delayMs: 'released',
    });
    const src = await server.answer({
      body: { version, items: [{ id: 'a', title: 'A' }], next_url: next },
    });
    await consoleOf('warn', async () => {
      const element = await fixture<K360Sessions>(html`<k360-sessions src=${src}></k360-sessions>`);
      const said = () => deepQuery(root(element), '[role="status"]').textContent.trim();
      await waitUntil(() => said() === 'mindestens 1 Veranstaltung');
      await server.release(next);
      await waitUntil(() => visibleText(element).includes(notices.incomplete));
      await waitUntil(() => said() === 'mindestens 2 Veranstaltungen');
    });
  });

  it('says that there is no connection, and goes on by itself once it is back', async () => {
    const src = await server.answer([
      { status: 500, cors: false },
      { body: { version, items: [{ id: 'a', title: 'A' }] } },
    ]);
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const element = document.createElement('k360-sessions');
    element.src = src;
    element.source = 'json-feed';
    const failing = oneEvent(element, 'k360-error');
    await consoleOf('error', async () => {
      document.body.append(element);
      await failing;
    });
    expect(visibleText(deepQuery(root(element), '[role="alert"]'))).to.contain('Sie sind offline.');
    Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event('online'));
    await ready(element);
    expect(root(element).querySelector('[role="alert"]')).to.equal(null);
    element.remove();
  });

  it('tells the page’s styles when its room can be given back', async () => {
    const element = document.createElement('k360-sessions');
    element.src = server.url('/feed?items=1');
    document.body.append(element);
    await element.updateComplete;
    expect(element.matches(':state(settled)')).to.equal(false);
    await ready(element);
    await waitUntil(() => element.matches(':state(settled)'), 'once there is time for it');
    element.remove();
  });

  it('shows what is still to come first, apart from what is past', async () => {
    const day = (days: number) =>
      new Date(Date.now() + days * 86_400_000).toISOString().replace(/\.\d+/, '');
    const at = (id: string, starts_at: string) => ({ id, title: id, _k360: { starts_at } });
    const src = await server.answer(
      feed(at('War', day(-2)), at('Wird', day(2)), { id: 'Ohne', title: 'Ohne Zeit' }),
    );
    const element = await fixture<K360Sessions>(html`<k360-sessions src=${src}></k360-sessions>`);
    await ready(element);
    const groups = deepQueryAll(root(element), '.group').map((group) => [
      `${group.localName} ${group.textContent.trim()}`,
      ...deepQueryAll(group.nextElementSibling!, '.title').map(
        (title) => `${title.localName} ${title.textContent.trim()}`,
      ),
    ]);
    expect(groups).to.deep.equal([
      ['h4 Kommende Veranstaltungen', 'h5 Wird'],
      ['h4 Weitere Veranstaltungen', 'h5 War', 'h5 Ohne Zeit'],
    ]);
    await expect(element).to.be.accessible();
  });

  it('asks for nothing more when it is drawn after it has left the page', async () => {
    const src = await server.answer(feed({ id: 'a', title: 'A' }));
    const element = await fixture<K360Sessions>(html`<k360-sessions src=${src}></k360-sessions>`);
    await ready(element);
    element.remove();
    element.requestUpdate();
    await element.updateComplete;
    element.messages = { sessions: 'Termine' };
    await element.updateComplete;
    const other = await fixture<K360Sessions>(html`<k360-sessions src=${src}></k360-sessions>`);
    await ready(other);
    expect(deepQuery(root(other), 'section').ariaLabel, 'its name is free').to.equal('Archiv');
    expect(await server.requests(src)).to.have.length(2);
  });

  it('offers a way past the archive', async () => {
    const element = await fixture<K360Sessions>(
      html`<k360-sessions src=${server.url('/feed')} skip-href="#danach"></k360-sessions>`,
    );
    await ready(element);
    const skip = deepQuery<HTMLAnchorElement>(root(element), '.skip');
    expect([skip.textContent, skip.getAttribute('href')]).to.deep.equal([
      de.skipArchive,
      '#danach',
    ]);
  });

  it('stores nothing and asks nobody but the feed', async () => {
    const src = await server.answer(feed({ id: 'a', title: 'A', content_html: '<p>Text</p>' }));
    performance.clearResourceTimings();
    const element = await fixture<K360Sessions>(html`<k360-sessions src=${src}></k360-sessions>`);
    await ready(element);
    const foreign = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(location.origin) && !/\/log\?|\?register$/.test(name));
    expect(foreign).to.deep.equal([src]);
    expect(document.cookie).to.equal('');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(await caches.keys()).to.deep.equal([]);
    expect(await indexedDB.databases()).to.deep.equal([]);
  });
});
