import { expect } from '@open-wc/testing';
import { withFirstViews } from '../../../src/define/first-views.js';
import { deepActiveElement, deepQuery, deepQueryAll } from '../../support/deep-query.js';
import { server } from '../../support/server.js';
import { waitUntil } from '../../support/wait-until.js';
import { cards, open, root } from './sessions-visitor.js';

const text = 'Kommunen berichten, was sich bewährt hat und was nicht. '.repeat(10);
const items = Array.from({ length: 4 }, (_, n) => ({
  id: `s${n + 1}`,
  title: `Veranstaltung ${n + 1}`,
  url: `https://archiv.example/s${n + 1}`,
  content_text: text,
  _k360: { contributors: [{ name: `Person ${n + 1}` }] },
}));
const feed = () =>
  server.answer({ body: { version: 'https://jsonfeed.org/version/1.1', title: 'Archiv', items } });

/** The cards that are drawn before there are elements for them. */
const drawn = (archive: Element) => deepQueryAll(archive.shadowRoot!, '[data-session]');
const part = (card: Element | undefined, name: string) =>
  deepQuery(card!.shadowRoot!, `[part="${name}"]`);

/** Elements can be defined once a page: one walk through all of it. */
describe('archives before their elements are there', () => {
  it('are drawn, used, and taken over', async () => {
    const [first, second] = [await feed(), await feed()];
    document.body.insertAdjacentHTML(
      'beforeend',
      `<k360-sessions id="first" src="${first}"></k360-sessions>
      <k360-feed src="${second}"><k360-sessions id="second"></k360-sessions></k360-feed>`,
    );
    const [one, two] = ['first', 'second'].map((id) => document.getElementById(id)!) as [
      HTMLElement,
      HTMLElement,
    ];
    let deliver!: () => void;
    const delivered = new Promise<void>((resolve) => (deliver = resolve));
    const { loaded } = withFirstViews(async () => {
      await delivered;
      await import('../../../src/embed/archive.js');
    });
    await waitUntil(() => drawn(one).length === 2 && drawn(two).length === 2, 'cards are drawn');
    expect(deepQuery(root(one), '[part="heading"]').textContent).to.contain('Archiv');
    expect(deepQuery(root(one), '[part="count"]').textContent).to.equal('4 Veranstaltungen');
    await expect(one).to.be.accessible();

    part(drawn(one)[1], 'toggle').click();
    deepQuery(part(drawn(two)[1], 'title'), 'a').focus();
    deliver();
    await loaded;

    await waitUntil(() => open(one).join() === 's2', 'the session is opened');
    await waitUntil(() => cards(two).length === 4, 'all cards are there');
    expect(drawn(one)).to.have.length(0);
    expect(drawn(two)).to.have.length(0);
    const link = deepQuery(part(cards(two)[1], 'title'), 'a');
    await waitUntil(() => deepActiveElement() === link, 'focus is where it was');
    expect(await server.requests(first)).to.have.length(1);
    expect(await server.requests(second)).to.have.length(1);
  });
});
