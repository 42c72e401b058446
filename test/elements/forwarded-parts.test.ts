import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/k360-sessions.js';
import { server } from '../support/server.js';
import { waitUntil } from '../support/wait-until.js';

/** Parts of elements inside an archive, by what the page calls them. */
const PARTS: Record<string, string> = {
  'card-title': 'k360-session-card',
  'card-body': 'k360-session-card',
  'paginator-nav': 'k360-paginator',
  'paginator-link': 'k360-paginator',
  'paginator-current': 'k360-paginator',
  'paginator-gap': 'k360-paginator',
};
const COLOUR = 'rgb(1, 2, 3)';

describe('the parts of what an archive is made of', () => {
  it('can be given a look by the page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <style>
          ${Object.keys(PARTS).map((part) => `::part(${part}) { color: ${COLOUR}; }`)}
        </style>
        <k360-sessions src=${server.url('/feed?items=12')} per-page="1" page="6"></k360-sessions>
      </div>`,
    );
    const inside = (tag: string) =>
      page.querySelector('k360-sessions')?.shadowRoot?.querySelector(tag)?.shadowRoot;
    const find = (part: string) =>
      inside(PARTS[part] ?? '')?.querySelector(`[part~="${part.replace(/^\w+-/, '')}"]`);
    await waitUntil(() => Object.keys(PARTS).every((part) => find(part)));
    const colours = Object.keys(PARTS).map((part) => [part, getComputedStyle(find(part)!).color]);
    expect(colours).to.deep.equal(Object.keys(PARTS).map((part) => [part, COLOUR]));
  });
});
