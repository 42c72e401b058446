import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readPersonName } from '../../../src/domain/people/person-name.js';
import { letterOf } from '../../../src/domain/people/people-order.js';

describe('readPersonName', () => {
  describe('finds what a name is filed under', () => {
    const table: [name: string, surname: string, given: string][] = [
      ['Julia Nast', 'Nast', 'Julia'],
      ['Hans Peter Müller', 'Müller', 'Hans Peter'],
      ['Nena', 'Nena', ''],
      // Titles before the name
      ['Dr. Julia Nast', 'Nast', 'Julia'],
      ['Dr.Julia Nast', 'Nast', 'Julia'],
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
      ['Julia Nast, M.A.', 'Nast', 'Julia'],
      ['Julia Nast, M. A.', 'Nast', 'Julia'],
      ['Julia Nast M.A.', 'Nast', 'Julia'],
      ['Julia Nast, MA', 'Nast', 'Julia'],
      ['Yo-Yo Ma', 'Ma', 'Yo-Yo'],
      ['Julia Nast, M.Sc., MBA', 'Nast', 'Julia'],
      ['Julia Nast, Dipl.-Päd.', 'Nast', 'Julia'],
      ['Julia Nast, Dipl.-Ing. (FH)', 'Nast', 'Julia'],
      ['Julia Nast, Dipl.-Verwaltungswirtin (FH)', 'Nast', 'Julia'],
      ['Julia Nast MdB', 'Nast', 'Julia'],
      ['Karl Muster a. D.', 'Muster', 'Karl'],
      ['Karl Muster, i. R.', 'Muster', 'Karl'],
      ['Muster, Karl a. D.', 'Muster', 'Karl'],
      ['Julia Nast, MdL', 'Nast', 'Julia'],
      ['John Miller, Ph.D.', 'Miller', 'John'],
      ['John Miller Jr.', 'Miller', 'John'],
      ['John Miller, Jr.', 'Miller', 'John'],
      ['Karl Muster III', 'Muster', 'Karl'],
      ['Julia Nast (sie/ihr)', 'Nast', 'Julia'],
      ['Julia Nast (Stadt Lindenau)', 'Nast', 'Julia'],
      ['Julia Nast (Stadt Lindenau (Jugendamt))', 'Nast', 'Julia'],
      ['Julia Nast (Stadt Lin', 'Nast', 'Julia'],
      ['Ute (Uschi) Zahn', 'Zahn', 'Ute (Uschi)'],
      ['Ute (Uschi) Zahn (Stadt Lindenau)', 'Zahn', 'Ute (Uschi)'],
      ['Mara Abt geb. Meier', 'Abt', 'Mara'],
      ['Mara Abt (geborene Meier), M. A.', 'Abt', 'Mara'],
      ['Abt geb. Meier, Mara', 'Abt', 'Mara'],
      // Particles
      ['Benjamin von der Ahe', 'Ahe', 'Benjamin von der'],
      ['Ingrid zu Hohenfeld', 'Hohenfeld', 'Ingrid zu'],
      ['Ludwig van Beethoven', 'Beethoven', 'Ludwig van'],
      ['Wiebke de Vries', 'Vries', 'Wiebke de'],
      ['Gerd vom Berg', 'Berg', 'Gerd vom'],
      ['Luiz dos Santos', 'Santos', 'Luiz dos'],
      ['Nancy Weber dos Santos', 'Santos', 'Nancy Weber dos'],
      ['Anna Maria dos Santos', 'Santos', 'Anna Maria dos'],
      ['Nancy Weber-dos Santos', 'Santos', 'Nancy Weber-dos'],
      ['Maria da Silva dos Santos', 'Santos', 'Maria da Silva dos'],
      [
        'Karl-Theodor Freiherr von und zu Guttenberg',
        'Guttenberg',
        'Karl-Theodor Freiherr von und zu',
      ],
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
      ['Nast, Julia', 'Nast', 'Julia'],
      ['Nast, Dr. Julia', 'Nast', 'Julia'],
      ['von der Ahe, Benjamin', 'Ahe', 'Benjamin von der'],
      ['Julia Nast, Stadt Lindenau', 'Nast', 'Julia'],
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
        ...['Julia Nast', 'Dr. Julia Nast', 'Prof. Dr. Julia  Nast', 'JULIA NAST', 'Dr.Julia Nast'],
        ...['Julia Nast, M.A.', 'Nast, Julia', 'Nast, Dr. Julia', 'Julia Nast (sie/ihr)'],
        ...['Julia\u00a0Nast', 'Ju\u00adlia Nast', 'Julia Nast MdB'],
      ],
      ['Jörg Müller', 'Joerg Mueller', 'Dr. Jörg Müller'],
      ['Theresa Hilse-Carstensen', 'Theresa Hilse Carstensen', 'Theresa Hilse‑Carstensen'],
      ['René Lachmann', 'Rene Lachmann'],
      ['Benjamin von der Ahe', 'von der Ahe, Benjamin'],
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
      ['Julia Nast', 'Julian Nast'],
      ['Nast, Julia', 'Nast, Peter'],
      ['Dr.Julia Nast', 'Dr.Peter Nast'],
      ['John Miller', 'John Miller Jr.'],
      ['Julia Nast', 'Julia Nast (Stadt Lindenau)'],
      ['Julia Nast', 'Julia M. Nast'],
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
        if (/\p{L}/u.test(text)) expect(key).not.to.equal('');
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
    ['Ahe', 'A'],
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
