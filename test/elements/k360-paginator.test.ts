import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/k360-paginator.js';
import type { K360PageChangeEvent } from '../../src/elements/page-change-event.js';
import type { K360Paginator } from '../../src/elements/k360-paginator.js';
import { deepQuery, deepQueryAll } from '../support/deep-query.js';
import { waitUntil } from '../support/wait-until.js';

const show = (page: unknown, pages: unknown, href = '#p{page}') =>
  fixture<K360Paginator>(
    html`<k360-paginator page=${page} pages=${pages} href=${href} label="Archiv"></k360-paginator>`,
  );
const links = (element: Element) => deepQueryAll<HTMLAnchorElement>(element.shadowRoot!, 'a');
const named = (element: Element, name: string) => {
  const link = links(element).find((a) => a.getAttribute('aria-label') === name);
  if (!link) throw new Error(`no link "${name}"`);
  return link;
};

describe('k360-paginator', () => {
  it('is a navigation of real links, named and complete', async () => {
    const element = await show(2, 3);
    const nav = deepQuery(element.shadowRoot!, 'nav');
    expect(nav.getAttribute('aria-label')).to.equal('Seiten: Archiv');
    expect(
      links(element).map((a) => [a.getAttribute('aria-label'), a.getAttribute('href')]),
    ).to.deep.equal([
      ['Zurück zu Seite 1', '#p1'],
      ['Seite 1 von 3', '#p1'],
      ['Seite 2 von 3', '#p2'],
      ['Seite 3 von 3', '#p3'],
      ['Weiter zu Seite 3', '#p3'],
    ]);
    expect(deepQueryAll(element.shadowRoot!, '[aria-current="page"]')).to.deep.equal([
      named(element, 'Seite 2 von 3'),
    ]);
    await expect(element).to.be.accessible();
  });

  it('has a landmark of its own name, with a label or without', async () => {
    const page = await fixture(
      html`<div>
        <k360-paginator page="1" pages="2"></k360-paginator>
        <k360-paginator page="1" pages="2"></k360-paginator>
        <k360-paginator page="1" pages="2" label="Archiv"></k360-paginator>
        <k360-paginator page="1" pages="2" label="Archiv"></k360-paginator>
      </div>`,
    );
    const names = () =>
      [...page.children].map((element) => element.shadowRoot?.querySelector('nav')?.ariaLabel);
    await waitUntil(() => names().every(Boolean));
    expect(names()).to.deep.equal(['Seiten', 'Seiten (2)', 'Seiten: Archiv', 'Seiten: Archiv (2)']);
  });

  it('has gaps that are no links', async () => {
    const element = await show(6, 12);
    const gaps = deepQueryAll(element.shadowRoot!, '[part="gap"]');
    expect(gaps).to.have.length(2);
    expect(gaps.every((gap) => !gap.querySelector('a') && gap.tabIndex === -1)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  for (const [page, pages] of [
    [1, 1],
    [1, 0],
    [1, 'viele'],
    [1, -3],
    [1, ''],
  ]) {
    it(`shows nothing for ${pages} pages`, async () => {
      expect((await show(page, pages)).shadowRoot!.querySelector('nav')).to.equal(null);
    });
  }

  for (const [page, current] of [
    ['zwei', 1],
    [0, 1],
    [99, 3],
    [2.5, 1],
  ]) {
    it(`takes page "${page}" of 3 for ${current}`, async () => {
      const element = await show(page, 3);
      const label = deepQuery(element.shadowRoot!, '[aria-current]').getAttribute('aria-label');
      expect(label).to.equal(`Seite ${current} von 3`);
    });
  }

  /** Clicks, keeps the test page where it is, and tells whether the link would have been followed. */
  const followsOn = (link: HTMLElement, click: Event) => {
    let follows = false;
    const stay = (event: Event) => {
      follows = !event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', stay, { once: true });
    link.dispatchEvent(click);
    return follows;
  };
  const click = (init: MouseEventInit = {}) =>
    new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init });

  it('tells which page was chosen, then follows the link', async () => {
    const element = await show(1, 3);
    const events: K360PageChangeEvent[] = [];
    const note = (event: Event) => events.push(event as K360PageChangeEvent);
    document.addEventListener('k360-page-change', note, { once: true });
    expect(followsOn(named(element, 'Weiter zu Seite 2'), click())).to.equal(true);
    expect(events.map(({ page, href }) => [page, href])).to.deep.equal([[2, '#p2']]);
  });

  it('hands the choice on instead, where somebody holds the pages', async () => {
    const element = await show(1, 3);
    const followed: number[] = [];
    element.follow = (page) => followed.push(page);
    expect(followsOn(named(element, 'Seite 3 von 3'), click())).to.equal(false);
    expect(followed).to.deep.equal([3]);
  });

  it('follows nothing once the choice is cancelled', async () => {
    const element = await show(1, 3);
    const followed: number[] = [];
    element.follow = (page) => followed.push(page);
    element.addEventListener('k360-page-change', (event) => event.preventDefault());
    expect(followsOn(named(element, 'Seite 3 von 3'), click())).to.equal(false);
    expect(followed).to.deep.equal([]);
  });

  for (const modifier of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
    it(`leaves a click with ${modifier} to the browser`, async () => {
      const element = await show(1, 3);
      let called = 0;
      element.follow = () => called++;
      element.addEventListener('k360-page-change', () => called++);
      expect(followsOn(named(element, 'Seite 2 von 3'), click({ [modifier]: true }))).to.equal(
        true,
      );
      expect(called).to.equal(0);
    });
  }

  it('gets a page ready when it is pointed at or focused, but the one that is shown', async () => {
    const element = await show(2, 3);
    const ready: number[] = [];
    element.prefetch = (page) => ready.push(page);
    await element.updateComplete;
    for (const link of links(element)) {
      link.dispatchEvent(new PointerEvent('pointerenter'));
      link.dispatchEvent(new FocusEvent('focus'));
    }
    expect(ready).to.deep.equal([1, 1, 1, 1, 3, 3, 3, 3]);
  });

  it('changes its language with the page', async () => {
    const element = await show(1, 2);
    element.lang = 'en';
    const label = () => element.shadowRoot?.querySelector('nav')?.getAttribute('aria-label');
    await waitUntil(() => label() === 'Pages: Archiv', 'the navigation speaks English');
  });
});
