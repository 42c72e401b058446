import { expect } from '@open-wc/testing';
import type { Contributor } from '../../../src/domain/contributor.js';
import { readPerson } from '../../../src/sources/documentation/read-person.js';
import { expectLinear } from '../../support/expect-linear.js';

const K360 = 'Kommune 360°';

/** Text, what is bold at its start, and who is read out of it. */
const PEOPLE: readonly [text: string, bold: string, ...expected: Contributor[]][] = [
  // A name by its shape.
  [
    'Prof. Dr. Gesine Ahlbrand leitet das Institut in Seeheim (IAV).',
    '',
    { name: 'Prof. Dr. Gesine Ahlbrand', bio: 'leitet das Institut in Seeheim (IAV).' },
  ],
  [
    'Bastian von der Aue (Kommune 360°) glaubt an den Wandel.',
    '',
    { name: 'Bastian von der Aue', organization: K360, bio: 'glaubt an den Wandel.' },
  ],
  ['Dr. Thekla Hilbert-Cordes ist da.', '', { name: 'Dr. Thekla Hilbert-Cordes', bio: 'ist da.' }],
  ['Nora Vogt dos Santos (Amt X)', '', { name: 'Nora Vogt dos Santos', organization: 'Amt X' }],
  ['Karl-Heinz Müller-Lüdenscheidt', '', { name: 'Karl-Heinz Müller-Lüdenscheidt' }],
  ['Karim Suleiman ist hier.', '', { name: 'Karim Suleiman', bio: 'ist hier.' }],
  ['René (Kommune 360°) malt.', '', { name: 'René', organization: K360, bio: 'malt.' }],
  ['René arbeitet seit 2021.', '', { name: 'René', bio: 'arbeitet seit 2021.' }],
  ['Dr. Rump leitet das Haus.', '', { name: 'Dr. Rump', bio: 'leitet das Haus.' }],
  [
    'Élodie Šimková-Øster kommt aus Prag.',
    '',
    { name: 'Élodie Šimková-Øster', bio: 'kommt aus Prag.' },
  ],
  ['Sean O’Neill und andere', '', { name: 'Sean O’Neill', bio: 'und andere' }],
  ['Jan van den Berg ist da.', '', { name: 'Jan van den Berg', bio: 'ist da.' }],
  [
    'Friedrich Freiherr von und zu Tal ist da.',
    '',
    { name: 'Friedrich Freiherr von und zu Tal', bio: 'ist da.' },
  ],
  ['Maria zur Mühlen ist da.', '', { name: 'Maria zur Mühlen', bio: 'ist da.' }],
  ['Anna M. Beispiel ist da.', '', { name: 'Anna M. Beispiel', bio: 'ist da.' }],
  ['Dr. med. Ina Kurz ist Ärztin.', '', { name: 'Dr. med. Ina Kurz', bio: 'ist Ärztin.' }],
  ['Dipl.-Ing. Ole Lang baut.', '', { name: 'Dipl.-Ing. Ole Lang', bio: 'baut.' }],
  ['Prof. Dr. h. c. Uta Groß lehrt.', '', { name: 'Prof. Dr. h. c. Uta Groß', bio: 'lehrt.' }],
  [
    'Univ.-Prof. Dr. rer. nat. Uta Groß lehrt.',
    '',
    { name: 'Univ.-Prof. Dr. rer. nat. Uta Groß', bio: 'lehrt.' },
  ],
  ['Uta Groß, M.A., leitet ein Team.', '', { name: 'Uta Groß, M.A.', bio: 'leitet ein Team.' }],
  ['Uta Groß M.A. (Stadt Halle)', '', { name: 'Uta Groß M.A.', organization: 'Stadt Halle' }],
  [
    'Dr. Tim Gerber vom Verband für Planung sprach.',
    '',
    { name: 'Dr. Tim Gerber', bio: 'vom Verband für Planung sprach.' },
  ],
  [
    'Jana Probe von der Stadt Halle sprach.',
    '',
    { name: 'Jana Probe', bio: 'von der Stadt Halle sprach.' },
  ],
  ['Jana Probe zu Gast in Halle', '', { name: 'Jana Probe', bio: 'zu Gast in Halle' }],
  // Organisation and function behind other signs than brackets.
  ['Jana Probe, Stadt Halle', '', { name: 'Jana Probe', organization: 'Stadt Halle' }],
  ['Jana Probe, Sozialplanerin', '', { name: 'Jana Probe', role: 'Sozialplanerin' }],
  [
    'Jana Probe – Sozialplanerin, Landkreis Musterland',
    '',
    { name: 'Jana Probe', role: 'Sozialplanerin', organization: 'Landkreis Musterland' },
  ],
  ['Jana Probe: Sie leitet das Amt.', '', { name: 'Jana Probe', bio: 'Sie leitet das Amt.' }],
  ['Jana Probe (DKJS), Leitung', '', { name: 'Jana Probe', organization: 'DKJS', role: 'Leitung' }],
  [
    'Jana Probe (Institut für Planung (IfP)) forscht.',
    '',
    { name: 'Jana Probe', organization: 'Institut für Planung (IfP)', bio: 'forscht.' },
  ],
  [
    'Jana Probe (sie/ihr) (DKJS) forscht.',
    '',
    { name: 'Jana Probe', organization: 'DKJS', bio: 'forscht.' },
  ],
  ['Jana Probe (DKJS, ohne Klammer zu', '', { name: 'Jana Probe', bio: '(DKJS, ohne Klammer zu' }],
  [
    'Moderation: Jana Probe (DKJS)',
    '',
    { name: 'Jana Probe', organization: 'DKJS', role: 'Moderation' },
  ],
  [
    'Jana Probe und Ole Lang (DKJS)',
    '',
    { name: 'Jana Probe', organization: 'DKJS' },
    { name: 'Ole Lang', organization: 'DKJS' },
  ],
  // Bold names need no proof.
  ['Jana Probe Geschäftsführerin', 'Jana Probe', { name: 'Jana Probe', bio: 'Geschäftsführerin' }],
  [
    'Jana Probe (DKJS) forscht.',
    'Jana Probe (DKJS)',
    { name: 'Jana Probe', organization: 'DKJS', bio: 'forscht.' },
  ],
  ['Jana Probe: forscht.', 'Jana Probe:', { name: 'Jana Probe', bio: 'forscht.' }],
  ['René malt.', 'René', { name: 'René', bio: 'malt.' }],
  [
    'bell hooks (New York) schrieb.',
    'bell hooks',
    { name: 'bell hooks', organization: 'New York', bio: 'schrieb.' },
  ],
  // Nobody.
  ['Weitere Informationen finden Sie hier.', ''],
  ['Die Veranstaltung moderierte das Team.', ''],
  ['Kommune 360° ist eine Initiative.', ''],
  ['Stadt Halle entwickelte das Planspiel.', ''],
  ['AWO Köln leitet das Projekt.', ''],
  ['Kinder brauchen Räume.', ''],
  ['Spannende Impulse kamen von allen.', ''],
  ['Foto: DKJS / Henning Sobotta', ''],
  ['Fotos: Jana Probe', ''],
  ['geht den Dingen auf den Grund', ''],
  ['Planung (für alle) lohnt sich.', ''],
  ['Weitere Informationen gibt es hier.', 'Weitere Informationen'],
  ['Was war los?', 'Was war los?'],
  ['', ''],
  ['(Kommune 360°)', ''],
  ['2022 war ein gutes Jahr.', ''],
];

