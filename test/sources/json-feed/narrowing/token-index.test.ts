import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold } from '../../../../src/domain/fold.js';
import { queryWords } from '../../../../src/domain/query-words.js';
import { SearchIndex } from '../../../../src/sources/json-feed/narrowing/search-index.js';
import { TokenIndex } from '../../../../src/sources/json-feed/narrowing/token-index.js';

const marked = (index: TokenIndex, part: string, size: number) => {
  const flags = new Uint8Array(size);
  index.mark(part, flags);
  return [...flags].join('');
};

describe('TokenIndex', () => {
  const texts = ['Jugendhilfeplanung in Łódź', 'Planung, „Plan“ & Pläne', '', 'Maß\u00adnahme €5'];
  for (const packed of ['never', 'at the end', 'after each session', 'twice']) {
    it(`finds parts of words, packed ${packed}`, () => {
      const index = new TokenIndex();
      texts.forEach((text, number) => {
        index.add(number, text);
        if (packed === 'after each session') index.pack();
      });
      if (packed !== 'never') index.pack();
      if (packed === 'twice') index.pack();
      expect(marked(index, 'plan', 4)).to.equal('1100');
      expect(marked(index, 'plaen', 4)).to.equal('0100');
      expect(marked(index, 'massnahme', 4)).to.equal('0001');
      expect(marked(index, '€', 4)).to.equal('0001');
      expect(marked(index, 'lod', 4)).to.equal('1000');
      expect(marked(index, 'in', 4)).to.equal('1000');
      expect(marked(index, 'planung in', 4), 'words are apart').to.equal('0000');
      expect(marked(index, 'fehlt', 4)).to.equal('0000');
    });
  }

  it('finds the same whatever was looked for before, as letters are typed and taken back', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 });
    const query = fc.tuple(word, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }));
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.array(query, { minLength: 1, maxLength: 8 }),
        (sessions, queries) => {
          const index = new TokenIndex();
          sessions.forEach((words, number) => index.add(number, words.join(' ')));
          index.pack();
          for (const [part, known] of queries) {
            const flags = Uint8Array.from(sessions, (_, number) => Number(known[number]));
            index.mark(part, flags);
            const expected = sessions.map((words, number) =>
              Number(known[number] || words.some((one) => one.includes(part))),
            );
            expect([...flags]).to.deep.equal(expected);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('leaves flags that are set and sessions it does not know', () => {
    const index = new TokenIndex();
    index.add(0, 'a');
    index.pack();
    const flags = Uint8Array.of(0, 1, 0);
    index.mark('a', flags);
    expect([...flags]).to.deep.equal([1, 1, 0]);
  });

  it('is full after as many sessions as pack within a slice, or after very long texts', () => {
    const index = new TokenIndex();
    let count = 0;
    while (!index.isFull) index.add(count++, 'a');
    expect(count).to.equal(2_048);
    index.pack();
    expect(index.isFull).to.equal(false);
    const long = 'wort '.repeat(200_000);
    let pieces = 0;
    for (; !index.isFull; pieces++) index.add(count, long);
    expect(pieces).to.be.below(12);
    expect(marked(index, 'wort', count + 1)).to.match(/^0+1$/);
  });
});

describe('SearchIndex', () => {
  const letters = fc.constantFrom(
    ...Array.from('aäßse\u0308\u00ad -.„“!5'),
    'ss',
    'ł',
    'plan',
    '  ',
  );
  const text = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join(''));

  it('finds what a search of all texts finds, packed or not, whatever the tier', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text), { maxLength: 8 }),
        fc.oneof(
          text,
          fc.array(letters, { minLength: 1, maxLength: 3 }).map((l) => l.join('')),
        ),
        fc.nat(8),
        (sessions, query, packAt) => {
          const index = new SearchIndex();
          sessions.forEach(([metadata, body], number) => {
            index.metadata.add(number, metadata);
            index.text.add(number, body);
            if (number === packAt) {
              index.metadata.pack();
              index.text.pack();
            }
          });
          const words = queryWords(query);
          const naive = sessions.map((fields) =>
            Number(words.every((word) => fields.some((field) => fold(field).includes(word)))),
          );
          expect([...index.search(words, sessions.length)]).to.deep.equal(naive);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
