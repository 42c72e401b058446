import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cleanText } from '../../src/domain/clean-text.js';
import { compact } from '../../src/domain/compact.js';
import { fileType } from '../../src/domain/file-type.js';
import { fold, foldToSlug } from '../../src/domain/fold.js';
import { initials } from '../../src/domain/initials.js';

describe('fold', () => {
  const table: [given: string, folded: string][] = [
    ['Jugendhilfeplanung', 'jugendhilfeplanung'],
    ['Maßnahme', 'massnahme'],
    ['BEGRÜSSUNG', 'begruessung'],
    ['Ämter', 'aemter'],
    ['A\u0308mter', 'aemter'],
    ['Café', 'cafe'],
    ['Jugend\u00adhilfe', 'jugendhilfe'],
    ['Ju\u200bgend', 'jugend'],
    ['links\u202erechts', 'linksrechts'],
    ['Rock’n’Roll', "rock'n'roll"],
    ['geht´s, geht`s', "geht's, geht's"],
    ['Yılmaz YILMAZ İpek', 'yilmaz yilmaz ipek'],
    ['Łódź, Søren, Đorđe, Þór', 'lodz, soren, dorde, thor'],
    ['Œuvre, Ærø, ǿ', 'oeuvre, aero, o'],
    ['Ost\u2011West – Nord', 'ost-west - nord'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['a\u0000b', 'ab'],
    ['  zwei \n Wörter ', 'zwei woerter'],
    ['', ''],
  ];
  for (const [given, folded] of table) {
    it(`folds ${JSON.stringify(given)}`, () => {
      expect(fold(given)).to.equal(folded);
    });
  }

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
    );
    // All of the planes that people write with: chance meets the odd ones once in hundreds of runs.
    const changed = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => fold(fold(character)) !== fold(character),
    );
    expect(changed).to.deep.equal([]);
  });

  it('makes a name and its slug equal', () => {
    expect(foldToSlug('Jugendhilfe & Planung')).to.equal('jugendhilfe-planung');
    expect(foldToSlug('jugendhilfe-planung')).to.equal('jugendhilfe-planung');
    expect(foldToSlug('—')).to.equal('');
  });
});

describe('cleanText', () => {
  const table: [given: string, clean: string][] = [
    [' a ', 'a'],
    ['a\u200bb', 'ab'],
    ['\ufeffTitel', 'Titel'],
    ['links\u202erechts', 'linksrechts'],
    ['a\u0000b', 'ab'],
    ['\u200b', ''],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['zwei\nZeilen', 'zwei\nZeilen'],
    ['halb\ud83d', 'halb\ufffd'],
    ['ganz 🎉', 'ganz 🎉'],
  ];
  for (const [given, clean] of table) {
    it(`cleans ${JSON.stringify(given)}`, () => {
      expect(cleanText(given)).to.equal(clean);
    });
  }
});

describe('initials', () => {
  const table: [name: string, letters: string][] = [
    ['Karla Beispiel', 'KB'],
    ['Prof. Dr. Katrin Öztürk', 'KÖ'],
    ['Dr. med. Paula Engström', 'PE'],
    ['Benedikt von der Aue', 'BA'],
    ['Nanda Moreira dos Santos', 'NS'],
    ['Aylin Başaran-Westerkamp', 'AB'],
    ['Karl-Heinz Petersdorf (Stadt)', 'KP'],
    ['Zelda Zett, M. A.', 'ZZ'],
    ['Jana Probe, Leitung', 'JP'],
    ['Person C', 'PC'],
    ['H. C. Artmann', 'HA'],
    ['Bürgermeister a.D. Fritz Alt', 'FA'],
    ['Kurt Abt MdB', 'KA'],
    ['Mara Abt geb. Meier', 'MA'],
    ['Noll, Dr. Jana', 'JN'],
    ['Omar al-Hassan', 'OH'],
    ['Annette von Droste zu Hülshoff', 'AD'],
    ['Anna Anna', 'AA'],
    ['Redaktion Kommune 360°', 'RK'],
    ['山田太郎', '山'],
    ['Cher', 'C'],
    ['ada lovelace', 'AL'],
    ['', ''],
    ['123', ''],
  ];
  for (const [name, letters] of table) {
    it(`shortens ${JSON.stringify(name)}`, () => {
      expect(initials(name)).to.equal(letters);
    });
  }
});

describe('fileType', () => {
  const table: [url: string, mediaType: string | undefined, type: string | undefined][] = [
    ['https://example.org/a.pdf', undefined, 'PDF'],
    ['https://example.org/a.XLSX?x=1', undefined, 'XLSX'],
    ['https://example.org/download.php', 'application/pdf; charset=binary', 'PDF'],
    ['https://example.org/a', 'text/csv', 'CSV'],
    ['https://example.org/a', undefined, undefined],
    ['https://example.org/version-1.0/', undefined, undefined],
  ];
  for (const [url, mediaType, type] of table) {
    it(`of ${url} (${mediaType ?? 'no media type'}) is ${type ?? 'unknown'}`, () => {
      expect(fileType(url, mediaType)).to.equal(type);
    });
  }
});

describe('compact', () => {
  it('leaves out what is undefined or empty, and nothing else', () => {
    expect(
      compact<{ a?: string; b?: string; c: boolean; d: number }>({
        a: undefined,
        b: '',
        c: false,
        d: 0,
      }),
    ).to.deep.equal({ c: false, d: 0 });
  });
});
