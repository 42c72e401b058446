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

/** The numbers of the sessions that fit a query, in its order, and how many would with one more choice. */
interface Selection {
  readonly numbers: readonly number[];
  readonly counts: Counts;
}

/** @param found flags of the sessions that have the query's words; absent: all */
export function select(columns: Columns, query: ArchiveQuery, found?: Uint8Array): Selection {
  const { filters = {}, sort } = query;
  const topicsOf = (tags: readonly string[] = []) => tags.map((tag) => columns.topics.find(tag));
  const narrowing = topicsOf(query.tags);
  const wanted = [...narrowing, ...topicsOf(filters.tags)];
  const day = filters.day === undefined ? undefined : columns.dayNames.find(fold(filters.day));
  const year = filters.year === undefined ? undefined : columns.yearNames.find(filters.year);
  const materials = bitsOf((material) => filters.has?.includes(material));

  const numbers: number[] = [];
  const counts: Counts = {
    tags: new Uint32Array(columns.topics.size),
    days: new Uint32Array(columns.dayNames.size),
    years: new Uint32Array(columns.yearNames.size),
    has: new Uint32Array(MATERIALS.length),
  };
  for (const number of columns.order(sort)) {
    if (found && !found[number]) continue;
    const own = columns.of(number);
    if (!wanted.every((ids) => ids.some((id) => own.tags.includes(id)))) continue;
    if ((own.materials & materials) !== materials) continue;
    const inDay = fits(day, own.day);
    const inYear = fits(year, own.year);
    // Of days and years a visitor chooses one: what another would give leaves this choice aside.
    if (inYear) increase(counts.days, own.day);
    if (inDay) increase(counts.years, own.year);
    if (!inDay || !inYear) continue;
    numbers.push(number);
    for (const tag of own.tags) increase(counts.tags, tag);
    for (let i = 0; i < MATERIALS.length; i++)
      if (own.materials & (1 << i)) increase(counts.has, i);
  }
  // What narrows the archive itself is no choice; of several with the same slug, each is one.
  for (const ids of narrowing) if (ids.length === 1) counts.tags[ids[0] ?? -1] = 0;
  return { numbers, counts };
}

/** A value that no session has fits none, not those without a value. */
function fits(wanted: number | undefined, own: number): boolean {
  return wanted === undefined || (wanted === own && wanted >= 0);
}

function increase(counts: Uint32Array, id: number): void {
  if (id >= 0) counts[id] = (counts[id] ?? 0) + 1;
}
