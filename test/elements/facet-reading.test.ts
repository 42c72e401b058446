import { expect } from '@open-wc/testing';
import type { Archive, ArchiveQuery, Facets } from '../../src/domain/archive.js';
import { FacetReading } from '../../src/elements/facet-reading.js';
import { waitUntil } from '../support/wait-until.js';

const QUESTION: ArchiveQuery = { page: 1, perPage: 10 };
const FACETS: Facets = { years: [{ value: '2024', count: 3 }] };

/** An archive that answers as it is told, and a panel that draws, and so asks, with every change. */
class Panel {
  answer: () => Promise<Facets> = () => Promise.resolve(FACETS);
  question = QUESTION;
  asked = 0;
  drawn = 0;
  readonly facets = new FacetReading(() => this.draw());
  readonly #archive = {
    facets: () => {
      this.asked++;
      return this.answer();
    },
  } as unknown as Archive;

  draw(revision = 1): void {
    this.drawn++;
    this.facets.ask(this.#archive, this.question, revision);
  }
}

describe('FacetReading', () => {
  it('asks once for each question and revision, whichever page is shown', async () => {
    const panel = new Panel();
    panel.draw();
    await waitUntil(() => panel.facets.state === FACETS);
    panel.question = { ...QUESTION, page: 2 };
    panel.draw();
    expect(panel.asked).to.equal(1);
    panel.question = { ...QUESTION, text: 'mut' };
    panel.draw();
    panel.draw(2);
    expect(panel.asked).to.equal(3);
  });

  it('leaves a server alone that could not answer, until somebody wants to know again', async () => {
    const panel = new Panel();
    panel.answer = () => Promise.reject(new Error('down'));
    panel.draw();
    await waitUntil(() => panel.facets.state === 'failed');
    panel.draw();
    // Failures come a few microtasks later; drawing once more comes after them.
    await new Promise((resolve) => setTimeout(resolve));
    expect([panel.asked, panel.drawn]).to.deep.equal([1, 3]);
    panel.facets.forgetFailure();
    panel.answer = () => Promise.resolve(FACETS);
    panel.draw();
    expect(panel.facets.state).to.equal('loading');
    await waitUntil(() => panel.facets.state === FACETS);
  });

  it('shows no answer to an earlier question, and keeps the last one meanwhile', async () => {
    const panel = new Panel();
    panel.draw();
    await waitUntil(() => panel.facets.state === FACETS);
    let answerLate: (facets: Facets) => void = () => undefined;
    panel.answer = () => new Promise((resolve) => (answerLate = resolve));
    panel.question = { ...QUESTION, text: 'mut' };
    panel.draw();
    expect(panel.facets.state, 'the last one').to.equal(FACETS);
    const next: Facets = {};
    panel.answer = () => Promise.resolve(next);
    panel.question = { ...QUESTION, text: 'mutig' };
    panel.draw();
    answerLate(FACETS);
    await waitUntil(() => panel.facets.state === next);
  });
});