describe('readPerson', () => {
  for (const [text, bold, ...expected] of PEOPLE) {
    const names = expected.map(({ name }) => name).join(' + ') || 'nobody';
    it(`${names} ← ${bold && `[${bold}] `}${text || 'nothing'}`, () => {
      expect(readPerson(text, bold)).to.deep.equal(expected);
    });
  }

  for (const unit of [
    ...['Ä-', 'von ', 'A (', '(', 'A. ', 'Dr. ', 'Ada Test, ', ', ', ',', '- '],
    ...['Ada Test und ', 'Leitung: ', '(sie) '],
  ]) {
    it(`takes time in proportion to the number of ${JSON.stringify(unit)}`, () => {
      const input = (size: number) => `Ada Test ${unit.repeat(size)}!`;
      expectLinear(8_000, input, (text) => readPerson(text));
      expectLinear(8_000, input, (text) => readPerson(text, text));
      expectLinear(
        8_000,
        (size) => unit.repeat(size),
        (text) => readPerson(text),
      );
    }).timeout(60_000);
  }

  it('reads as many brackets as a text can hold', () => {
    const [person] = readPerson(`Ada Test ${'(sie) '.repeat(80_000)}(Amt) ist da.`);
    expect(person).to.deep.equal({ name: 'Ada Test', organization: 'Amt', bio: 'ist da.' });
  });

  it('takes no time that doubles with each character', () => {
    expectLinear(
      64,
      (size) => `Ada Test (sie${'/a'.repeat(size)}!)`,
      (text) => readPerson(text),
    );
  }).timeout(60_000);
});
