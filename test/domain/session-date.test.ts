import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseSessionDate } from '../../src/domain/session-date.js';

describe('parseSessionDate', () => {
  const readable: [given: string, iso: string, day: string][] = [
    ['2022-11-29', '2022-11-29', '2022-11-29'],
    ['2022-11-29T10:00:00+01:00', '2022-11-29T10:00:00+01:00', '2022-11-29'],
    ['2022-11-29T23:30:00-08:00', '2022-11-29T23:30:00-08:00', '2022-11-29'],
    ['2022-11-29T10:00Z', '2022-11-29T10:00:00Z', '2022-11-29'],
    ['2022-11-29t10:00:00.123z', '2022-11-29T10:00:00Z', '2022-11-29'],
    ['2022-11-29 10:00', '2022-11-29T10:00:00', '2022-11-29'],
    ['2022-11-29T10:00:00+0100', '2022-11-29T10:00:00+01:00', '2022-11-29'],
    [' 2024-02-29 ', '2024-02-29', '2024-02-29'],
  ];
  for (const [given, iso, day] of readable) {
    it(`reads ${JSON.stringify(given)}`, () => {
      const date = parseSessionDate(given);
      expect(date).to.include({ iso, day });
      // What has no offset is ordered as if it were UTC.
      expect(date?.time).to.equal(
        Date.parse(/Z|.[+-]..:..$/.test(iso) || iso.length === 10 ? iso : `${iso}Z`),
      );
    });
  }

  const impossible = [
    ...['', 'gestern', '29.11.2022', '2022-02-30', '2023-02-29', '2022-13-01', '2022-00-10'],
    ...[
      '2022-11-29T25:00:00Z',
      '2022-11-29T10:61:00Z',
      '0000-01-01',
      '2022-11-29T10:00:00+1',
      '2022',
    ],
  ];
  for (const given of impossible) {
    it(`refuses ${JSON.stringify(given)}`, () => {
      expect(parseSessionDate(given)).to.equal(undefined);
    });
  }

  it('never throws and never moves the day', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map(toText)), (text) => {
        const date = parseSessionDate(text);
        if (!date) return true;
        return date.iso.startsWith(date.day) && text.trim().startsWith(date.day);
      }),
    );
  });
});

function toText(date: Date): string {
  return date.toISOString();
}
