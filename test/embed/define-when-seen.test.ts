import { expect, fixture, html } from '@open-wc/testing';
import { defineWhenSeen } from '../../src/embed/define-when-seen.js';
import { waitUntil } from '../support/wait-until.js';

describe('defineWhenSeen', () => {
  it('loads each element once: those that stand in the page now, others when they come', async () => {
    const loaded: string[] = [];
    const load = (tag: string) => () => Promise.resolve(loaded.push(tag));
    await fixture(html`<div><test-now></test-now><test-now></test-now></div>`);
    defineWhenSeen({
      'test-now': load('now'),
      'test-later': load('later'),
      'test-never': load('never'),
    });
    expect(loaded).to.deep.equal(['now']);
    await fixture(
      html`<div>
        <p><test-later></test-later></p>
        <test-now></test-now>
      </div>`,
    );
    await waitUntil(() => loaded.length > 1);
    await fixture(html`<test-later></test-later>`);
    expect(loaded).to.deep.equal(['now', 'later']);
  });

  it('tells the integrator when a part cannot be loaded, and throws nothing', async () => {
    const { error } = console;
    const said: unknown[] = [];
    console.error = (...words: unknown[]) => said.push(words[0]);
    try {
      await fixture(html`<test-broken></test-broken>`);
      defineWhenSeen({ 'test-broken': () => Promise.reject(new Error('offline')) });
      await waitUntil(() => said.length);
    } finally {
      console.error = error;
    }
    expect(said).to.deep.equal(['<test-broken> network: its script could not be loaded.']);
  });
});
