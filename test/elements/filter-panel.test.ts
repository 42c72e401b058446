import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { FacetLimit } from '../../src/elements/facet-limit.js';
import { type FacetState, renderFilterPanel } from '../../src/elements/filter-panel.js';
import { Locale } from '../../src/i18n/locale.js';
import { toolsCatalogue } from '../../src/i18n/tools/catalogue.js';
import { deepQuery, visibleText } from '../support/deep-query.js';

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
});
