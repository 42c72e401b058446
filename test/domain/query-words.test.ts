import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold } from '../../src/domain/fold.js';
import { foldedWords, queryWords } from '../../src/domain/query-words.js';

describe('queryWords', () => {
  const table: [query: string, words: string[]][] = [
    ['Jugendhilfe Planung', ['jugendhilfe', 'planung']],
    ['  Maßnahmen\n für\tÄmter ', ['massnahmen', 'fuer', 'aemter']],
    ['„Frühe Hilfen“', ['fruehe', 'hilfen']],
    ['(Jugend)hilfe', ['jugend)hilfe']],
    ['und/oder, 20.11.2022!', ['und/oder', '20.11.2022']],
    ['Planung & Steuerung', ['planung', 'steuerung']],
    ['§ 79 SGB VIII', ['79', 'sgb', 'viii']],
    ['C++ 50€ 👍', ['c++', '50€', '👍']],
    ['plan Plan PLAN planung', ['plan', 'planung']],
    ['Jugend\u00adhilfe', ['jugendhilfe']],
    ['#agil @home', ['agil', 'home']],
    ['की', ['की'.normalize('NFKD').replace(/\p{Mn}/gu, '')]],
    ['… – "" !?', []],
    ['\u00ad\u200b', []],
    ['', []],
  ];
  for (const [query, words] of table) {
    it(`reads ${JSON.stringify(query)}`, () => {
      expect(queryWords(query)).to.deep.equal(words);
    });
  }

  it('reads all words of the first 200 characters', () => {
    const words = Array.from({ length: 40 }, (_, i) => `w${i + 10}`);
    expect(queryWords(words.join(' '))).to.deep.equal(words);
    expect(queryWords('a'.repeat(5_000))).to.deep.equal(['a'.repeat(200)]);
  });

  it('gives words that fold to themselves and hold no white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        for (const word of queryWords(query)) {
          expect(fold(word)).to.equal(word);
          expect(word).to.match(/^\S+$/);
        }
      }),
    );
  });

  it('is quick about a word of nothing but punctuation', () => {
    expect(foldedWords(`${'!'.repeat(200_000)}x${'!'.repeat(200_000)}`)).to.deep.equal(['x']);
    expect(foldedWords('!'.repeat(400_000))).to.deep.equal([]);
  });
});
