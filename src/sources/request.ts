import { ArchiveError, type ArchiveErrorCode } from '../domain/archive-error.js';
import { isForeign } from '../rich-text/safe-url.js';

/** Bounds of one request. The defaults suit a visitor on a slow line. */
export interface RequestLimits {
  /** Milliseconds until the answer's head must be there. */
  readonly firstByteMs: number;
  /** Milliseconds until the answer must be complete. */
  readonly totalMs: number;
  /** Most bytes of a decoded body. */
  readonly maxBytes: number;
  /** Milliseconds to give a server that is busy, in all, before its refusal counts; see `ask-again.ts`. */
  readonly patienceMs?: number;
}

export const DEFAULT_LIMITS: RequestLimits = {
  firstByteMs: 10_000,
  totalMs: 60_000,
  maxBytes: 64 * 1024 * 1024,
};

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  readonly limits?: RequestLimits | undefined;
  /** Statuses besides 2xx that the caller wants to read rather than have thrown. */
  readonly accept?: readonly number[];
  /** Called while the body arrives, with all there is of it, and where it comes from. */
  readonly onText?: (text: string, url: string) => void;
}

/** A complete answer as text. */
interface Answer {
  readonly text: string;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
}

/** Whether a server may answer when it is asked again later: too many requests, or out of service. */
export function isBusy(status: number | undefined): boolean {
  return status === 429 || status === 503;
}

/**
 * The one place of the archive that fetches: no cookies, no custom headers (they would need a CORS
 * preflight that feeds do not answer), bounded in time and size. A busy server is asked again.
 *
 * Being offline is left to the browser: it refuses at once, or answers from its cache, which a look at
 * `navigator.onLine` would not allow.
 * @throws ArchiveError `network`, `timeout`, `http`, `too-large`; `AbortError` when `signal` aborts.
 */
export async function request(url: string, options: RequestOptions = {}): Promise<Answer> {
  const ask = () => askOnce(url, options);
  let answer = await ask();
  if (answer.refused && isBusy(answer.status)) {
    answer = await import('./ask-again.js').then(
      ({ askAgain }) => askAgain(answer, ask, options),
      () => answer,
    );
  }
  const { refused, status } = answer;
  if (refused) throw new ArchiveError('http', '', url, status);
  return answer;
}

async function askOnce(
  url: string,
  { signal, limits = DEFAULT_LIMITS, accept = [], onText }: RequestOptions,
): Promise<Answer & { refused: boolean }> {
  signal?.throwIfAborted();
  const stop = new AbortController();
  const failure = (code: ArchiveErrorCode, cause: unknown) =>
    new ArchiveError(code, '', url, undefined, cause);
  const expire = (what: string, ms: number) =>
    setTimeout(() => stop.abort(failure('timeout', `${what} within ${ms / 1000} s`)), ms);
  const onAbort = () => stop.abort(signal?.reason);
  signal?.addEventListener('abort', onAbort);
  const firstByte = expire('no answer', limits.firstByteMs);
  const total = expire('no complete answer', limits.totalMs);
  try {
    const response = await fetch(url, {
      headers: { Accept: 'application/feed+json, application/json;q=0.9, */*;q=0.1' },
      // To another origin this sends none either, and it is what a preload of the feed asks with, so that
      // the browser uses that.
      credentials: isForeign(url, location.origin) ? 'same-origin' : 'omit',
      signal: stop.signal,
    });
    clearTimeout(firstByte);
    const { status, headers } = response;
    const refused = !response.ok && !accept.includes(status);
    const from = response.url || url;
    const text = refused
      ? ''
      : await readText(response, limits.maxBytes, (part) => onText?.(part, from));
    if (text === undefined) throw failure('too-large', limits.maxBytes);
    return { text, url: from, status, headers, refused };
  } catch (error) {
    // By the caller, or because it was late.
    stop.signal.throwIfAborted();
    if (error instanceof ArchiveError) throw error;
    throw failure('network', error);
  } finally {
    clearTimeout(firstByte);
    clearTimeout(total);
    signal?.removeEventListener('abort', onAbort);
    // Whatever is still under way (a body over the limit, an error page) is not worth its bytes.
    stop.abort();
  }
}

/** The decoded body, or `undefined` if it has more bytes. */
async function readText(
  { headers, body }: Response,
  maxBytes: number,
  onText: (text: string) => void,
): Promise<string | undefined> {
  let bytes = Number(headers.get('Content-Length'));
  if (bytes > maxBytes) return undefined;
  // The decoder drops a byte order mark, which JSON.parse would refuse.
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = '';
  bytes = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) return undefined;
    text += decoder.decode(value, { stream: true });
    onText(text);
  }
}
