import type { ArchiveQuery } from '../domain/archive.js';

/** What of a question to an archive its element's attributes say. */
interface Asked {
  readonly page?: number | undefined;
  readonly perPage?: number | undefined;
  readonly tag?: string | null | undefined;
}

/** Page 1 of ten sessions, unless something else is asked for. */
export function basicQuery({ page = 1, perPage = 10, tag }: Asked): ArchiveQuery {
  return { page, perPage: Math.min(perPage, 100), ...(tag && { tags: [tag] }) };
}
