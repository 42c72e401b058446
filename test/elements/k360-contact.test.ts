import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/k360-contact.js';
import type { K360Contact } from '../../src/elements/k360-contact.js';
import type { K360LoadEvent } from '../../src/elements/load-event.js';
import { deepQuery, deepQueryAll, visibleText } from '../support/deep-query.js';
import { server } from '../support/server.js';
import { waitUntil } from '../support/wait-until.js';

const feed = (contacts: unknown) => ({
  body: {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Archiv',
    items: [],
    _k360: { contacts },
  },
});
const people = [
  {
    name: 'Karla Beispiel',
    organization: 'Programmleitung',
    email: 'karla.beispiel@example.org',
    phone: '+49 (0)30 5550-118',
    url: 'https://example.org/karla',
  },
  { name: 'Christian Muster', email: 'bitte anrufen', phone: 'nach Vereinbarung' },
];

async function show(contacts: unknown): Promise<K360Contact> {
  const src = await server.answer(feed(contacts));
  const element = await fixture<K360Contact>(
    html`<k360-contact src=${src}><p>Rückfall</p></k360-contact>`,
  );
  await waitUntil(() => element.shadowRoot!.querySelector('section'));
  return element;
}

describe('k360-contact', () => {
  it('lists people to ask, with links where an address has the form of one', async () => {
    const element = await show(people);
    const items = deepQueryAll(element.shadowRoot!, 'li').map(visibleText);
    expect(items).to.deep.equal([
      'KB Karla Beispiel Programmleitung karla.beispiel @ example.org +49 (0)30 5550-118',
      'CM Christian Muster bitte anrufen nach Vereinbarung',
    ]);
    const links = deepQueryAll<HTMLAnchorElement>(element.shadowRoot!, 'a');
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://example.org/karla',
      'mailto:karla.beispiel@example.org',
      'tel:+49305550118',
    ]);
    expect(links[1]!.textContent.trim()).to.equal('karla.beispiel@example.org');
    expect(links.map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      null,
      'karla.beispiel@example.org',
      null,
    ]);
    expect(element.shadowRoot!.querySelector('slot')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('has a heading that fits the page, and a name of its own beside a second one', async () => {
    const first = await show(people);
    const second = await show(people);
    second.headingLevel = 4;
    await second.updateComplete;
    expect(deepQuery(first.shadowRoot!, 'h2').textContent).to.equal(
      'Rückfragen? Sprechen Sie uns gerne an.',
    );
    expect(second.shadowRoot!.querySelector('h4')).not.to.equal(null);
    const names = [first, second].map((element) =>
      deepQuery(element.shadowRoot!, 'section').getAttribute('aria-label'),
    );
    expect(new Set(names).size).to.equal(2);
  });

  it('takes the feed around it, and tells when it is there', async () => {
    const src = await server.answer(feed(people));
    const page = document.createElement('k360-feed');
    page.src = src;
    const element = document.createElement('k360-contact');
    const loading = oneEvent<K360LoadEvent>(element, 'k360-load');
    page.append(element);
    document.body.append(page);
    expect(await loading).to.include({ total: 2, items: 2 });
    page.remove();
  });

  for (const [what, contacts] of [
    ['has nobody', undefined],
    ['has an empty list', []],
    ['is wrong about people', 'niemand'],
  ] as const) {
    it(`keeps what stands inside where the feed ${what}`, async () => {
      const src = await server.answer(feed(contacts));
      const element = document.createElement('k360-contact');
      element.src = src;
      element.textContent = 'Rückfall';
      const loading = oneEvent<K360LoadEvent>(element, 'k360-load');
      document.body.append(element);
      expect((await loading).items).to.equal(0);
      await element.updateComplete;
      const slot = deepQuery<HTMLSlotElement>(element.shadowRoot!, 'slot');
      expect(slot.assignedNodes()).to.have.length(1);
      element.remove();
    });
  }

  it('shows whom it can, and names what it had to leave out', async () => {
    const src = await server.answer(feed([...people, { email: 'ohne@example.org' }]));
    const element = document.createElement('k360-contact');
    element.src = src;
    const loading = oneEvent<K360LoadEvent>(element, 'k360-load');
    document.body.append(element);
    const { items, dropped } = await loading;
    expect(items).to.equal(2);
    expect(dropped.map(({ path }) => path)).to.deep.equal(['_k360.contacts[2].name']);
    element.remove();
  });

  it('asks nothing without a feed', async () => {
    const element = await fixture<K360Contact>(html`<k360-contact><p>Eigenes</p></k360-contact>`);
    expect(deepQuery<HTMLSlotElement>(element.shadowRoot!, 'slot').assignedNodes()).not.to.be.empty;
  });

  it('says that it failed where nothing stands inside, and tries again', async () => {
    const src = await server.answer([{ status: 500 }, feed(people)]);
    const element = await fixture<K360Contact>(html`<k360-contact src=${src}></k360-contact>`);
    await waitUntil(() => element.shadowRoot!.querySelector('[role="alert"]'));
    await expect(element).to.be.accessible();
    deepQuery(element.shadowRoot!, '[part="retry"]').click();
    await waitUntil(() => visibleText(element).includes('Karla Beispiel'));
  });
});
