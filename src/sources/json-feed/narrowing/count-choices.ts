import type { ArchiveQuery } from '../../../domain/archive.js';
import { type Columns, MATERIALS } from './columns.js';
import { criteria } from './criteria.js';

/** How many sessions of a selection have each value, by the value's number. */
export interface Counts {
  readonly tags: Uint32Array;
  readonly days: Uint32Array;
  readonly years: Uint32Array;
  readonly has: Uint32Array;
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

function increase(counts: Uint32Array, id: number): void {
  if (id >= 0) counts[id] = (counts[id] ?? 0) + 1;
}
