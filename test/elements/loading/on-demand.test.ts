import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { OnDemand } from '../../../src/elements/loading/on-demand.js';

class TestHost extends LitElement {
  answers: (() => Promise<string>)[] = [];
  asked = 0;
  readonly demand = new OnDemand(this, () => {
    const answer = this.answers[this.asked++];
    return answer?.() ?? Promise.reject(new Error('offline'));
  });

  protected override render() {
    return html`${this.demand.part ?? (this.demand.failed ? 'failed' : 'waiting')}`;
  }
}
customElements.define('test-on-demand', TestHost);

describe('a part on demand', () => {
  const silently = async (act: () => Promise<void>) => {
    const { error } = console;
    console.error = () => undefined;
    await act();
    console.error = error;
  };

  it('is loaded once, however often it is wanted, and then shown', async () => {
    const host = await fixture<TestHost>(html`<test-on-demand></test-on-demand>`);
    host.answers = [() => Promise.resolve('part')];
    await Promise.all([host.demand.load(), host.demand.load()]);
    await host.updateComplete;
    expect([host.asked, host.shadowRoot?.textContent]).to.deep.equal([1, 'part']);
  });

  it('can be tried again where it could not be loaded, and never rejects', async () => {
    const host = await fixture<TestHost>(html`<test-on-demand></test-on-demand>`);
    host.answers = [() => Promise.reject(new Error('offline')), () => Promise.resolve('part')];
    await silently(() => host.demand.load());
    await host.updateComplete;
    expect(host.shadowRoot?.textContent).to.equal('failed');
    await host.demand.load();
    await host.updateComplete;
    expect(host.shadowRoot?.textContent).to.equal('part');
  });
});
