import type { Filters } from '../../domain/archive.js';

/** Local times without offset, as WordPress compares them; both ends are left out. */
export interface TimeSpan {
  readonly after?: string;
  readonly before?: string;
}

/** The span of a year or of a calendar day; a day that is none has none. */
export function spanOf({ year, day }: Filters): TimeSpan | undefined {
  if (day) return dayPattern.test(day) ? aroundDays(day, day) : undefined;
  if (year && /^\d{4}$/.test(year)) return aroundDays(`${year}-01-01`, `${year}-12-31`);
  return {};
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

function aroundDays(first: string, last: string): TimeSpan | undefined {
  const [start, end] = [Date.parse(first), Date.parse(last)];
  if (Number.isNaN(start) || Number.isNaN(end)) return undefined;
  const local = (time: number) => new Date(time).toISOString().slice(0, 19);
  return { after: local(start - 1_000), before: local(end + 86_400_000) };
}

/** What lies in all of the spans; times of the same form compare as texts. */
export function intersect(...spans: readonly TimeSpan[]): TimeSpan {
  const after = spans
    .flatMap((span) => span.after || [])
    .sort()
    .at(-1);
  const [before] = spans.flatMap((span) => span.before || []).sort();
  return { ...(after && { after }), ...(before && { before }) };
}
