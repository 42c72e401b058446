import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseRecord } from '../../src/consent/record.js';

const RECORD = {
  version: 1,
  id: '0123456789abcdef0123456789abcdef',
  givenAt: '2026-03-01T12:00:00.000Z',
  changedAt: '2026-03-02T12:00:00.000Z',
  language: 'de',
  categories: { statistics: true },
  services: { matomo: true },
  textVersion: '2026-01',
  textHash: null,
  source: 'banner',
};
const stored = (change: object) => JSON.stringify({ ...RECORD, ...change });

describe('a stored record', () => {
  it('is read as it was written', () => {
    expect(parseRecord(JSON.stringify(RECORD))).to.deep.equal(RECORD);
  });

  it('counts where the clock was set back between the decision and its change', () => {
    expect(parseRecord(stored({ changedAt: '2020-01-01T00:00:00Z' }))).not.to.equal(null);
  });

  const FOREIGN: [name: string, text: string | null][] = [
    ['nothing', null],
    ['an empty text', ''],
    ['a cut text', JSON.stringify(RECORD).slice(0, -5)],
    ['something else', '"yes"'],
    ['null', 'null'],
    ['a list', '[]'],
    ['an older format', stored({ version: 0 })],
    ['a newer format', stored({ version: 2 })],
    ['a version in words', stored({ version: '1' })],
    ['no time', stored({ givenAt: 'gestern' })],
    ['no time of the last change', stored({ changedAt: '' })],
    ['a decision that is neither yes nor no', stored({ services: { matomo: 'yes' } })],
    ['decisions that are none', stored({ categories: null })],
    ['an id that is no text', stored({ id: 7 })],
    ['a hash that is no text', stored({ textHash: {} })],
  ];
  for (const [name, text] of FOREIGN) {
    it(`counts as no decision: ${name} (rule 9)`, () => {
      expect(parseRecord(text)).to.equal(null);
    });
  }

  it('never makes reading throw, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseRecord(text)).to.equal(null);
      }),
    );
  });
});
