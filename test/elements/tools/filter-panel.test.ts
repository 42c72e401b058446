import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { FacetLimit } from '../../../src/elements/tools/facet-limit.js';
import { type FacetState, renderFilterPanel } from '../../../src/elements/tools/filter-panel.js';
import '../../../src/define/all.js';
import { Locale } from '../../../src/i18n/locale.js';
import { toolsCatalogue } from '../../../src/i18n/tools/catalogue.js';
import { de } from '../../../src/i18n/tools/de.js';
import { deepActiveElement, deepQuery, visibleText } from '../../support/deep-query.js';
import { server } from '../../support/server.js';
import { waitUntil } from '../../support/wait-until.js';

describe('filter panel', () => {
  it('leaves the visitor at a choice when what goes with it cannot be told', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    const locale = new Locale(box, toolsCatalogue);
    locale.update();
    const draw = (facets: FacetState, failed: boolean) =>
      render(
        renderFilterPanel(facets, {
          ...{ locale, filters: {}, failed, limit: new FacetLimit(), focused: undefined },
          ...{ change: () => undefined, showMore: () => undefined },
          ...{ asking: false, retry: () => undefined },
        }),
        box,
      );
    draw({ years: [2024, 2023].map((year) => ({ value: `${year}`, count: 3 })) }, false);
    const year = deepQuery(box, 'input[value="2023"]');
    year.focus();
    draw({ years: [{ value: '2024' }, { value: '2023' }] }, true);
    expect(visibleText(deepQuery(box, '[role="alert"]'))).to.equal(
      'Die Filter lassen sich gerade nicht laden.',
    );
    expect(document.activeElement).to.equal(year);
    expect(visibleText(year.closest('label')!)).to.equal('2023');
    await expect(box).to.be.accessible();
  });

  it('can be asked for again, and keeps focus', async () => {
    const post = (id: number, year: number) => ({
      ...{ id, date: `${year}-05-01T10:00:00`, date_gmt: `${year}-05-01T08:00:00` },
      ...{ link: `https://archiv.example.org/${id}`, title: { rendered: `Titel ${id}` } },
    });
    const posts = { body: [post(1, 2023), post(2, 2024)] };
    const held = { status: 500, delayMs: 'released' as const };
    const base = await server.answer({
      routes: { '/wp-json/wp/v2/posts': [posts, { status: 500 }, held, posts] },
    });
    const element = await fixture(
      html`<k360-sessions src="${base}/wp-json/wp/v2/posts"></k360-sessions>`,
    );
    const find = <T extends HTMLElement>(selector: string) =>
      element.shadowRoot!.querySelector<T>(selector);
    const retry = () => find('.facets-failed button')!;
    const fails = () =>
      waitUntil(() => find('.facets-failed')?.textContent.includes(de.facetsFailed), 'it fails');
    await waitUntil(() => find('.filter-button'), 'the tools are there');
    find('.filter-button')!.click();
    await fails();
    retry().focus();
    retry().click();
    await waitUntil(() => visibleText(find('#filters')!).includes(de.facetsLoading), 'it is asked');
    expect(deepActiveElement()).to.equal(retry());
    await server.release(base);
    await fails();
    expect(deepActiveElement()).to.equal(retry());
    await expect(element).to.be.accessible();
    retry().click();
    await waitUntil(() => find('#filters input'), 'there is something to filter by');
    await waitUntil(() => deepActiveElement() === find('#filters input'), 'which has focus');
  });
});
