import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cutText, shorten } from '../../src/domain/cut-text.js';
import type { Session } from '../../src/domain/session.js';
import { searchMarker } from '../../src/elements/markup/search-marker.js';
import { teaserOf } from '../../src/elements/session/session-teaser.js';
import { readItemHead } from '../../src/sources/json-feed/item-head.js';
import { mapItem } from '../../src/sources/json-feed/map-item.js';

/** Half of a character outside the basic plane. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const party = (count: number) => '🎉'.repeat(count);
const session = (text: string, title = 'Titel'): Session => {
  const raw = { id: 'a', title, content_text: text };
  const context = { base: location.href, pageOrigin: location.origin, authors: [] };
  return mapItem(raw, readItemHead(raw) as { id: string; tags: [] }, context).session;
};

describe('cutting a text', () => {
  it('never leaves half a character, and no more than was asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, max) => {
        expect(cutText(text, max)).not.to.match(HALF);
        expect(text.startsWith(cutText(text, max))).to.equal(true);
        expect(cutText(text, max).length).to.be.within(Math.min(max - 1, text.length), max);
        expect(shorten(text, max)).not.to.match(HALF);
      }),
    );
  });

  const table: [text: string, max: number, cut: string][] = [
    ['Kurz', 4, 'Kurz'],
    ['Zwei Worte', 9, 'Zwei …'],
    ['Wort und', 5, 'Wort …'],
    [party(3), 3, '🎉 …'],
    ['Ein 🎉🎉', 5, 'Ein …'],
  ];
  for (const [text, max, cut] of table) {
    it(`shortens "${text}" behind a word, or a character`, () => {
      expect(shorten(text, max)).to.equal(cut);
    });
  }
});

describe('no half of a character', () => {
  it('ends a teaser, of one long word or of much white space', () => {
    expect(teaserOf(session(`a${party(400)}`)).text).not.to.match(HALF);
    expect(teaserOf(session(`a${'\n'.repeat(800)}${party(400)}`)).text).not.to.match(HALF);
  });

  it('ends an excerpt around a hit', () => {
    for (const letter of ['', 'a']) {
      const found = session(`${'Wort '.repeat(200)} Planung ${letter}${party(400)}`);
      const excerpt = searchMarker('planung', true)?.excerpt?.(found, 'Teaser');
      expect(excerpt).to.contain('Planung').and.not.to.match(HALF);
    }
  });

  it('ends a title that is the beginning of a text', () => {
    expect(session(`a${party(80)}`, '').title).not.to.match(HALF);
  });
});
