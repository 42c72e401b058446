/**
 * A day, or a moment, as the feed states it.
 *
 * `iso` is what `<time datetime>` gets: `YYYY-MM-DD` (a day), an RFC 3339 moment with its offset, or
 * `YYYY-MM-DDThh:mm:ss` where the feed tells none: the clock of wherever it takes place.
 * `day` is the calendar day at the place of the event, taken from the text itself and never moved by
 * the visitor's time zone. `time` are milliseconds since 1970 UTC, for ordering; a time without offset is
 * ordered as if it were UTC.
 */
export interface SessionDate {
  readonly iso: string;
  readonly day: string;
  readonly time: number;
}

const PATTERN =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?([Zz]|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Reads an RFC 3339 moment, a date, or a date and time without offset.
 * Gives `undefined` for anything else, including days that no calendar has (30 February).
 */
export function parseSessionDate(text: string): SessionDate | undefined {
  const match = PATTERN.exec(text.trim());
  if (!match) return undefined;
  const [, year = '', month = '', date = '', hour, minute, second = '00', offset] = match;
  const day = `${year}-${month}-${date}`;
  // Date.UTC rolls impossible days over into the next month, so compare what comes back.
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(date));
  if (Number(year) < 100 || !new Date(midnight).toISOString().startsWith(day)) return undefined;
  if (hour === undefined) return { iso: day, day, time: midnight };
  const clock = `${day}T${hour}:${minute ?? '00'}:${second}`;
  const zone = offset?.toUpperCase().replace(/:?(\d\d)$/, ':$1');
  const time = Date.parse(clock + (zone ?? 'Z'));
  return Number.isNaN(time) ? undefined : { iso: clock + (zone ?? ''), day, time };
}
