const SECOND = 1_000;

/** Local times without offset, as WordPress compares them; both ends are left out. */
export interface TimeSpan {
  readonly after?: string;
  readonly before?: string;
}

/** What visitors narrow by; see `Filters`. */
export interface ChosenTime {
  readonly year?: string | undefined;
  readonly day?: string | undefined;
}

/** A calendar day of a time that anybody documents. */
const DAY = /^[12]\d{3}-\d\d-\d\d$/;

/** The span of a year, of a calendar day, or of both; what is none of them has none. */
export function spanOf({ year, day }: ChosenTime): TimeSpan | undefined {
  const inYear = year === undefined ? {} : fromTo(`${year}-01-01`, `${year}-12-31`);
  const onDay = day === undefined ? {} : fromTo(day, day);
  return inYear && onDay && intersect(inYear, onDay);
}

function fromTo(first: string, last: string): TimeSpan | undefined {
  const [start, end] = [Date.parse(first), Date.parse(last)];
  // Some browsers take the 31st of February for a day in March.
  const isDay = DAY.test(first) && !Number.isNaN(start) && local(start).startsWith(first);
  return isDay ? { after: local(start - SECOND), before: local(end + 86_400_000) } : undefined;
}

/** The span of one second, of a local time without offset; of anything else there is none. */
export function secondOf(at: string): TimeSpan | undefined {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(at) ? Date.parse(`${at}Z`) : NaN;
  if (Number.isNaN(time)) return undefined;
  return { after: local(time - SECOND), before: local(time + SECOND) };
}

function local(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}

/** Whether a local time lies in a span; times of the same form compare as texts. */
export function isWithin(at: string, { after = '', before = '~' }: TimeSpan): boolean {
  return after < at && at < before;
}

/** What lies in all of the spans. */
export function intersect(...spans: readonly TimeSpan[]): TimeSpan {
  const after = spans
    .flatMap((span) => span.after || [])
    .sort()
    .at(-1);
  const [before] = spans.flatMap((span) => span.before || []).sort();
  return { ...(after && { after }), ...(before && { before }) };
}
