import { ArchiveError } from '../domain/archive-error.js';

/** Sources throw nothing else; a defect of ours still must not reach the host page. */
export function asArchiveError(error: unknown): ArchiveError {
  return error instanceof ArchiveError
    ? error
    : new ArchiveError('not-a-feed', `Unexpected error, please report it: ${String(error)}`, '');
}
