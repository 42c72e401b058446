import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { ArchiveController } from '../../src/archive/archive-controller.js';
import { server } from '../support/server.js';
import { waitUntil } from '../support/wait-until.js';

/** An element that asks; each answer is the key of its question, and comes when the test says so. */
class Asking extends LitElement {
  src = '';
  key = 'a';
  readonly answers: string[] = [];
  readonly asked: { key: string; answer: () => void }[] = [];
  readonly archive = new ArchiveController<string>(this, {
    question: () => {
      const { key, src } = this;
      const ask = () =>
        new Promise<string>((resolve) => {
          this.asked.push({ key, answer: () => resolve(key) });
        });
      return { src, source: 'auto', key, ask };
    },
    onAnswer: (answer) => this.answers.push(answer),
  });
}
customElements.define('asking-element', Asking);

describe('the question of an element', () => {
  it('is the one that counts: an answer to an earlier one is dropped, and the new one is asked', async () => {
    const element = new Asking();
    element.src = server.url('/feed');
    document.body.append(element);
    await waitUntil(() => element.asked.length === 1);
    // Its update is still to come when the answer arrives.
    element.key = 'b';
    element.asked[0]?.answer();
    await Promise.resolve();
    element.requestUpdate();
    await waitUntil(() => element.asked.length === 2);
    element.asked[1]?.answer();
    await waitUntil(() => element.answers.length);
    expect(element.asked.map(({ key }) => key)).to.deep.equal(['a', 'b']);
    expect(element.answers).to.deep.equal(['b']);
    expect(element.archive.state).to.deep.equal({ status: 'ready', answer: 'b' });
    element.remove();
  });
});
