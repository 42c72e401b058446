import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { consent } from '../../src/consent/consent.js';
import '../../src/define/all.js';
import { configOf } from '../consent/configs.js';
import { listenersOf } from '../support/listeners.js';
import { server } from '../support/server.js';
import { waitUntil } from '../support/wait-until.js';

const item = {
  id: 'a',
  title: 'A',
  content_text: 'Text',
  tags: ['Jugend'],
  _k360: { contributors: [{ name: 'Ada' }] },
};
const _k360 = {
  contacts: [{ name: 'Karla' }],
  funders: [{ name: 'Stiftung' }],
  navigation: [{ title: 'Angebote', items: [{ title: 'Podcast', url: '/p' }] }],
};
const form = html`<form action="https://post.example.org/">
  <input type="email" name="email" />
</form>`;
const config = html`<script type="application/json">
  ${JSON.stringify(configOf())}
</script>`;

/** What makes each element listen to the page as much as it ever does. */
const ELEMENTS: Record<string, (src: string) => unknown> = {
  'k360-sessions': (src) => html`<k360-sessions src=${src} url-sync></k360-sessions>`,
  'k360-session-card': (src) =>
    html`<k360-session-card src=${src} session-id="a" open></k360-session-card>`,
  'k360-contributors': (src) => html`<k360-contributors src=${src}></k360-contributors>`,
  'k360-feed': (src) => html`<k360-feed src=${src}><k360-sessions></k360-sessions></k360-feed>`,
  'k360-contact': (src) => html`<k360-contact src=${src}></k360-contact>`,
  'k360-initiative': (src) => html`<k360-initiative src=${src}></k360-initiative>`,
  'k360-nav': (src) => html`<k360-nav src=${src}></k360-nav>`,
  'k360-paginator': () => html`<k360-paginator page="2" pages="9"></k360-paginator>`,
  'k360-newsletter': () => html`<k360-newsletter>${form}</k360-newsletter>`,
  'k360-consent-gate': () =>
    html`<k360-consent-gate href="https://vimeo.com/12345"></k360-consent-gate>`,
  'k360-cookie-settings': () => html`<k360-cookie-settings></k360-cookie-settings>`,
  'k360-cookie-banner': () => html`<k360-cookie-banner>${config}</k360-cookie-banner>`,
};

describe('an element that leaves the page', () => {
  for (const [tag, content] of Object.entries(ELEMENTS)) {
    it(`${tag} leaves no listener at window and document`, async () => {
      const src = await server.answer({
        body: {
          version: 'https://jsonfeed.org/version/1.1',
          title: 'Archiv',
          items: [item],
          _k360,
        },
      });
      const visit = async () => {
        const box = await fixture<HTMLElement>(html`<div>${content(src)}</div>`);
        const element = box.querySelector(tag)!;
        await waitUntil(
          () => element.shadowRoot?.querySelector(':not(slot, style)') ?? tag === 'k360-feed',
        );
        // What decides for the page, whatever banners come and go, is loaded behind the first of them.
        if (tag === 'k360-cookie-banner') await waitUntil(() => consent.granted('necessary'));
        await nextFrame();
        box.remove();
      };
      // What the page keeps for all elements of a kind comes with the first of them.
      await visit();
      const targets = [listenersOf(window), listenersOf(document)];
      await visit();
      const left = targets.flatMap(({ types }) => types);
      for (const target of targets) target.release();
      expect(left).to.deep.equal([]);
    });
  }
});
