import { ArchiveError } from '../domain/archive-error.js';
import { explained } from '../sources/explained.js';

/** What went wrong, in words. Sources throw nothing else; a defect of ours still must not reach the host page. */
export function asArchiveError(error: unknown): ArchiveError {
  return error instanceof ArchiveError
    ? explained(error)
    : new ArchiveError('not-a-feed', `Unexpected error, please report it: ${String(error)}`, '');
}
