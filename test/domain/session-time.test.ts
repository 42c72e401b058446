import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Session } from '../../src/domain/session.js';
import { parseSessionDate } from '../../src/domain/session-date.js';
import { groupByTime, hoursOf, isUpcoming, timeSpan } from '../../src/domain/session-time.js';

const session = (start?: string, end?: string, id = '') =>
  ({
    id,
    ...(start && { startsAt: parseSessionDate(start) }),
    ...(end && { endsAt: parseSessionDate(end) }),
  }) as Session;

describe('the time of a session', () => {
  // Times of `now` without an offset are the visitor's own.
  const table: [start: string | undefined, end: string | undefined, now: string, is: boolean][] = [
    [undefined, undefined, '2024-01-01T00:00:00Z', false],
    [undefined, '2024-05-05', '2024-01-01T00:00:00Z', false],
    ['2024-05-05T10:00:00+02:00', undefined, '2024-05-05T08:59:00Z', true],
    ['2024-05-05T10:00:00+02:00', undefined, '2024-05-05T09:00:00Z', false],
    ['2024-05-05T10:00:00+02:00', '2024-05-05T12:00:00+02:00', '2024-05-05T09:59:00Z', true],
    ['2024-05-05T10:00:00+02:00', '2024-05-05T12:00:00+02:00', '2024-05-05T10:00:00Z', false],
    ['2024-05-05T10:00:00+02:00', '2024-05-05T09:00:00+02:00', '2024-05-05T09:01:00Z', false],
    ['2024-05-05T10:00:00+02:00', '2024-05-04', '2024-05-05T09:01:00Z', false],
    ['2024-05-05T10:00:00+02:00', '2024-05-05', '2024-05-05T21:59:00Z', true],
    ['2024-05-05T10:00:00+02:00', '2024-05-05', '2024-05-05T22:00:00Z', false],
    ['2024-05-05T10:00:00-09:00', '2024-05-05', '2024-05-06T08:59:00Z', true],
    ['2024-05-05', '2024-05-05T20:00:00+02:00', '2024-05-05T17:59:00Z', true],
    ['2024-05-05', '2024-05-05T20:00:00+02:00', '2024-05-05T18:00:00Z', false],
    ['2024-05-05T10:00:00', undefined, '2024-05-05T10:59:59', true],
    ['2024-05-05T10:00:00', undefined, '2024-05-05T11:00:00', false],
    ['2024-05-05T10:00:00', '2024-05-05T12:00:00', '2024-05-05T11:59:59', true],
    ['2024-05-05T10:00:00', '2024-05-05T12:00:00', '2024-05-05T12:00:00', false],
    ['2024-05-05T10:00:00', '2024-05-05T12:00:00+02:00', '2024-05-05T10:00:00Z', false],
    ['2024-05-05', undefined, '2024-05-05T23:59:59', true],
    ['2024-05-05', undefined, '2024-05-06T00:00:00', false],
    ['2024-05-05', '2024-05-07', '2024-05-07T23:59:59', true],
    ['2024-05-05', '2024-05-07', '2024-05-08T00:00:00', false],
    ['2024-05-05', '2024-05-03', '2024-05-05T12:00:00', true],
    ['2024-05-05', '2024-05-03', '2024-05-06T00:00:00', false],
  ];
  for (const [start, end, now, upcoming] of table) {
    it(`${start ?? 'none'} to ${end ?? 'none'} is ${upcoming ? '' : 'not '}to come at ${now}`, () => {
      expect(isUpcoming(session(start, end), Date.parse(now))).to.equal(upcoming);
    });
  }

  it('is never empty, and begins when the feed says so', () => {
    const moment = fc
      .tuple(
        fc.date({
          min: new Date('1990-01-01T00:00:00Z'),
          max: new Date('2090-01-01T00:00:00Z'),
          noInvalidDate: true,
        }),
        fc.constantFrom('Z', '+02:00', '-09:30', ''),
      )
      .map(([date, offset]) => {
        const text = date.toISOString();
        return offset ? `${text.slice(0, 19)}${offset}` : text.slice(0, 10);
      });
    fc.assert(
      fc.property(moment, fc.option(moment, { nil: undefined }), (start, end) => {
        const span = timeSpan(session(start, end))!;
        expect(span.end).to.be.greaterThan(span.start);
        if (start.length > 10) expect(span.start).to.equal(Date.parse(start));
      }),
    );
  });

  const hours: [start: string | undefined, end: string | undefined, told: object][] = [
    [undefined, undefined, {}],
    ['2024-05-05', undefined, { from: undefined }],
    ['2024-05-05', '2024-05-06', { from: undefined, to: undefined, lastDay: '2024-05-06' }],
    ['2024-05-05T10:00:00+09:00', undefined, { from: '10:00' }],
    ['2024-05-05T10:00:00+09:00', '2024-05-05T11:30:00+09:00', { from: '10:00', to: '11:30' }],
    ['2024-05-05T10:00:00+02:00', '2024-05-05T09:00:00+02:00', { from: '10:00' }],
    ['2024-05-05T10:00:00+02:00', '2024-05-05', { from: '10:00', to: undefined }],
    // One moment in UTC, as servers write them, beside one with the offset of the place.
    ['2024-05-05T10:00:00+02:00', '2024-05-05T09:30:00Z', { from: '10:00', to: '11:30' }],
    ['2024-05-05T08:00:00Z', '2024-05-05T11:30:00+02:00', { from: '10:00', to: '11:30' }],
    ['2024-05-05T08:00:00Z', '2024-05-05T09:30:00Z', { from: '08:00', to: '09:30', utc: true }],
    ['2024-05-05T08:00:00Z', undefined, { from: '08:00', utc: true }],
    ['2024-05-05T08:00:00', '2024-05-05T09:30:00', { from: '08:00', to: '09:30' }],
    // One without offset is told by the clock of the other.
    ['2024-05-05T10:00:00', '2024-05-05T11:30:00+02:00', { from: '10:00', to: '11:30' }],
    ['2024-05-05T10:00:00', '2024-05-05T09:30:00-02:00', { from: '10:00' }],
    ['2024-05-05T10:00:00+02:00', '2024-05-05T11:30:00', { from: '10:00', to: '11:30' }],
    ['2024-05-05T22:00:00', '2024-05-06T00:30:00+02:00', { from: '22:00', to: '00:30' }],
    // The clocks change in between.
    ['2027-03-28T01:30:00+01:00', '2027-03-28T03:30:00+02:00', { from: '01:30', to: '03:30' }],
    ['2024-05-05T22:00:00+02:00', '2024-05-06T02:00:00+02:00', { from: '22:00', to: '02:00' }],
    ['2024-05-05T22:00:00+02:00', '2024-05-06T00:00:00+02:00', { from: '22:00', to: '00:00' }],
    [
      '2024-05-05T10:00:00+02:00',
      '2024-05-06T11:30:00+02:00',
      { from: '10:00', to: '11:30', lastDay: '2024-05-06' },
    ],
    [
      '2024-05-05T10:00:00+02:00',
      '2024-05-07T09:00:00+02:00',
      { from: '10:00', to: '09:00', lastDay: '2024-05-07' },
    ],
    [
      '2024-05-05T10:00:00+02:00',
      '2024-05-07',
      { from: '10:00', to: undefined, lastDay: '2024-05-07' },
    ],
  ];
  for (const [start, end, told] of hours) {
    it(`${start ?? 'none'} to ${end ?? 'none'} is told as ${JSON.stringify(told)}`, () => {
      expect(hoursOf(session(start, end))).to.deep.equal({ utc: false, ...told });
    });
  }

  it('parts what is to come from what is past, and keeps the order in both', () => {
    const now = Date.parse('2024-05-05T12:00:00Z');
    const { upcoming, past } = groupByTime(
      [
        session('2024-06-01T10:00:00Z', undefined, 'june'),
        session('2024-04-01T10:00:00Z', undefined, 'april'),
        session(undefined, undefined, 'undated'),
        session('2024-05-05T11:30:00Z', undefined, 'now'),
      ],
      now,
    );
    expect(upcoming.map(({ id }) => id)).to.deep.equal(['june', 'now']);
    expect(past.map(({ id }) => id)).to.deep.equal(['april', 'undated']);
  });
});
