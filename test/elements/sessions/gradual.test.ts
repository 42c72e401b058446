import { expect } from '@open-wc/testing';
import { Gradual } from '../../../src/elements/sessions/gradual.js';
import { waitUntil } from '../../support/wait-until.js';

/** A host that counts how often it is to be drawn. */
class Host {
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  addController(): void {
    // It has no life of its own.
  }
  removeController(): void {
    // See above.
  }
  requestUpdate(): void {
    this.updates++;
  }
}

describe('Gradual', () => {
  const later = { whole: false, inSight: () => 2 };

  it('draws the first entries, then a few more a frame', async () => {
    const host = new Host();
    const gradual = new Gradual<number, string>(host);
    const list = [1, 2, 3, 4, 5, 6, 7];
    for (const [updates, drawn] of [2, 6, 7].entries()) {
      await waitUntil(() => host.updates === updates);
      expect(gradual.of(list, 'x', later)).to.deep.equal(list.slice(0, drawn));
    }
  });

  it('changes what is in sight first, and leaves the rest as it was drawn', async () => {
    const host = new Host();
    const gradual = new Gradual<string, string>(host);
    gradual.of(['a', 'b', 'c', 'd'], 'x', { ...later, whole: true });
    const next = ['b', 'e', 'f', 'g', 'h'];
    const drawn = gradual.of(next, 'y', later);
    expect(drawn).to.deep.equal(['b', 'e', 'c', 'd']);
    expect(drawn.map((entry) => gradual.lookOf(entry)).join('')).to.equal('yyxx');
    await waitUntil(() => host.updates === 1);
    expect(gradual.of(next, 'y', later)).to.deep.equal(next);
    expect(next.map((entry) => gradual.lookOf(entry)).join('')).to.equal('yyyyy');
  });

  it('draws what looks different now, where nothing else changed', async () => {
    const host = new Host();
    const gradual = new Gradual<string, string>(host);
    const list = ['a', 'b', 'c'];
    const looks = () => list.map((entry) => gradual.lookOf(entry)).join('');
    gradual.of(list, 'x', { ...later, whole: true });
    gradual.of(list, 'y', later);
    expect(looks()).to.equal('yyx');
    await waitUntil(() => host.updates === 1);
    gradual.of(list, 'y', later);
    expect(looks()).to.equal('yyy');
  });

  it('looks at all that was and will be there before it decides how much', () => {
    const gradual = new Gradual<string, string>(new Host());
    gradual.of(['a', 'b'], 'x', { ...later, whole: true });
    let entries: readonly string[] = [];
    const inSight = (all: readonly string[]) => void (entries = all);
    const drawn = gradual.of(['c', 'd'], 'x', { whole: false, inSight });
    expect(entries.join('')).to.equal('abcd');
    expect(drawn.join(''), 'a usual page').to.equal('cd');
  });

  it('keeps no more than there is', () => {
    const gradual = new Gradual<string, string>(new Host());
    gradual.of(['a', 'b', 'c', 'd'], 'x', { ...later, whole: true });
    expect(gradual.of(['e'], 'y', later)).to.deep.equal(['e']);
    expect(gradual.of([], 'z', later)).to.deep.equal([]);
  });
});
