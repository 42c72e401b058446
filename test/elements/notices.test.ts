import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import type { K360Sessions } from '../../src/elements/k360-sessions.js';
import { de as archive } from '../../src/i18n/archive/de.js';
import { de } from '../../src/i18n/notices/de.js';
import { deepQuery, visibleText } from '../support/deep-query.js';
import { server } from '../support/server.js';
import { waitUntil } from '../support/wait-until.js';

const version = 'https://jsonfeed.org/version/1.1';
const item = (id: string) => ({ id, title: `Titel ${id}` });

const root = (element: Element) => element.shadowRoot!;
const show = (src: string) =>
  fixture<K360Sessions>(html`<k360-sessions src=${src}></k360-sessions>`);
const says = (element: Element, ...texts: string[]) =>
  waitUntil(() => texts.every((text) => visibleText(element).includes(text)), texts.join(' '));

describe('what an archive seldom has to say', () => {
  /** Sessions a and b, and a page behind them with these answers. */
  const broken = async (...answers: object[]) => {
    const next_url = await server.answer(answers);
    return server.answer({
      body: { version, title: 'Archiv', items: [item('a'), item('b')], next_url },
    });
  };

  it('is that nothing was found in what there is of an archive that broke off', async () => {
    const element = await show(await broken({ status: 500 }));
    await says(element, de.incomplete);
    element.query = 'nirgends';
    await says(element, archive.emptyHeading, de.incomplete);
    expect(root(element).querySelector('[role="alert"]')).to.equal(null);
    await expect(element).to.be.accessible();
  });
});
