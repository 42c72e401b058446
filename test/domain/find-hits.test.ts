import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findHits } from '../../src/domain/find-hits.js';
import { fold } from '../../src/domain/fold.js';
import { queryWords } from '../../src/domain/query-words.js';

/** A text with its hits in square brackets. */
function mark(text: string, query: string): string {
  const edges = findHits(text, queryWords(query)).flatMap(({ start, end }) => [start, end]);
  return [0, ...edges]
    .map((from, i) => text.slice(from, edges[i]) + (i < edges.length ? '[]'.charAt(i % 2) : ''))
    .join('');
}

describe('findHits', () => {
  const table: [text: string, query: string, marked: string][] = [
    ['Jugendhilfeplanung', 'planung', 'Jugendhilfe[planung]'],
    ['Jugendhilfeplanung', 'HILFE jugend', '[Jugendhilfe]planung'],
    ['Jugend\u00adhilfe\u00adplanung', 'hilfe', 'Jugend\u00ad[hilfe]\u00adplanung'],
    ['Jugend\u00adhilfe\u00adplanung', 'jugendhilfe', '[Jugend\u00adhilfe]\u00adplanung'],
    ['Ju\u200bgend', 'jugend', '[Ju\u200bgend]'],
    ['Maßnahme', 'massnahme', '[Maßnahme]'],
    ['Maßnahme', 'mas', '[Maß]nahme'],
    ['Maßnahme', 'snah', 'Ma[ßnah]me'],
    ['Ämter', 'aemter', '[Ämter]'],
    ['A\u0308mter', 'Ä', '[A\u0308]mter'],
    ['A\u0308mter', 'e', '[A\u0308]mt[e]r'],
    ['Cafe\u0301s', 'cafe', '[Cafe\u0301]s'],
    ['Cafe\u0301s', 'caf', '[Caf]e\u0301s'],
    ['Rock’n’Roll', "rock'n'roll", '[Rock’n’Roll]'],
    ['Ost‑West', 'ost-west', '[Ost‑West]'],
    ['Rock´n´Roll', 'rockn', 'Rock´n´Roll'],
    ['ΟΔΟΣ', 'οδος', '[ΟΔΟΣ]'],
    ['ﬁnden', 'fin', '[ﬁn]den'],
    ['ﬁnden', 'i', '[ﬁ]nden'],
    ['👩‍👩‍👧 Familie', '👧', '[👩‍👩‍👧] Familie'],
    ['👍🏽 gut', '👍', '[👍🏽] gut'],
    ['🇩🇪🇫🇷', '🇫🇷', '🇩🇪[🇫🇷]'],
    ['ä\u200d🇩🇪!', 'ae', '[ä\u200d🇩🇪]!'],
    ['क्षमा', 'क', '[क्ष]मा'],
    ['क्\u0308\u200dषमा', 'क', '[क्\u0308\u200dष]मा'],
    ['\u1112\u1161\u11ab', '하', '[\u1112\u1161\u11ab]'],
    ['ananas', 'ana', '[ana]nas'],
    ['Plan, plan.', 'plan', '[Plan], [plan].'],
    ['Ende A', 'a', 'Ende [A]'],
    ['zwei Wörter', 'zweiwoerter', 'zwei Wörter'],
    ['nichts', 'fehlt', 'nichts'],
    ['nichts', '', 'nichts'],
    ['', 'plan', ''],
  ];
  for (const [text, query, marked] of table) {
    it(`marks ${JSON.stringify(query)} in ${JSON.stringify(text)}`, () => {
      expect(mark(text, query)).to.equal(marked);
    });
  }

  it('knows no empty word', () => {
    expect(findHits('Text', [''])).to.deep.equal([]);
  });

  const letters = fc.oneof(
    {
      weight: 2,
      arbitrary: fc.constantFrom(...Array.from('äÄßsaeuü\u0308\u00ad\u200b\u200dﬁſİıςΣ👩🇩👍🏽्क')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
  );
  const texts = fc.array(letters, { maxLength: 12 }).map((list) => list.join(''));
  /** A text, and words cut out of what it folds to. */
  const withWords = fc
    .tuple(texts, fc.array(fc.tuple(fc.nat(20), fc.nat(4))))
    .map(([text, cuts]): [string, string[]] => [
      text,
      cuts.flatMap(([from, length]) => {
        const word = fold(text).slice(from, from + length + 1);
        return word && !/\s/.test(word) ? [word] : [];
      }),
    ]);

  it('never marks half a letter', () => {
    const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });
    fc.assert(
      fc.property(withWords, ([text, words]) => {
        const edges = new Set([text.length, ...[...segmenter.segment(text)].map((s) => s.index)]);
        return findHits(text, words).every(({ start, end }) => edges.has(start) && edges.has(end));
      }),
      { numRuns: 2_000 },
    );
  });

  it('marks something for each word that the folded text contains, and each hit contains a word', () => {
    fc.assert(
      fc.property(withWords, ([text, words]) => {
        const hits = findHits(text, words);
        expect(hits.length > 0).to.equal(words.length > 0);
        for (const { start, end } of hits) {
          const marked = fold(text.slice(start, end));
          expect(
            words.some((word) => marked.includes(word)),
            marked,
          ).to.equal(true);
        }
        for (const word of words) {
          expect(findHits(text, [word]), word).not.to.deep.equal([]);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives hits in order that neither touch nor are empty', () => {
    fc.assert(
      fc.property(withWords, ([text, words]) => {
        let before = -1;
        for (const { start, end } of findHits(text, words)) {
          expect(start).to.be.above(before);
          expect(end).to.be.above(start).and.at.most(text.length);
          before = end;
        }
      }),
    );
  });

  it('bears a letter of a hundred thousand marks and a text of all letters', () => {
    const stack = `a${'\u0308'.repeat(100_000)}`;
    expect(findHits(`x${stack}x`, ['a'])).to.deep.equal([{ start: 1, end: stack.length + 1 }]);
    const all = Array.from({ length: 0x3000 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('');
    expect(findHits(`${all}plan`, ['plan'])).to.have.length(1);
  });
});
