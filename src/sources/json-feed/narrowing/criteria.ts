import type { ArchiveQuery } from '../../../domain/archive.js';
import { fold } from '../../../domain/fold.js';
import { bitsOf, type Columns } from './columns.js';

/** What of a query does not depend on words, as questions about single sessions. */
export function criteria(columns: Columns, { tags, filters = {} }: ArchiveQuery) {
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
