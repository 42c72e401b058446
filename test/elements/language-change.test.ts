import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import { deepActiveElement, deepQuery, deepQueryAll, visibleText } from '../support/deep-query.js';
import { server } from '../support/server.js';
import { waitUntil } from '../support/wait-until.js';

// In a file of its own: words that were fetched once are there for all.
describe('another language while a session is read', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  it('changes the words, and leaves open what is open and focus where it is', async () => {
    const text = 'Wir haben viel gelernt. '.repeat(20);
    const items = ['Anna', 'Berta'].map((title) => ({ id: title, title, content_text: text }));
    const src = await server.answer({
      body: { version: 'https://jsonfeed.org/version/1.1', title: 'Archiv', items },
    });
    const page = await fixture(
      html`<div lang="de"><k360-sessions src=${src} url-sync></k360-sessions></div>`,
    );
    const element = page.querySelector('k360-sessions')!;
    const root = element.shadowRoot!;
    await waitUntil(() => root.querySelector('.tools-bar'), 'the tools are there');
    const card = deepQueryAll<HTMLElementTagNameMap['k360-session-card']>(
      root,
      'k360-session-card',
    )[1]!;
    deepQuery(card.shadowRoot!, '[part="toggle"]').click();
    await waitUntil(() => visibleText(card).includes('Link kopieren'), 'it is open');
    const toggle = deepQuery(card.shadowRoot!, '[part="toggle"]');
    await waitUntil(() => deepActiveElement() === toggle, 'its button has focus');
    const search = root.querySelector('#search');

    // All that is drawn meanwhile.
    const blanks: string[] = [];
    const watcher = new MutationObserver(() => {
      if (!card.isConnected) blanks.push('list');
      if (!card.shadowRoot?.querySelector('article')) blanks.push('card');
    });
    for (const part of [root, card.shadowRoot!]) {
      watcher.observe(part, { childList: true, subtree: true });
    }
    page.setAttribute('lang', 'en');
    const language = () => toggle.closest<HTMLElement>('[lang]')?.lang;
    expect(language(), 'the words say what they are').to.equal('de');
    await waitUntil(() => visibleText(card).includes('Copy link'));
    // Its own words: those of the button that prints come by themselves.
    const count = deepQuery(root, '[part="count"]');
    await waitUntil(() => count.textContent.trim() === '2 sessions');
    watcher.disconnect();

    expect(blanks).to.deep.equal([]);
    expect([card.isConnected, card.open]).to.deep.equal([true, true]);
    expect(deepActiveElement() === toggle, 'focus stays').to.equal(true);
    expect(root.querySelector('#search') === search, 'so does the search field').to.equal(true);
    expect(location.search).to.contain('k360-session=Berta');
    expect(visibleText(deepQuery(root, '[role="status"]'))).not.to.contain('Veranstaltung');
    await waitUntil(() => language() === 'en');
  });
});
