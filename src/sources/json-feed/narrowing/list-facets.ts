import type { Facet, Facets } from '../../../domain/archive.js';
import { type Columns, MATERIALS } from './columns.js';
import type { Counts } from './count-choices.js';

/** A value with its number of sessions and its number in the columns. */
type Counted = { value: string; count: number; id: number };

/** Counts as facets, without those of nothing. */
export function listFacets(columns: Columns, counts: Counts): Required<Facets> {
  const { topics, dayNames, yearNames } = columns;
  const facets = (numbers: Uint32Array, name: (id: number) => string): Counted[] =>
    Array.from(numbers, (count, id) => ({ value: name(id), count, id })).filter(
      ({ count }) => count > 0,
    );
  const plain = ({ value, count }: Counted): Facet => ({ value, count });
  return {
    tags: facets(counts.tags, (id) => topics.name(id))
      .sort((a, b) => b.count - a.count)
      .map(plain),
    days: facets(counts.days, (id) => dayNames.name(id))
      .sort((a, b) => columns.timeOfDay(a.id) - columns.timeOfDay(b.id))
      .map(plain),
    years: facets(counts.years, (id) => yearNames.name(id))
      .sort((a, b) => Number(b.value) - Number(a.value))
      .map(plain),
    has: MATERIALS.flatMap((value, id) => {
      const count = counts.has[id] ?? 0;
      return count ? [{ value, count }] : [];
    }),
  };
}
