import type { ArchiveError } from '../domain/archive-error.js';

/**
 * Where a question to an archive stands. `loading` keeps the answer shown before, so that a page
 * change does not blank the page; what is "empty" is derived from the answer.
 */
export type ArchiveState<Answer> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly previous?: Answer }
  | { readonly status: 'ready'; readonly answer: Answer }
  | { readonly status: 'failed'; readonly error: ArchiveError };
