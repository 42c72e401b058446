import type { ArchiveQuery } from '../../../domain/archive.js';
import { fold } from '../../../domain/fold.js';
import { bitsOf, type Columns, MATERIALS } from './columns.js';

/** How many sessions of a selection have each value, by the value's number. */
export interface Counts {
  readonly tags: Uint32Array;
  readonly days: Uint32Array;
  readonly years: Uint32Array;
  readonly has: Uint32Array;
}

/**
 * The numbers of the sessions that fit a query, in its order.
 * @param found flags of the sessions that have the query's words; absent: all
 */
export function select(columns: Columns, query: ArchiveQuery, found?: Uint8Array): number[] {
  const { fits, inDay, inYear, leavesOut } = criteria(columns, query);
  const numbers: number[] = [];
  for (const number of columns.order(query.sort)) {
    if (found && !found[number]) continue;
    // Most keys a visitor presses come without filters; thousands of sessions are passed then.
    if (leavesOut && !(fits(number) && inDay(number) && inYear(number))) continue;
    numbers.push(number);
  }
  return numbers;
}

/**
 * How many sessions would fit a query with one more choice.
 * @param found flags of the sessions that have the query's words; absent: all
 */
export function countChoices(columns: Columns, query: ArchiveQuery, found?: Uint8Array): Counts {
  const { fits, inDay, inYear, narrowing } = criteria(columns, query);
  const counts: Counts = {
    tags: new Uint32Array(columns.topics.size),
    days: new Uint32Array(columns.dayNames.size),
    years: new Uint32Array(columns.yearNames.size),
    has: new Uint32Array(MATERIALS.length),
  };
  for (const number of columns.order()) {
    if ((found && !found[number]) || !fits(number)) continue;
    const { tags, day, year, materials } = columns.of(number);
    // Of days and years a visitor chooses one: what another would give leaves this choice aside.
    if (inYear(number)) increase(counts.days, day);
    if (inDay(number)) increase(counts.years, year);
    if (!inDay(number) || !inYear(number)) continue;
    for (const tag of tags) increase(counts.tags, tag);
    for (let i = 0; i < MATERIALS.length; i++) if (materials & (1 << i)) increase(counts.has, i);
  }
  // What narrows the archive itself is no choice; of several with the same slug, each is one.
  for (const ids of narrowing) if (ids.length === 1) counts.tags[ids[0] ?? -1] = 0;
  return counts;
}

/** What of a query does not depend on words, as questions about single sessions. */
function criteria(columns: Columns, { tags, filters = {} }: ArchiveQuery) {
  const topicsOf = (names: readonly string[] = []) =>
    names.map((name) => columns.topics.find(name));
  const narrowing = topicsOf(tags);
  const wanted = [...narrowing, ...topicsOf(filters.tags)];
  const day = filters.day === undefined ? undefined : columns.dayNames.find(fold(filters.day));
  const year = filters.year === undefined ? undefined : columns.yearNames.find(filters.year);
  const materials = bitsOf((material) => filters.has?.includes(material));
  return {
    /** The numbers of each tag that narrows the archive itself. */
    narrowing,
    leavesOut: wanted.length > 0 || day !== undefined || year !== undefined || materials > 0,
    /** Whether a session has the tags and the materials. */
    fits: (number: number): boolean => {
      const own = columns.of(number);
      return (
        wanted.every((ids) => ids.some((id) => own.tags.includes(id))) &&
        (own.materials & materials) === materials
      );
    },
    inDay: (number: number) => isWanted(day, columns.of(number).day),
    inYear: (number: number) => isWanted(year, columns.of(number).year),
  };
}

/** A value that no session has fits none, not those without a value. */
function isWanted(wanted: number | undefined, own: number): boolean {
  return wanted === undefined || (wanted === own && wanted >= 0);
}

function increase(counts: Uint32Array, id: number): void {
  if (id >= 0) counts[id] = (counts[id] ?? 0) + 1;
}
