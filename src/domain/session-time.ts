import type { Session } from './session.js';
import type { SessionDate } from './session-date.js';

const HOUR = 3_600_000;

/** When a session takes place, in milliseconds since 1970 UTC. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
  /** What the feed tells of the end, unless that is not after the start. */
  readonly told?: SessionDate | undefined;
}

/** Hours and last day of a session, as they are told at its place. */
interface SessionHours {
  /** Whether they are UTC, as the feed does not tell how far from that its place is. */
  readonly utc: boolean;
  /** e.g. "10:00"; absent where the feed tells days alone. */
  readonly from?: string | undefined;
  /** e.g. "11:30" */
  readonly to?: string | undefined;
  /** The last day, where the session goes on longer than the night after its first: `YYYY-MM-DD`. */
  readonly lastDay?: string;
}

/**
 * The time of a session that has a start. A day counts whole. Days, and times without offset, are those of
 * the place of the event where start or end tells its offset, else of where the visitor is. A time without an
 * end is taken for an hour, and an end that is not after the start for none.
 */
export function timeSpan({ startsAt, endsAt }: Session): TimeSpan | undefined {
  if (!startsAt) return undefined;
  const offset = offsetOf(startsAt) || (endsAt ? offsetOf(endsAt) : '');
  // ECMAScript reads a time without offset as local, and 24:00 as the end of the day.
  const at = (date: SessionDate, clock: string) =>
    offsetOf(date)
      ? date.time
      : Date.parse((isDay(date) ? `${date.day}T${clock}` : date.iso) + offset);
  const start = at(startsAt, '00:00');
  const end = endsAt && at(endsAt, '24:00');
  if (end && end > start) return { start, end, told: endsAt };
  return { start, end: isDay(startsAt) ? at(startsAt, '24:00') : start + HOUR };
}

/**
 * Whether a session that has a start is still to come or under way.
 * @param now milliseconds since 1970 UTC
 */
export function isUpcoming(session: Session, now: number): boolean {
  return (timeSpan(session)?.end ?? 0) > now;
}

/** Sessions to come, and all others, each in the order given. */
export function groupByTime(
  sessions: readonly Session[],
  now: number,
): Record<'upcoming' | 'past', readonly Session[]> {
  const upcoming: Session[] = [];
  const past: Session[] = [];
  for (const session of sessions) (isUpcoming(session, now) ? upcoming : past).push(session);
  return { upcoming, past };
}

/** The hours of a session by the clock of its place: no visitor's time zone moves them. */
export function hoursOf(session: Session): SessionHours {
  const { startsAt, endsAt } = session;
  if (!startsAt) return { utc: false };
  const offsets = [startsAt, endsAt ?? startsAt].map(offsetOf);
  const offset = offsets.find(isOfPlace);
  const utc = !offset && offsets.includes('Z');
  const [firstDay, from] = localTime(startsAt, offset);
  const end = timeSpan(session)?.told;
  const [endDay, to] = end ? localTime(end, offset) : [];
  if (!endDay) return { from, utc };
  const overnight =
    from && to && to < from && Date.parse(endDay) - Date.parse(firstDay) <= 24 * HOUR;
  return { from, to, utc, ...(endDay > firstDay && !overnight && { lastDay: endDay }) };
}

/** Whether a date names a day and no time. */
export function isDay({ iso }: SessionDate): boolean {
  return iso.length === 10;
}

/** "Z", "+02:00"; nothing for a day, and for a time without. */
function offsetOf({ iso }: SessionDate): string {
  return iso.slice(19);
}

/** Servers write UTC wherever they stand; any other offset is that of the place. */
function isOfPlace(offset: string): boolean {
  return offset !== '' && offset !== 'Z';
}

/** Day and clock, where the place's offset is known also of a moment that is written in UTC. */
function localTime(date: SessionDate, offset: string | undefined): [day: string, clock?: string] {
  if (isDay(date)) return [date.day];
  const iso =
    offset && offsetOf(date) === 'Z'
      ? new Date(date.time - Date.parse(`1970-01-01T00:00${offset}`)).toISOString()
      : date.iso;
  return [iso.slice(0, 10), iso.slice(11, 16)];
}
