import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import '../../src/define/k360-nav.js';
import type { K360Nav } from '../../src/elements/k360-nav.js';
import { deepActiveElement, deepQuery, deepQueryAll, visibleText } from '../support/deep-query.js';
import { server } from '../support/server.js';
import { waitUntil } from '../support/wait-until.js';

const list = html`<nav aria-label="Hauptmenü">
  <ul>
    <li><a href="/magazin">Magazin</a></li>
    <li>
      Angebote
      <ul>
        <li><a href="/podcast">Kommunen-Podcast</a></li>
        <li><a href="/planspiel">Planspiel</a></li>
      </ul>
    </li>
    <li>
      <a href="/wir">Wer wir sind</a>
      <ul>
        <li><a href="/team">Unser Team</a></li>
      </ul>
    </li>
    <li>Bald mehr</li>
    <li><a href="javascript:alert(1)">Böse</a></li>
  </ul>
</nav>`;

const inside = (element: K360Nav, selector: string) => deepQuery(element.shadowRoot!, selector);
const group = (element: K360Nav, title: string) =>
  deepQueryAll<HTMLButtonElement>(element.shadowRoot!, 'button.entry').find(
    (button) => visibleText(button) === title,
  )!;
const isOpen = (button: Element) => button.getAttribute('aria-expanded') === 'true';

async function show(width = 900, content = list): Promise<K360Nav> {
  const box = await fixture<HTMLElement>(
    html`<div>
      <k360-nav>${content}</k360-nav>
      <button>Danach</button>
    </div>`,
  );
  box.style.inlineSize = `${width}px`;
  const element = box.querySelector('k360-nav')!;
  await element.updateComplete;
  return element;
}

