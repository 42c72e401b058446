import type { Session } from './session.js';
import type { SessionDate } from './session-date.js';

const DAY = 86_400_000;

/**
 * Whether a session that has a start is still to come or under way; a day counts to its end.
 * @param now milliseconds since 1970 UTC
 */
export function isUpcoming({ startsAt, endsAt }: Session, now: number): boolean {
  if (!startsAt) return false;
  return endOf(endsAt && endsAt.time >= startsAt.time ? endsAt : startsAt) > now;
}

/**
 * The hours of a session as they are told at its place, e.g. "10:00–11:30", from the texts themselves:
 * no visitor's time zone moves them. `undefined` where the feed tells none; an end on another day is left out.
 */
export function hoursOf({ startsAt, endsAt }: Session): string | undefined {
  const start = clockOf(startsAt);
  if (!start || !startsAt) return undefined;
  const end =
    endsAt && endsAt.day === startsAt.day && endsAt.time > startsAt.time && clockOf(endsAt);
  return end ? `${start}–${end}` : start;
}

function endOf({ iso, time }: SessionDate): number {
  // The day is over everywhere at the latest twelve hours after it is in Greenwich.
  return iso.includes('T') ? time : time + 1.5 * DAY;
}

function clockOf(date: SessionDate | undefined): string | undefined {
  return /T(\d{2}:\d{2})/.exec(date?.iso ?? '')?.[1];
}
