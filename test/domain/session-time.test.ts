import { expect } from '@open-wc/testing';
import type { Session } from '../../src/domain/session.js';
import { parseSessionDate } from '../../src/domain/session-date.js';
import { hoursOf, isUpcoming } from '../../src/domain/session-time.js';

const session = (start?: string, end?: string) =>
  ({
    ...(start && { startsAt: parseSessionDate(start) }),
    ...(end && { endsAt: parseSessionDate(end) }),
  }) as Session;

describe('the time of a session', () => {
  const table: [
    start: string | undefined,
    end: string | undefined,
    now: string,
    upcoming: boolean,
  ][] = [
    [undefined, undefined, '2024-01-01T00:00:00Z', false],
    ['2024-05-05T10:00:00+02:00', undefined, '2024-05-05T07:59:00Z', true],
    ['2024-05-05T10:00:00+02:00', undefined, '2024-05-05T08:01:00Z', false],
    ['2024-05-05T10:00:00+02:00', '2024-05-05T12:00:00+02:00', '2024-05-05T09:59:00Z', true],
    ['2024-05-05T10:00:00+02:00', '2024-05-05T12:00:00+02:00', '2024-05-05T10:01:00Z', false],
    ['2024-05-05T10:00:00+02:00', '2024-05-04', '2024-05-05T08:01:00Z', false],
    ['2024-05-05', undefined, '2024-05-05T22:00:00Z', true],
    ['2024-05-05', '2024-05-07', '2024-05-07T10:00:00Z', true],
    ['2024-05-05', undefined, '2024-05-07T00:00:00Z', false],
  ];
  for (const [start, end, now, upcoming] of table) {
    it(`${start ?? 'none'} to ${end ?? 'none'} is ${upcoming ? '' : 'not '}to come at ${now}`, () => {
      expect(isUpcoming(session(start, end), Date.parse(now))).to.equal(upcoming);
    });
  }

  const hours: [start: string | undefined, end: string | undefined, told: string | undefined][] = [
    [undefined, undefined, undefined],
    ['2024-05-05', undefined, undefined],
    ['2024-05-05T10:00:00+09:00', undefined, '10:00'],
    ['2024-05-05T10:00:00+09:00', '2024-05-05T11:30:00+09:00', '10:00–11:30'],
    ['2024-05-05T10:00:00+02:00', '2024-05-06T11:30:00+02:00', '10:00'],
    ['2024-05-05T10:00:00+02:00', '2024-05-05T09:00:00+02:00', '10:00'],
    ['2024-05-05T10:00:00+02:00', '2024-05-05', '10:00'],
  ];
  for (const [start, end, told] of hours) {
    it(`${start ?? 'none'} to ${end ?? 'none'} is told as ${told ?? 'nothing'}`, () => {
      expect(hoursOf(session(start, end))).to.equal(told);
    });
  }
});
