import type { Archive } from '../domain/archive.js';
import { ArchiveError } from '../domain/archive-error.js';
import type { Session } from '../domain/session.js';

/**
 * One session of an archive.
 * @throws ArchiveError `not-found`, or whatever the archive throws.
 */
export async function findSession(
  archive: Archive,
  id: string,
  signal: AbortSignal,
): Promise<Session> {
  const session = await archive.find(id, { signal });
  if (session) return session;
  const message = `There is no session with the id "${id}" in this archive. Check session-id.`;
  throw new ArchiveError('not-found', message, archive.info.homepage ?? '');
}
