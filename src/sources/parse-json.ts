import { ArchiveError } from '../domain/archive-error.js';

/**
 * Reads an answer's text as JSON.
 * @throws ArchiveError `not-json`, with a message that names the likely reason.
 */
export function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const start = text.trimStart();
    const guess =
      start === ''
        ? 'The answer is empty'
        : start.startsWith('<')
          ? 'The answer is a web page, not JSON'
          : `The answer is not complete or not valid JSON (${String(error)})`;
    throw new ArchiveError('not-json', `${guess}: ${url}`, url);
  }
}
