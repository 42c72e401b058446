import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/k360-sessions.js';
import type { K360Sessions } from '../../../src/elements/k360-sessions.js';
import { waitUntil } from '../../support/wait-until.js';

describe('names of landmarks', () => {
  const archive = (heading: string): K360Sessions =>
    Object.assign(document.createElement('k360-sessions'), { heading });
  const names = (page: Element) =>
    [...page.querySelectorAll('k360-sessions')].map(
      (element) => element.shadowRoot?.querySelector('section')?.ariaLabel,
    );
  const called = (page: Element, ...expected: string[]) =>
    waitUntil(() => names(page).join() === expected.join());

  it('are counted as they stand on the page, whoever comes or is renamed first', async () => {
    const page = await fixture(html`<div></div>`);
    const last = archive('Archiv');
    page.append(last);
    await called(page, 'Archiv');
    const first = archive('Archiv');
    page.prepend(first);
    await called(page, 'Archiv', 'Archiv (2)');
    const middle = archive('Rückblick');
    last.before(middle);
    await called(page, 'Archiv', 'Rückblick', 'Archiv (2)');
    middle.heading = 'Archiv';
    await called(page, 'Archiv', 'Archiv (2)', 'Archiv (3)');
    first.heading = 'Rückblick';
    await called(page, 'Rückblick', 'Archiv', 'Archiv (2)');
    first.remove();
    middle.remove();
    await called(page, 'Archiv');
    expect(names(page)).to.deep.equal(['Archiv']);
  });
});
