import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readPersonName } from '../../../src/domain/people/person-name.js';
import { letterOf } from '../../../src/domain/people/people-order.js';

describe('readPersonName', () => {
  describe('finds what a name is filed under', () => {
    const table: [name: string, surname: string, given: string][] = [
      ['Jana Noll', 'Noll', 'Jana'],
      ['Hans Peter Müller', 'Müller', 'Hans Peter'],
      ['Nena', 'Nena', ''],
      // Titles before the name
      ['Dr. Jana Noll', 'Noll', 'Jana'],
      ['Dr.Jana Noll', 'Noll', 'Jana'],
      ['Prof. Dr. h. c. mult. Jutta Beispiel', 'Beispiel', 'Jutta'],
      ['Prof.Dr. Jutta Beispiel', 'Beispiel', 'Jutta'],
      ['Professorin Jutta Beispiel', 'Beispiel', 'Jutta'],
      ['Univ.-Prof. Dr.-Ing. Jutta Beispiel', 'Beispiel', 'Jutta'],
      ['Dr. med. dent. Paula Engström', 'Engström', 'Paula'],
      ['Dr. rer. nat. habil. Paula Engström', 'Engström', 'Paula'],
      ['Dipl.-Päd. Karl Muster', 'Muster', 'Karl'],
      ['Dipl. Päd. Karl Muster', 'Muster', 'Karl'],
      ['Dipl.-Ing. (FH) Karl Muster', 'Muster', 'Karl'],
      ['Mag. Eva Probe', 'Probe', 'Eva'],
      ['PD Dr. Eva Probe', 'Probe', 'Eva'],
      ['Frau Eva Probe', 'Probe', 'Eva'],
      ['Oberbürgermeisterin Eva Probe', 'Probe', 'Eva'],
      ['Landrat a.D. Karl Muster', 'Muster', 'Karl'],
      ['Bürgermeister a. D. Karl Muster', 'Muster', 'Karl'],
      ['Landrat a.\u00a0D. Dr. Karl Muster', 'Muster', 'Karl'],
      ['Erste Beigeordnete Eva Probe', 'Probe', 'Eva'],
      ['Ministerialrätin a. D. Eva Probe', 'Probe', 'Eva'],
      ['Dr. Chr. Müller', 'Müller', 'Chr.'],
      ['Dr. No', 'No', ''],
      ['Prof.', 'Prof.', ''],
      // Degrees behind it
      ['Jana Noll, M.A.', 'Noll', 'Jana'],
      ['Jana Noll, M. A.', 'Noll', 'Jana'],
      ['Jana Noll M.A.', 'Noll', 'Jana'],
      ['Jana Noll, MA', 'Noll', 'Jana'],
      ['Yo-Yo Ma', 'Ma', 'Yo-Yo'],
      ['Jana Noll, M.Sc., MBA', 'Noll', 'Jana'],
      ['Jana Noll, Dipl.-Päd.', 'Noll', 'Jana'],
      ['Jana Noll, Dipl.-Ing. (FH)', 'Noll', 'Jana'],
      ['Jana Noll, Dipl.-Verwaltungswirtin (FH)', 'Noll', 'Jana'],
      ['Jana Noll MdB', 'Noll', 'Jana'],
      ['Karl Muster a. D.', 'Muster', 'Karl'],
      ['Karl Muster, i. R.', 'Muster', 'Karl'],
      ['Muster, Karl a. D.', 'Muster', 'Karl'],
      ['Jana Noll, MdL', 'Noll', 'Jana'],
      ['John Miller, Ph.D.', 'Miller', 'John'],
      ['John Miller Jr.', 'Miller', 'John'],
      ['John Miller, Jr.', 'Miller', 'John'],
      ['Karl Muster III', 'Muster', 'Karl'],
      ['Jana Noll (sie/ihr)', 'Noll', 'Jana'],
      ['Jana Noll (Stadt Lindenau)', 'Noll', 'Jana'],
      ['Jana Noll (Stadt Lindenau (Jugendamt))', 'Noll', 'Jana'],
      ['Jana Noll (Stadt Lin', 'Noll', 'Jana'],
      ['Ute (Uschi) Zahn', 'Zahn', 'Ute (Uschi)'],
      ['Ute (Uschi) Zahn (Stadt Lindenau)', 'Zahn', 'Ute (Uschi)'],
      ['Mara Abt geb. Meier', 'Abt', 'Mara'],
      ['Mara Abt (geborene Meier), M. A.', 'Abt', 'Mara'],
      ['Abt geb. Meier, Mara', 'Abt', 'Mara'],
      // Particles
      ['Bernd von der Au', 'Au', 'Bernd von der'],
      ['Ingrid zu Hohenfeld', 'Hohenfeld', 'Ingrid zu'],
      ['Ludwig van Beethoven', 'Beethoven', 'Ludwig van'],
      ['Wiebke de Vries', 'Vries', 'Wiebke de'],
      ['Gerd vom Berg', 'Berg', 'Gerd vom'],
      ['Luiz dos Santos', 'Santos', 'Luiz dos'],
      ['Nora Wirth dos Santos', 'Santos', 'Nora Wirth dos'],
      ['Anna Maria dos Santos', 'Santos', 'Anna Maria dos'],
      ['Nora Wirth-dos Santos', 'Santos', 'Nora Wirth-dos'],
      ['Maria da Silva dos Santos', 'Santos', 'Maria da Silva dos'],
      ['Karl-Anton Freiherr von und zu Musterberg', 'Musterberg', 'Karl-Anton Freiherr von und zu'],
      ['Annette von Droste zu Hülshoff', 'Droste zu Hülshoff', 'Annette von'],
      ['Otto Graf Lambsdorff', 'Lambsdorff', 'Otto Graf'],
      ['Steffi Graf', 'Graf', 'Steffi'],
      ['Ursula von der Leyen Muster', 'Leyen Muster', 'Ursula von der'],
      ['Jeanne d’Arc', 'Arc', 'Jeanne'],
      ['Omar al-Hassan', 'Hassan', 'Omar'],
      ['Giovanni Di Lorenzo', 'Lorenzo', 'Giovanni Di'],
      ['Nora O’Neill', 'O’Neill', 'Nora'],
      ['Aylin Başaran-Westerkamp', 'Başaran-Westerkamp', 'Aylin'],
      ['von der Heide', 'Heide', 'von der'],
      ['Von der Heide', 'Heide', 'Von der'],
      ['von', 'von', ''],
      // Surname first
      ['Noll, Jana', 'Noll', 'Jana'],
      ['Noll, Dr. Jana', 'Noll', 'Jana'],
      ['von der Au, Bernd', 'Au', 'Bernd von der'],
      ['Jana Noll, Stadt Lindenau', 'Noll', 'Jana'],
      // Other scripts and what is no name
      ['Мария Иванова', 'Иванова', 'Мария'],
      ['山田太郎', '山田太郎', ''],
      ['???', '???', ''],
      ['', '', ''],
    ];
    for (const [name, surname, given] of table) {
      it(`of ${JSON.stringify(name)}`, () => {
        expect(readPersonName(name)).to.include({ surname, given });
      });
    }
  });

  describe('takes for one name', () => {
    const table: string[][] = [
      [
        ...['Jana Noll', 'Dr. Jana Noll', 'Prof. Dr. Jana  Noll', 'JANA NOLL', 'Dr.Jana Noll'],
        ...['Jana Noll, M.A.', 'Noll, Jana', 'Noll, Dr. Jana', 'Jana Noll (sie/ihr)'],
        ...['Jana\u00a0Noll', 'Ja\u00adna Noll', 'Jana Noll MdB'],
      ],
      ['Jörg Müller', 'Joerg Mueller', 'Dr. Jörg Müller'],
      ['Thea Hilke-Carlsen', 'Thea Hilke Carlsen', 'Thea Hilke‑Carlsen'],
      ['René Lachmann', 'Rene Lachmann'],
      ['Bernd von der Au', 'von der Au, Bernd'],
      ['Nora O’Neill', "Nora O'Neill"],
      ['John Miller Jr.', 'John Miller, jr'],
      [
        ...['Fritz Alt', 'Bürgermeister a. D. Fritz Alt', 'Bürgermeister a.D. Fritz Alt'],
        ...['Fritz Alt a. D.', 'Fritz Alt, i.R.', 'Dezernent Fritz Alt', 'Beigeordneter Fritz Alt'],
        ...['Ministerialrat Fritz Alt', 'Staatsminister Fritz Alt', 'MdB Fritz Alt'],
      ],
      [
        ...['Ute Zahn', 'Prof:in Ute Zahn', 'Prof.’in Dr. Ute Zahn', 'Professor*in Ute Zahn'],
        ...['apl. Prof. Ute Zahn', 'Univ. Prof. Ute Zahn', 'Juniorprofessorin Ute Zahn'],
        ...['Privatdozentin Ute Zahn', 'Beigeordnete Ute Zahn', 'Dezernentin Ute Zahn'],
        ...['Ministerialrätin Ute Zahn', 'Staatsministerin a. D. Ute Zahn'],
      ],
      ['Mara Abt', 'Mara Abt geb. Meier', 'Mara Abt (geb. Meier)', 'Mara Abt, geb. Meier'],
    ];
    for (const names of table) {
      it(names.join(' | '), () => {
        const keys = names.map((name) => readPersonName(name).key);
        expect(new Set(keys).size, keys.join(', ')).to.equal(1);
      });
    }
  });

  describe('keeps apart', () => {
    const table: [string, string][] = [
      ['Jana Noll', 'Janan Noll'],
      ['Noll, Jana', 'Noll, Peter'],
      ['Dr.Jana Noll', 'Dr.Peter Noll'],
      ['John Miller', 'John Miller Jr.'],
      ['Jana Noll', 'Jana Noll (Stadt Lindenau)'],
      ['Jana Noll', 'Jana M. Noll'],
      ['Jörg Müller', 'Jorg Muller'],
      ['???', '!!!'],
      ['Мария Иванова', 'Анна Иванова'],
    ];
    for (const [one, other] of table) {
      it(`${one} and ${other}`, () => {
        expect(readPersonName(one).key).not.to.equal(readPersonName(other).key);
      });
    }
  });

  it('makes something of any text, and quickly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { key, surname, given } = readPersonName(text);
        // Some ligatures of Arabic marks count as letters, and are none any more once folded.
        if (/\p{L}/u.test(text.normalize('NFKD'))) expect(key).not.to.equal('');
        for (const part of [surname, given]) expect(part).to.be.a('string');
      }),
    );
    for (const text of ['Dr. '.repeat(50_000), ', M.A.'.repeat(50_000), 'von '.repeat(50_000)]) {
      expect(readPersonName(text).key.length).to.be.lessThan(300);
    }
  });
});

describe('letterOf', () => {
  const table: [surname: string, letter: string][] = [
    ['Au', 'A'],
    ['Ähnlich', 'A'],
    ['Ärger', 'A'],
    ['Æbel', 'A'],
    ['Ødegaard', 'O'],
    ['Öztürk', 'O'],
    ['Łukasz', 'L'],
    ['Đurić', 'D'],
    ['İnce', 'I'],
    ['ınce', 'I'],
    ['Žižek', 'Z'],
    ['Zorn', 'Z'],
    ['ßen', 'S'],
    ['boyd', 'B'],
    ['’t Hooft', 'T'],
    ['Иванова', '#'],
    ['Ωmega', '#'],
    ['山田太郎', '#'],
    ['Þór', '#'],
    ['2Raumwohnung', '#'],
    ['???', '#'],
    ['', '#'],
  ];
  for (const [surname, letter] of table) {
    it(`of ${JSON.stringify(surname)} is ${letter}`, () => {
      expect(letterOf(surname)).to.equal(letter);
    });
  }
});
