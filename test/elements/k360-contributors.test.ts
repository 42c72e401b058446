import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/k360-contributors.js';
import type { K360Contributors } from '../../src/elements/k360-contributors.js';
import { deepQuery, deepQueryAll, visibleText } from '../support/deep-query.js';
import { server } from '../support/server.js';
import { waitUntil } from '../support/wait-until.js';

const people = [
  { name: 'Prof. Dr. Katrin Öztürk', organization: 'Hochschule', role: 'Leitung', bio: 'forscht.' },
  { name: 'Jonas von der Heide', url: 'https://example.org/jonas' },
];

describe('k360-contributors', () => {
  it('is a list of people with what is known of them', async () => {
    const element = await fixture<K360Contributors>(
      html`<k360-contributors .contributors=${people}></k360-contributors>`,
    );
    const items = deepQueryAll(element.shadowRoot!, '[part="list"] > li');
    expect(items.map(visibleText)).to.deep.equal([
      'KÖ Prof. Dr. Katrin Öztürk Leitung, Hochschule forscht.',
      'JH Jonas von der Heide',
    ]);
    expect(items[0]?.querySelector('.disc')?.getAttribute('aria-hidden')).to.equal('true');
    expect(items[1]?.querySelector('a')?.rel).to.equal('noopener noreferrer');
    const bio = deepQuery(element.shadowRoot!, '[part="bio"]');
    expect(getComputedStyle(bio, '::first-letter').textTransform).to.equal('uppercase');
    await expect(element).to.be.accessible();
  });

  it('stands at the side where lines begin on the page, whichever way its texts run', async () => {
    const [first] = people;
    const element = await fixture<K360Contributors>(
      html`<k360-contributors
        dir="rtl"
        .contributors=${[first, { name: 'سارة', organization: 'بلدية' }]}
      ></k360-contributors>`,
    );
    for (const part of ['name', 'organization', 'bio']) {
      for (const text of deepQueryAll(element.shadowRoot!, `[part="${part}"]`)) {
        const range = document.createRange();
        range.selectNodeContents(text);
        const { right } = text.getBoundingClientRect();
        const seen = [...range.getClientRects()].map((rect) => rect.right);
        expect(Math.max(...seen), text.textContent).to.be.closeTo(right, 2);
      }
    }
    const bio = deepQuery(element.shadowRoot!, '[part="bio"]');
    expect(getComputedStyle(bio).direction, 'its full stop is at the end').to.equal('ltr');
  });

  it('shows nothing for nobody', async () => {
    const element = await fixture<K360Contributors>(
      html`<k360-contributors .contributors=${[]}></k360-contributors>`,
    );
    expect(element.shadowRoot!.querySelector('ul')).to.equal(null);
  });

  it('reads the people of one session from a feed', async () => {
    const src = await server.answer({
      body: {
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ id: 'a', title: 'A', _k360: { contributors: [{ name: 'Ada Beispiel' }] } }],
      },
    });
    const element = document.createElement('k360-contributors');
    element.src = src;
    element.sessionId = 'a';
    const loading = oneEvent(element, 'k360-load');
    document.body.append(element);
    expect(await loading).to.include({ total: 1, items: 1 });
    expect(visibleText(element)).to.contain('Ada Beispiel');
    element.remove();
  });

  it('asks nothing where there is no archive, and keeps its fallback', async () => {
    const element = await fixture<K360Contributors>(
      html`<k360-contributors>Rückfall</k360-contributors>`,
    );
    expect(deepQuery<HTMLSlotElement>(element.shadowRoot!, 'slot').assignedNodes()).to.have.length(
      1,
    );
    expect(visibleText(element.shadowRoot!)).to.equal('');
  });

  it('tries again on request', async () => {
    const src = await server.answer([
      { status: 500 },
      {
        body: {
          version: 'https://jsonfeed.org/version/1.1',
          items: [{ id: 'a', title: 'A', _k360: { contributors: [{ name: 'Ada Beispiel' }] } }],
        },
      },
    ]);
    const element = await fixture<K360Contributors>(
      html`<k360-contributors src=${src} session-id="a">Rückfall</k360-contributors>`,
    );
    await waitUntil(() => element.shadowRoot!.querySelector('[role="alert"]'));
    await expect(element).to.be.accessible();
    deepQuery(element.shadowRoot!, '[part="retry"]').click();
    await waitUntil(() => visibleText(element).includes('Ada Beispiel'));
    expect(element.shadowRoot!.querySelector('[role="alert"], slot')).to.equal(null);
  });
});
