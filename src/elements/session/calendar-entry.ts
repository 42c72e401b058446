import { ICalCalendar, ICalEventStatus } from 'ical-generator';
import type { Session } from '../../domain/session.js';
import type { SessionDate } from '../../domain/session-date.js';
import { isDay, timeSpan, type TimeSpan } from '../../domain/session-time.js';
import { teaserOf } from './session-teaser.js';

const DAY = 86_400_000;

/**
 * A session as a calendar file ([RFC 5545](https://www.rfc-editor.org/rfc/rfc5545)): times in UTC, or by
 * the clock of wherever somebody is where the feed tells no offset; days as days whose end is the day after the last.
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
    ...when(session, startsAt),
  });
  return calendar.toString();
}

/** Start and end; days are written in UTC, so that no time zone moves them. */
function when(session: Session, startsAt: SessionDate) {
  const { endsAt: told, ...others } = session;
  // The day on which something begins tells nothing of the time at which it ends.
  const isKnown = told && (isDay(startsAt) || !isDay(told) || told.day !== startsAt.day);
  const endsAt = isKnown ? told : undefined;
  if (!isDay(startsAt)) {
    const floating = [startsAt, endsAt].every(isFloating);
    const read = floating ? asUtc : (date: SessionDate) => date;
    const { start, end } = timeSpan({
      ...others,
      startsAt: read(startsAt),
      ...(endsAt && { endsAt: read(endsAt) }),
    }) as TimeSpan;
    return { start: new Date(start), end: new Date(end), floating };
  }
  const last = endsAt && endsAt.day > startsAt.day ? endsAt.day : startsAt.day;
  const end = new Date(Date.parse(last) + DAY);
  return { start: new Date(startsAt.day), end, allDay: true, timezone: 'UTC' };
}

/** Whether a date tells a day, or a time of which nobody knows how far it is from UTC, or nothing. */
function isFloating(date: SessionDate | undefined): boolean {
  return !/Z$|[+-]..:..$/.test(date?.iso ?? '');
}

/**
 * A time as if it were that of UTC, so that the library writes it as it is told: no clock of a visitor moves it,
 * which may leave out just this hour.
 */
function asUtc(date: SessionDate): SessionDate {
  return isDay(date) ? date : { ...date, iso: `${date.iso}Z` };
}

/** The same session always has the same name, so that importing it again updates the entry. */
function uidOf({ id, url, baseUrl }: Session): string {
  // Half a character cannot be encoded.
  const name = encodeURIComponent(id.toWellFormed());
  return `${name}@${new URL(url ?? baseUrl).hostname || 'k360'}`;
}

/** Text without what could begin another line of the file. */
function plain(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');
}
