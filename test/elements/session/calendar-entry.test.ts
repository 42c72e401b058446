import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { Session } from '../../../src/domain/session.js';
import { parseSessionDate } from '../../../src/domain/session-date.js';
import { calendarEntry } from '../../../src/elements/session/calendar-entry.js';

const session = (more: Partial<Session> & { start: string; end?: string }): Session => {
  const { start, end, ...rest } = more;
  return {
    ...{ id: 'a b', title: 'Titel', authors: [], baseUrl: 'https://archiv.example.org/feed.json' },
    ...{ content: { kind: 'text', text: 'Text' }, downloads: [], recordings: [] },
    ...{ contributors: [], tags: [], cancelled: false },
    startsAt: parseSessionDate(start)!,
    ...(end && { endsAt: parseSessionDate(end)! }),
    ...rest,
  };
};

/** What another implementation reads in the file. */
function readBack(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).to.have.length(1);
  const event = new ICAL.Event(events[0]);
  return {
    event,
    component: events[0]!,
    text: (name: string) => events[0]!.getFirstPropertyValue(name),
  };
}

describe('a calendar entry', () => {
  const times: [what: string, start: string, end: string | undefined, from: string, to: string][] =
    [
      [
        'a time with offset',
        '2027-03-28T01:30:00+01:00',
        '2027-03-28T03:30:00+02:00',
        '2027-03-28T00:30:00Z',
        '2027-03-28T01:30:00Z',
      ],
      [
        'a time of which nobody knows how far it is from UTC',
        '2027-07-01T10:00:00',
        '2027-07-01T11:30:00',
        '2027-07-01T10:00:00',
        '2027-07-01T11:30:00',
      ],
      [
        'the same without end',
        '2027-07-01 10:00',
        undefined,
        '2027-07-01T10:00:00',
        '2027-07-01T11:00:00',
      ],
      [
        'the same with an end that tells it',
        '2027-07-01T10:00:00',
        '2027-07-01T12:00:00+02:00',
        '2027-07-01T08:00:00Z',
        '2027-07-01T10:00:00Z',
      ],
      [
        'a time without end',
        '2027-05-04T10:00:00Z',
        undefined,
        '2027-05-04T10:00:00Z',
        '2027-05-04T11:00:00Z',
      ],
      [
        'an end before the start',
        '2027-05-04T10:00:00Z',
        '2027-05-04T09:00:00Z',
        '2027-05-04T10:00:00Z',
        '2027-05-04T11:00:00Z',
      ],
      [
        'a time that ends some other day',
        '2027-05-04T22:00:00+02:00',
        '2027-05-05',
        '2027-05-04T20:00:00Z',
        '2027-05-05T22:00:00Z',
      ],
      [
        'a time of whose end only the same day is known',
        '2027-05-04T10:00:00+02:00',
        '2027-05-04',
        '2027-05-04T08:00:00Z',
        '2027-05-04T09:00:00Z',
      ],
      [
        'a day with a time at its end',
        '2027-05-04',
        '2027-05-05T18:00:00+02:00',
        '2027-05-04',
        '2027-05-06',
      ],
      ['an end before the day', '2027-05-04', '2027-05-03', '2027-05-04', '2027-05-05'],
      ['a day', '2027-12-31', undefined, '2027-12-31', '2028-01-01'],
      ['several days', '2028-02-28', '2028-02-29', '2028-02-28', '2028-03-01'],
    ];
  for (const [what, start, end, from, to] of times) {
    it(`of ${what} is read back as it was`, () => {
      const { event } = readBack(calendarEntry(session({ start, ...(end && { end }) })));
      expect([event.startDate.toString(), event.endDate.toString()]).to.deep.equal([from, to]);
      expect(event.startDate.isDate).to.equal(start.length === 10);
    });
  }

  it('tells name, place, address, state and when it was made', () => {
    const file = calendarEntry(
      session({
        start: '2027-05-04T10:00:00Z',
        title: 'Füße, Öl; und mehr \\ „Straße“',
        place: 'Saal 2, Lindenau',
        url: 'https://archiv.example.org/fuesse?a=1&b=2',
        cancelled: true,
      }),
      Date.UTC(2027, 0, 2, 3, 4, 5),
    );
    const { event, text } = readBack(file);
    expect(event.summary).to.equal('Füße, Öl; und mehr \\ „Straße“');
    expect(event.location).to.equal('Saal 2, Lindenau');
    expect(event.description).to.equal('Text\n\nhttps://archiv.example.org/fuesse?a=1&b=2');
    expect(event.uid).to.equal('a%20b@archiv.example.org');
    expect(text('status')).to.equal('CANCELLED');
    expect(String(text('url'))).to.equal('https://archiv.example.org/fuesse?a=1&b=2');
    expect(String(text('dtstamp'))).to.equal('2027-01-02T03:04:05Z');
  });

  it('holds whatever text it gets, in lines of 75 octets at most, and nothing else', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('A\r\nBEGIN:VEVENT', 'X\nEND:VCALENDAR', '👩‍👩‍👧‍👦'.repeat(30), 'ä'.repeat(300)),
    );
    const words = nasty.filter((text) => text.trim() !== '' && !/\p{Cs}/u.test(text));
    const tidy = (text: string) =>
      text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');
    fc.assert(
      fc.property(words, words, (title, place) => {
        const file = calendarEntry(session({ start: '2027-05-04T10:00:00Z', title, place }));
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
          expect(line).not.to.match(/[\r\n]/);
        }
        const { event } = readBack(file);
        expect(event.summary).to.equal(tidy(title));
        expect(event.location).to.equal(tidy(place));
      }),
      { numRuns: 300 },
    );
  });

  const ids: [id: string, uid: string][] = [
    ['planspiel', 'planspiel@archiv.example.org'],
    ['https://x.example.org/?p=1', 'https%3A%2F%2Fx.example.org%2F%3Fp%3D1@archiv.example.org'],
    ['A\r\nBEGIN:VEVENT', 'A%0D%0ABEGIN%3AVEVENT@archiv.example.org'],
    ['\ud800', '%EF%BF%BD@archiv.example.org'],
  ];
  for (const [id, uid] of ids) {
    it(`has a name of its own: ${uid}`, () => {
      const { event } = readBack(calendarEntry(session({ start: '2027-05-04', id })));
      expect(event.uid).to.equal(uid);
    });
  }

  it('needs a start', () => {
    const { startsAt, ...without } = session({ start: '2027-01-01' });
    expect(startsAt).not.to.equal(undefined);
    expect(() => calendarEntry(without)).to.throw('needs a start');
  });
});
