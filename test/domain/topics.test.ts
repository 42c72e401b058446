import { expect } from '@open-wc/testing';
import { Topics } from '../../src/domain/topics.js';

describe('topics of an archive', () => {
  const topics = new Topics();
  const names = ['C++', 'C#', 'Jugend & Planung', 'jugend &  PLANUNG', '🎉', '🔥', '__proto__'];
  const ids = names.map((name) => topics.add(name));

  it('are the same in any letters, and different in any signs', () => {
    expect(ids).to.deep.equal([0, 1, 2, 2, 3, 4, 5]);
    expect(topics.size).to.equal(6);
    expect(topics.name(2)).to.equal('Jugend & Planung');
  });

  const table: [given: string, found: number[]][] = [
    ['c++', [0]],
    ['C#', [1]],
    ['🔥', [4]],
    ['Jugend & planung', [2]],
    ['jugend-planung', [2]],
    // The slug of both.
    ['c', [0, 1]],
    ['__proto__', [5]],
    ['constructor', []],
    ['C+', []],
    ['Jugend', []],
    ['—', []],
    ['', []],
  ];
  for (const [given, found] of table) {
    it(`are found by name, else by slug: "${given}"`, () => {
      expect(topics.find(given)).to.deep.equal(found);
    });
  }
});
