import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { listPages } from '../../src/domain/page-list.js';

describe('listPages', () => {
  const table: [page: number, pages: number, list: string][] = [
    [1, 1, '1'],
    [2, 3, '1 2 3'],
    [1, 5, '1 2 … 5'],
    [3, 5, '1 2 3 4 5'],
    [4, 12, '1 2 3 4 5 … 12'],
    [6, 12, '1 … 5 6 7 … 12'],
    [12, 12, '1 … 11 12'],
  ];
  for (const [page, pages, list] of table) {
    it(`offers ${list} on page ${page} of ${pages}`, () => {
      const shown = listPages(page, pages).map((entry) => (entry === 'gap' ? '…' : entry));
      expect(shown.join(' ')).to.equal(list);
    });
  }

  it('always offers first, last and current page, in order, and no gap for a single page', () => {
    const position = fc
      .integer({ min: 1, max: 400 })
      .chain((pages) => fc.tuple(fc.integer({ min: 1, max: pages }), fc.constant(pages)));
    fc.assert(
      fc.property(position, ([page, pages]) => {
        const list = listPages(page, pages);
        const numbers = list.filter((entry) => entry !== 'gap');
        expect(numbers).to.include.members([1, page, pages]);
        expect(numbers).to.deep.equal([...new Set(numbers)].sort((a, b) => a - b));
        list.forEach((entry, i) => {
          if (entry !== 'gap') return;
          expect(Number(list[i + 1]) - Number(list[i - 1])).to.be.above(2);
        });
      }),
    );
  });
});
