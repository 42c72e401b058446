import { ArchiveError } from '../domain/archive-error.js';
import type { UnreadJson } from './explained.js';

/**
 * Reads an answer's text as JSON.
 * @throws ArchiveError `not-json`
 */
export function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const cause: UnreadJson = { start: text.trimStart().slice(0, 1), error };
    throw new ArchiveError('not-json', '', url, undefined, cause);
  }
}
