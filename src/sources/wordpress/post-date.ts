import { parseSessionDate, type SessionDate } from '../../domain/session-date.js';

const MINUTE = 60_000;
/** No place on earth is further from UTC. */
const MAX_OFFSET = 14 * 60;

/**
 * The date of a post. WordPress tells the site's local time and UTC, both without offset; the
 * difference is the offset. The day is the local one; without a usable UTC there is only the day.
 */
export function postDate(
  date: string,
  dateGmt: string | null | undefined,
): SessionDate | undefined {
  const local = parseSessionDate(date);
  const utc = dateGmt ? parseSessionDate(dateGmt) : undefined;
  if (!local || !utc) return local && parseSessionDate(local.day);
  const minutes = Math.round((local.time - utc.time) / MINUTE);
  if (Math.abs(minutes) > MAX_OFFSET) return parseSessionDate(local.day);
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return parseSessionDate(`${local.iso.slice(0, 19)}${offset}`);
}
