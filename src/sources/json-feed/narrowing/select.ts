import type { ArchiveQuery } from '../../../domain/archive.js';
import type { Columns } from './columns.js';
import { criteria } from './criteria.js';

/**
 * The sessions that fit a query, in its order.
 * @param entries all sessions by their number
 * @param found flags of the sessions that have the query's words; absent: all
 */
export function select<E>(
  entries: readonly E[],
  columns: Columns,
  query: ArchiveQuery,
  found?: Uint8Array,
): E[] {
  const { fits, inDay, inYear, leavesOut } = criteria(columns, query);
  const selected: E[] = [];
  for (const number of columns.order(query.sort)) {
    if (found && !found[number]) continue;
    // Most keys a visitor presses come without filters; thousands of sessions are passed then.
    if (leavesOut && !(fits(number) && inDay(number) && inYear(number))) continue;
    selected.push(entries[number] as E);
  }
  return selected;
}
