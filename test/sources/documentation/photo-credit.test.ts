import { expect } from '@open-wc/testing';
import { readCaption, readCredit } from '../../../src/sources/documentation/photo-credit.js';
import { expectLinear } from '../../support/expect-linear.js';

const CREDITS: readonly [text: string, credit?: string][] = [
  ['Foto: DKJS/ Henning Sobotta', 'DKJS / Henning Sobotta'],
  ['Foto: DKJS / Henning Sobotta', 'DKJS / Henning Sobotta'],
  ['Foto: DKJS/Henning Sobotta', 'DKJS / Henning Sobotta'],
  ['Fotos: DKJS /Henning Sobotta', 'DKJS / Henning Sobotta'],
  ['Bild: Paula Reh', 'Paula Reh'],
  ['Foto/Bild: Paula Reh', 'Paula Reh'],
  ['Bildnachweis: Paula Reh', 'Paula Reh'],
  ['Bildrechte: Paula Reh', 'Paula Reh'],
  ['foto:Paula Reh', 'Paula Reh'],
  ['(Foto: Paula Reh)', 'Paula Reh'],
  ['Foto: Paula Reh (Studio Lichtung)', 'Paula Reh (Studio Lichtung)'],
  ['Foto: © Paula Reh', 'Paula Reh'],
  ['Foto © Paula Reh', 'Paula Reh'],
  ['© Paula Reh', 'Paula Reh'],
  ['Photo: unsplash.com/paulareh', 'unsplash.com/paulareh'],
  ['Fotografieren erlaubt: bitte sehr'],
  ['Bildung: ein Thema'],
  ['Foto'],
  ['Das Foto: ein Fund'],
  [`Bild: ${'Ein langer Satz, der keine Quelle nennt. '.repeat(10)}`],
];

const CAPTIONS: readonly [lines: string[], expected: { caption?: string; credit?: string }][] = [
  [['Der volle Saal. Foto: Paula Reh'], { caption: 'Der volle Saal.', credit: 'Paula Reh' }],
  [['Der volle Saal (Foto: Paula Reh)'], { caption: 'Der volle Saal', credit: 'Paula Reh' }],
  [['Der volle Saal', 'Foto: Paula Reh'], { caption: 'Der volle Saal', credit: 'Paula Reh' }],
  [['Foto: Paula Reh', 'Der volle Saal'], { caption: 'Der volle Saal', credit: 'Paula Reh' }],
  [['Der volle Saal | © DKJS/ Reh'], { caption: 'Der volle Saal', credit: 'DKJS / Reh' }],
  [['Der volle Saal'], { caption: 'Der volle Saal' }],
  [[''], {}],
  [[], {}],
];

describe('readCredit', () => {
  for (const [text, credit] of CREDITS) {
    it(`${text.slice(0, 60)} → ${credit ?? 'no credit'}`, () => {
      expect(readCredit(text)).to.equal(credit);
    });
  }
});

describe('readCaption', () => {
  for (const [lines, expected] of CAPTIONS) {
    it(lines.join(' ⏎ ') || 'nothing', () => {
      expect(readCaption(lines)).to.deep.equal(expected);
    });
  }

  for (const unit of [' ', 'Foto ', 'Bild: ', '(', 'Foto: (', '\u00a0']) {
    it(`takes time in proportion to the number of ${JSON.stringify(unit)}`, () => {
      expectLinear(20_000, (size) => [unit.repeat(size)], readCaption);
    }).timeout(60_000);
  }
});