describe('k360-nav', () => {
  it('makes the author’s list a menu: links, and groups that open', async () => {
    const element = await show();
    expect(inside(element, 'nav').getAttribute('aria-label')).to.equal('Hauptmenü');
    const entries = deepQueryAll(element.shadowRoot!, '.menu > li > .entry');
    expect(entries.map((entry) => [entry.localName, visibleText(entry)])).to.deep.equal([
      ['a', 'Magazin'],
      ['button', 'Angebote'],
      ['button', 'Wer wir sind'],
      ['span', 'Böse'],
    ]);
    await expect(element).to.be.accessible();
    const button = group(element, 'Angebote');
    const panel = inside(element, `#${button.getAttribute('aria-controls')!}`);
    expect(panel.checkVisibility()).to.equal(false);
    button.click();
    await element.updateComplete;
    expect(isOpen(button)).to.equal(true);
    expect(deepQueryAll(panel, 'a').map(visibleText)).to.deep.equal([
      'Kommunen-Podcast',
      'Planspiel',
    ]);
    await expect(element).to.be.accessible();
  });

  it('loses no entry: further lists, deeper ones, and addresses of mail and phone', async () => {
    const element = await show(
      900,
      html`<ul>
          <li>
            Angebote
            <ul>
              <li>
                <a href="/lernen">Lernen</a>
                <ul>
                  <li><a href="/kurse">Kurse</a></li>
                </ul>
              </li>
              <li>
                Mehr
                <ol>
                  <li><a href="/tief">Tief</a></li>
                </ol>
              </li>
            </ul>
            <ul>
              <li><a href="/daten">Daten</a></li>
            </ul>
          </li>
        </ul>
        <ul>
          <li><a href="mailto:a@example.org">Schreiben</a></li>
          <li><a href="tel:+49305550118">Anrufen</a></li>
        </ul>`,
    );
    const words = (selector: string) =>
      deepQueryAll(element.shadowRoot!, selector).map((entry) => [
        visibleText(entry),
        entry.getAttribute('href')?.replace(location.origin, ''),
      ]);
    expect(words('.menu > li > .entry')).to.deep.equal([
      ['Angebote', undefined],
      ['Schreiben', 'mailto:a@example.org'],
      ['Anrufen', 'tel:+49305550118'],
    ]);
    group(element, 'Angebote').click();
    await element.updateComplete;
    expect(words('.entries .entry')).to.deep.equal([
      ['Lernen', '/lernen'],
      ['Kurse', '/kurse'],
      ['Mehr', undefined],
      ['Tief', '/tief'],
      ['Daten', '/daten'],
    ]);
    await expect(element).to.be.accessible();
  });

  it('gives a group that is a page itself a link to it', async () => {
    const element = await show();
    group(element, 'Wer wir sind').click();
    await element.updateComplete;
    const links = deepQueryAll<HTMLAnchorElement>(element.shadowRoot!, '.entries:not([hidden]) a');
    expect(links.map((link) => [visibleText(link), link.pathname])).to.deep.equal([
      ['Überblick: Wer wir sind', '/wir'],
      ['Unser Team', '/team'],
    ]);
  });

  it('opens one group at a time, and closes it', async () => {
    const element = await show();
    const [first, second] = [group(element, 'Angebote'), group(element, 'Wer wir sind')];
    first.click();
    await element.updateComplete;
    second.click();
    await element.updateComplete;
    expect([isOpen(first), isOpen(second)]).to.deep.equal([false, true]);
    second.click();
    await element.updateComplete;
    expect(isOpen(second)).to.equal(false);
  });

  it('is used with the keyboard: Tab, Enter, Escape', async () => {
    const element = await show();
    const button = group(element, 'Angebote');
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect(isOpen(button)).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(visibleText(deepActiveElement()!)).to.equal('Kommunen-Podcast');
    await sendKeys({ press: 'Escape' });
    expect(isOpen(button)).to.equal(false);
    expect(deepActiveElement()).to.equal(button);
  });

  it('closes where focus goes on, or a click goes elsewhere', async () => {
    const element = await show();
    const button = group(element, 'Wer wir sind');
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect(isOpen(button)).to.equal(true);
    element.parentElement!.querySelector<HTMLElement>(':scope > button')!.focus();
    await element.updateComplete;
    expect(isOpen(button)).to.equal(false);
    button.click();
    await element.updateComplete;
    await sendMouse({ type: 'click', position: [20, 500] });
    await element.updateComplete;
    expect(isOpen(button)).to.equal(false);
    await resetMouse();
  });

  it('hides behind a button where its container is narrow, whatever the window', async () => {
    const element = await show(320);
    const toggle = inside(element, '.menu-button');
    const menu = inside(element, '#menu');
    expect([toggle.checkVisibility(), menu.checkVisibility()]).to.deep.equal([true, false]);
    toggle.focus();
    await sendKeys({ press: 'Enter' });
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(menu.checkVisibility()).to.equal(true);
    expect(element.scrollWidth).to.be.at.most(320);
    await expect(element).to.be.accessible();
    const button = group(element, 'Angebote');
    button.click();
    await element.updateComplete;
    await sendKeys({ press: 'Escape' });
    expect([isOpen(button), menu.checkVisibility()]).to.deep.equal([false, true]);
    await sendKeys({ press: 'Escape' });
    expect(menu.checkVisibility()).to.equal(false);
    expect(deepActiveElement()).to.equal(toggle);
    element.parentElement!.style.inlineSize = '900px';
    expect([toggle.checkVisibility(), menu.checkVisibility()]).to.deep.equal([false, true]);
  });

  it('can be skipped', async () => {
    const element = await show();
    const skip = inside(element, '.skip');
    skip.focus();
    expect(visibleText(skip)).to.equal('Menü überspringen');
    expect(skip.getBoundingClientRect().height).to.be.at.least(24);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(deepActiveElement()?.textContent).to.equal('Danach');
    expect(inside(element, '#end').tabIndex).to.equal(-1);
    element.skipHref = '#inhalt';
    await element.updateComplete;
    expect(skip.getAttribute('href')).to.equal('#inhalt');
  });

  it('marks the page itself, by its address or as the author said', async () => {
    const here = `${location.pathname}${location.search}`;
    const byAddress = await show(
      900,
      html`<ul>
        <li><a href="/anderes">Anderes</a></li>
        <li>
          Gruppe
          <ul>
            <li><a href=${here}>Hier</a></li>
          </ul>
        </li>
      </ul>`,
    );
    const current = deepQueryAll(byAddress.shadowRoot!, '[aria-current]');
    expect(current.map((e) => [visibleText(e), e.getAttribute('aria-current')])).to.deep.equal([
      ['Gruppe', 'true'],
      ['Hier', 'page'],
    ]);
    const byAuthor = await show(
      900,
      html`<ul>
        <li><a href="/anderes" aria-current="page">Anderes</a></li>
        <li><a href=${here}>Hier</a></li>
      </ul>`,
    );
    expect(deepQueryAll(byAuthor.shadowRoot!, '[aria-current]').map(visibleText)).to.deep.equal([
      'Anderes',
    ]);
  });

  it('follows the address and the mark of a link in the list', async () => {
    const element = await show();
    const [first, second] = element.querySelectorAll('a');
    const current = () => deepQueryAll(element.shadowRoot!, 'a[aria-current]').map(visibleText);
    first!.setAttribute('aria-current', 'page');
    await waitUntil(() => current().join() === 'Magazin');
    first!.removeAttribute('aria-current');
    second!.setAttribute('aria-current', 'page');
    await waitUntil(() => current().join() === 'Kommunen-Podcast');
    first!.href = '/neu';
    await waitUntil(() =>
      deepQuery(element.shadowRoot!, '.menu a').getAttribute('href')?.endsWith('/neu'),
    );
  });

  it('takes the menu of a feed, and follows the list inside until then', async () => {
    const src = await server.answer({
      body: {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'A',
        items: [],
        _k360: {
          navigation: [
            { title: 'Magazin', url: 'https://archiv.example.org/magazin' },
            { title: 'Angebote', items: [{ title: 'Podcast', url: '/podcast' }] },
          ],
        },
      },
    });
    const element = await show(
      900,
      html`<ul>
        <li><a href="/a">Vorher</a></li>
      </ul>`,
    );
    expect(visibleText(inside(element, '#menu'))).to.equal('Vorher');
    element.querySelector('a')!.textContent = 'Geändert';
    await waitUntil(() => visibleText(inside(element, '#menu')) === 'Geändert');
    element.src = src;
    await waitUntil(() => visibleText(inside(element, '#menu')).startsWith('Magazin'));
    expect(inside(element, 'nav').getAttribute('aria-label')).to.equal('Kommune 360°');
    expect(deepQuery<HTMLAnchorElement>(element.shadowRoot!, '.menu a').rel).to.equal(
      'noopener noreferrer',
    );
  });

  it('shows what stands inside if that is no list, and says that it failed if it is nothing', async () => {
    const element = await show(900, html`<a href="/">Zur Website</a>`);
    expect(
      deepQuery<HTMLSlotElement>(element.shadowRoot!, 'slot').assignedElements(),
    ).to.have.length(1);
    const navigation = [{ title: 'Magazin', url: 'https://archiv.example.org/magazin' }];
    const version = 'https://jsonfeed.org/version/1.1';
    const body = { version, title: 'A', items: [], _k360: { navigation } };
    const src = await server.answer([{ status: 500 }, { body }]);
    const empty = await fixture<K360Nav>(html`<k360-nav src=${src}></k360-nav>`);
    await waitUntil(() => empty.shadowRoot!.querySelector('[role="alert"]'));
    deepQuery(empty.shadowRoot!, '[part="retry"]').click();
    await waitUntil(() => visibleText(empty).includes('Magazin'));
  });
});
