import { ArchiveError, type ArchiveErrorCode } from '../domain/archive-error.js';

/** What the reader of a JSON answer could not do with it. */
export interface UnreadJson {
  /** The first character of the text that is no white space. */
  readonly start: string;
  readonly error: unknown;
}

/** Sentences for what goes wrong before anything is shown; no visitor is to wait for them. */
const WORDS: Partial<Record<ArchiveErrorCode, (error: ArchiveError) => string>> = {
  network: ({ cause }) =>
    'No readable answer: offline, server down, no Access-Control-Allow-Origin for this page, or not in ' +
    `connect-src of its Content-Security-Policy (${String(cause)})`,
  timeout: ({ cause }) => `The server sent ${String(cause)}`,
  http: ({ status }) => `The server answered ${status}`,
  'too-large': ({ cause }) =>
    `More than ${Math.round(Number(cause) / 1024 / 1024)} MB, to be split into pages with next_url`,
  'not-json': ({ cause }) => unreadJson(cause as UnreadJson),
  'not-a-feed': () => 'The JSON is no JSON Feed (no "items" array) and no WordPress collection',
  blocked: () => 'src must be an http or https address',
};

/** An error whose message says what happened and what to do. */
export function explained(error: ArchiveError): ArchiveError {
  const { code, message, url, status, cause } = error;
  if (message) return error;
  return new ArchiveError(code, `${WORDS[code]?.(error) ?? code}: ${url}`, url, status, cause);
}

function unreadJson({ start, error }: UnreadJson): string {
  if (start === '') return 'The answer is empty';
  return start === '<'
    ? 'The answer is a web page, not JSON'
    : `The answer is not complete or not valid JSON (${String(error)})`;
}
