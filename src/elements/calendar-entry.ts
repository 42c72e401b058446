import { ICalCalendar, ICalEventStatus } from 'ical-generator';
import type { Session } from '../domain/session.js';
import type { SessionDate } from '../domain/session-date.js';
import { teaserOf } from './session-teaser.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * A session as a calendar file ([RFC 5545](https://www.rfc-editor.org/rfc/rfc5545)): times in UTC, days as
 * days whose end is the day after the last.
 * @param now what the file says about its own age, in milliseconds since 1970
 * @throws Error if the session has no start
 */
export function calendarEntry(session: Session, now = Date.now()): string {
  const { startsAt, place, url, cancelled, title } = session;
  if (!startsAt) throw new Error('A calendar entry needs a start');
  const calendar = new ICalCalendar({ prodId: { company: 'k360', product: 'k360-widgets' } });
  calendar.createEvent({
    id: uidOf(session),
    stamp: new Date(now),
    summary: plain(title),
    description: plain([teaserOf(session).text, url].filter(Boolean).join('\n\n')),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(place && { location: plain(place) }),
    ...(url && { url }),
    ...span(session, startsAt),
  });
  return calendar.toString();
}

/** Start and end; an end before the start is none, and a start alone is taken for an hour. */
function span({ endsAt }: Session, startsAt: SessionDate) {
  if (isDay(startsAt)) {
    const last = endsAt && endsAt.day > startsAt.day ? endsAt.day : startsAt.day;
    // Whole days are written in UTC, so that no time zone moves them.
    const timezone = 'UTC';
    const end = new Date(Date.parse(last) + DAY);
    return { start: new Date(startsAt.time), end, allDay: true, timezone };
  }
  const ends = endsAt && !isDay(endsAt) && endsAt.time > startsAt.time;
  return {
    start: new Date(startsAt.time),
    end: new Date(ends ? endsAt.time : startsAt.time + HOUR),
  };
}

function isDay({ iso }: SessionDate): boolean {
  return !iso.includes('T');
}

/** The same session always has the same name, so that importing it again updates the entry. */
function uidOf({ id, url, baseUrl }: Session): string {
  return `${encodeURIComponent(id)}@${new URL(url ?? baseUrl).hostname || 'k360'}`;
}

/** Text without what could begin another line of the file. */
function plain(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');
}
