import { expect } from '@open-wc/testing';
import type { Archive, ArchiveQuery, Facet, Facets, Filters } from '../../../src/domain/archive.js';
import type { FacetControl } from '../../../src/elements/tools/facet-order.js';
import { FacetReading } from '../../../src/elements/tools/facet-reading.js';
import { waitUntil } from '../../support/wait-until.js';

const QUESTION: ArchiveQuery = { page: 1, perPage: 10 };
const FACETS: Facets = { years: [{ value: '2024', count: 3 }] };

/** An archive that answers as it is told, and a panel that draws, and so asks, with every change. */
class Panel {
  answer: () => Promise<Facets> = () => Promise.resolve(FACETS);
  question = QUESTION;
  chosen: Filters = {};
  asked = 0;
  drawn = 0;
  focused: FacetControl | null = null;
  readonly facets = new FacetReading(
    () => this.draw(),
    () => this.focused,
  );
  readonly #archive = {
    facets: () => {
      this.asked++;
      return this.answer();
    },
  } as unknown as Archive;

  /** Asks something new and draws the answer. */
  async show(answer: Facets): Promise<Facets> {
    this.answer = () => Promise.resolve(answer);
    this.question = { ...this.question, text: `${this.question.text ?? ''}x` };
    const { drawn } = this;
    this.draw();
    await waitUntil(() => this.drawn > drawn + 1);
    return this.facets.state as Facets;
  }

  draw(revision = 1): void {
    this.drawn++;
    this.facets.ask(this.#archive, this.question, revision, () => this.chosen);
  }
}

const values = (facets: readonly Facet[] | undefined) => facets?.map(({ value }) => value);
const listed = (...names: string[]): Facet[] => names.map((value) => ({ value, count: 1 }));

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
    panel.facets.open();
    panel.answer = () => Promise.resolve(FACETS);
    panel.draw();
    expect(panel.facets.state).to.equal('loading');
    await waitUntil(() => panel.facets.state === FACETS);
  });

  it('keeps what can be chosen where the next question has no answer, without its numbers', async () => {
    const panel = new Panel();
    await panel.show(FACETS);
    panel.answer = () => Promise.reject(new Error('down'));
    panel.question = { ...QUESTION, text: 'mut' };
    panel.draw();
    await waitUntil(() => panel.facets.failed);
    expect(panel.facets.state).to.deep.equal({ years: [{ value: '2024' }] });
    await panel.show(FACETS);
    expect(panel.facets.failed).to.equal(false);
    expect(panel.facets.state).to.deep.equal(FACETS);
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

  it('leaves topics in their places until the panel is opened again', async () => {
    const panel = new Panel();
    const show = async (...tags: string[]) =>
      values((await panel.show({ tags: listed(...tags) })).tags);
    expect(await show('a', 'b', 'c')).to.deep.equal(['a', 'b', 'c']);
    expect(await show('c', 'd', 'a')).to.deep.equal(['a', 'c', 'd']);
    expect(await show('d', 'c', 'b', 'a'), 'b is back').to.deep.equal(['a', 'b', 'c', 'd']);
    panel.facets.open();
    expect(panel.facets.state).to.equal('loading');
    expect(await show('d', 'c', 'b', 'a')).to.deep.equal(['d', 'c', 'b', 'a']);
  });

  it('keeps what is chosen where nothing is left that has it, and focus on it once it is taken back', async () => {
    const panel = new Panel();
    panel.chosen = { tags: ['Jugend', 'Nix'], year: '1999', has: ['download'] };
    const { tags, years, has, days } = await panel.show({
      tags: listed('Jugend'),
      years: listed('2024'),
      has: [],
    });
    expect(values(tags)).to.deep.equal(['Jugend', 'Nix']);
    expect(tags?.[1]).to.deep.equal({ value: 'Nix' });
    expect(values(years)).to.deep.equal(['2024', '1999']);
    expect(values(has)).to.deep.equal(['download']);
    expect(days, 'the source cannot tell them').to.equal(undefined);
    panel.focused = { name: 'tags', value: 'Nix' };
    panel.chosen = { tags: ['Jugend'] };
    const next = await panel.show({ tags: listed('Jugend'), years: listed('2024'), has: [] });
    expect(values(next.tags)).to.deep.equal(['Jugend', 'Nix']);
    expect([values(next.years), values(next.has)]).to.deep.equal([['2024'], []]);
  });

  it('keeps the value that has focus at its place, with nothing in it', async () => {
    const panel = new Panel();
    await panel.show({ tags: listed('a', 'b', 'c'), years: listed('2024', '2023', '2022') });
    panel.focused = { name: 'tags', value: 'b' };
    const { tags } = await panel.show({ tags: listed('c', 'a') });
    expect(tags).to.deep.equal([
      { value: 'a', count: 1 },
      { value: 'b', count: 0 },
      { value: 'c', count: 1 },
    ]);
    expect(values((await panel.show({})).tags)).to.deep.equal(['b']);

    panel.focused = { name: 'years', value: '2022' };
    await panel.show({ years: listed('2024', '2023', '2022') });
    const { years } = await panel.show({ years: listed('2025', '2024', '2021') });
    expect(values(years)).to.deep.equal(['2025', '2024', '2022', '2021']);
    panel.focused = null;
    expect(values((await panel.show({ years: listed('2024') })).years)).to.deep.equal(['2024']);
  });

  it('claims no number for it where the source counts none', async () => {
    const panel = new Panel();
    await panel.show({ tags: [{ value: 'a' }] });
    panel.focused = { name: 'tags', value: 'a' };
    expect((await panel.show({ tags: [] })).tags).to.deep.equal([{ value: 'a' }]);
  });
});
