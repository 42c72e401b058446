import type { Filters, SortOrder } from '../domain/archive.js';

/** What a visitor looks at in an archive; what is absent is as the page's author set it. */
export interface ArchiveView {
  /** From 1. */
  readonly page?: number;
  readonly query?: string | undefined;
  readonly filters?: Filters | undefined;
  /** Absent: the archive's own order. */
  readonly sort?: SortOrder | undefined;
  /** The session that is open. */
  readonly sessionId?: string;
}

/** Whether a view leaves anything of the archive out. */
export function isNarrowed({ query, filters = {} }: ArchiveView): boolean {
  return Boolean(query?.trim()) || countFilters(filters) > 0;
}

/** Number of values an archive is filtered by. */
export function countFilters({ tags = [], day, year, has = [] }: Filters): number {
  return tags.length + has.length + Number(day !== undefined) + Number(year !== undefined);
}
