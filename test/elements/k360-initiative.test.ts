import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/k360-initiative.js';
import type { K360Initiative } from '../../src/elements/k360-initiative.js';
import { deepQuery, deepQueryAll, visibleText } from '../support/deep-query.js';
import { server } from '../support/server.js';
import { waitUntil } from '../support/wait-until.js';

const logo =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"></svg>';
const extension = {
  funders: [
    { name: 'Stiftung Lindenhof', url: 'https://lindenhof.example.org/', logo: 'logo.svg' },
    { name: 'Morgenkreis' },
    { name: 'Tief', logo },
  ],
  links: [
    { title: 'Impressum', url: '/impressum' },
    { title: 'Datenschutz', url: '/datenschutz' },
    { title: 'Böse', url: 'javascript:alert(1)' },
  ],
};

async function show(content = html``, _k360: unknown = extension): Promise<K360Initiative> {
  const site = await server.answer({
    routes: {
      '/feed': {
        body: { version: 'https://jsonfeed.org/version/1.1', title: 'A', items: [], _k360 },
      },
      '/logo.svg': {
        headers: { 'content-type': 'image/svg+xml' },
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"></svg>',
      },
    },
  });
  return fixture<K360Initiative>(
    html`<k360-initiative src="${site}/feed">${content}</k360-initiative>`,
  );
}
const shown = (element: Element) =>
  waitUntil(() => element.shadowRoot!.querySelector('section'), 'is shown');

describe('k360-initiative', () => {
  it('shows who pays, with logo and link, and the legal links', async () => {
    const element = await show();
    await shown(element);
    const funders = deepQueryAll(element.shadowRoot!, '[part="funders"] > li');
    const image = deepQuery<HTMLImageElement>(funders[0]!, 'a img');
    expect(image.alt).to.equal('Stiftung Lindenhof');
    expect(image.referrerPolicy).to.equal('no-referrer');
    expect(deepQuery<HTMLAnchorElement>(funders[0]!, 'a').rel).to.equal('noopener noreferrer');
    await waitUntil(() => image.complete && image.naturalWidth === 90);
    expect(image.getBoundingClientRect().height).to.equal(40);
    expect([visibleText(funders[1]!), visibleText(funders[2]!)]).to.deep.equal([
      'Morgenkreis',
      'Tief',
    ]);
    const links = deepQueryAll<HTMLAnchorElement>(element.shadowRoot!, '[part="links"] a');
    expect(links.map((link) => [link.textContent, link.pathname])).to.deep.equal([
      ['Impressum', '/impressum'],
      ['Datenschutz', '/datenschutz'],
    ]);
    await expect(element).to.be.accessible();
  });

  it('puts the way to the cookie settings among the legal links', async () => {
    const element = await show(html`<button slot="cookie-settings">Cookie-Einstellungen</button>`);
    await shown(element);
    const entries = deepQueryAll(element.shadowRoot!, '[part="links"] > li');
    expect(entries).to.have.length(3);
    const [settings] = deepQuery<HTMLSlotElement>(entries[2]!, 'slot').assignedElements();
    expect(settings?.textContent).to.equal('Cookie-Einstellungen');
    await expect(element).to.be.accessible();
  });

  it('keeps what stands inside, and the cookie settings, where the feed says nothing', async () => {
    const element = await show(
      html`<p>Eigenes</p>
        <button slot="cookie-settings">Cookies</button>`,
      {},
    );
    const slots = deepQueryAll<HTMLSlotElement>(element.shadowRoot!, 'slot');
    expect(slots.map((slot) => slot.assignedElements().length)).to.deep.equal([1, 1]);
  });

  it('has only what the feed has', async () => {
    const onlyLinks = await show(html``, { links: extension.links });
    await shown(onlyLinks);
    expect(onlyLinks.shadowRoot!.querySelector('[part="funders"], h2')).to.equal(null);
    const onlyFunders = await show(html``, { funders: [{ name: 'Morgenkreis' }] });
    await shown(onlyFunders);
    expect(onlyFunders.shadowRoot!.querySelector('[part="links"]')).to.equal(null);
  });

  it('says that it failed where nothing stands inside, and tries again', async () => {
    const body = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'A',
      items: [],
      _k360: extension,
    };
    const src = await server.answer([{ status: 500 }, { body }]);
    const element = await fixture<K360Initiative>(
      html`<k360-initiative src=${src}></k360-initiative>`,
    );
    await waitUntil(() => element.shadowRoot!.querySelector('[role="alert"]'));
    deepQuery(element.shadowRoot!, '[part="retry"]').click();
    await shown(element);
  });
});
