import { ArchiveError } from '../domain/archive-error.js';
import { isForeign } from '../rich-text/safe-url.js';

/** Bounds of one request. The defaults suit a visitor on a slow line. */
export interface RequestLimits {
  /** Milliseconds until the answer's head must be there. */
  readonly firstByteMs: number;
  /** Milliseconds until the answer must be complete. */
  readonly totalMs: number;
  /** Most bytes of a decoded body. */
  readonly maxBytes: number;
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
}

/** A complete answer as text. */
export interface Answer {
  readonly text: string;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
}

/**
 * The one place of the archive that fetches: no cookies, no custom headers (they would need a CORS
 * preflight that feeds do not answer), bounded in time and size.
 * @throws ArchiveError `network`, `timeout`, `http`, `too-large`; `AbortError` when `signal` aborts.
 */
export async function request(url: string, options: RequestOptions = {}): Promise<Answer> {
  const { signal, limits = DEFAULT_LIMITS, accept = [] } = options;
  signal?.throwIfAborted();
  const stop = new AbortController();
  const onAbort = () => stop.abort(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  let late: ArchiveError | undefined;
  const expire = (what: string, ms: number) =>
    setTimeout(() => {
      late = new ArchiveError('timeout', `${what} within ${ms / 1000} s: ${url}`, url);
      stop.abort(late);
    }, ms);
  const firstByte = expire('The server sent no answer', limits.firstByteMs);
  const total = expire('The answer was not complete', limits.totalMs);
  try {
    const response = await fetch(url, {
      headers: { Accept: 'application/feed+json, application/json;q=0.9, */*;q=0.1' },
      // To another origin this sends none either, and it is what a preload of the feed asks with, so that
      // the browser uses that.
      credentials: isForeign(url, location.origin) ? 'same-origin' : 'omit',
      redirect: 'follow',
      signal: stop.signal,
    });
    clearTimeout(firstByte);
    if (!response.ok && !accept.includes(response.status)) {
      throw new ArchiveError(
        'http',
        `The server answered ${response.status} ${response.statusText}`.trim() + `: ${url}`,
        url,
        response.status,
      );
    }
    const text = await readText(response, limits.maxBytes, url);
    return { text, url: response.url || url, status: response.status, headers: response.headers };
  } catch (error) {
    // An abort by the caller stays an AbortError; every other failure gets a name of the contract.
    signal?.throwIfAborted();
    if (late) throw late;
    if (error instanceof ArchiveError) throw error;
    throw new ArchiveError(
      'network',
      `No readable answer from ${url}. The visitor may be offline, the server down, or it may not allow ` +
        `this page's origin (Access-Control-Allow-Origin), or the page's Content-Security-Policy may ` +
        `lack the address in connect-src. (${String(error)})`,
      url,
    );
  } finally {
    clearTimeout(firstByte);
    clearTimeout(total);
    signal?.removeEventListener('abort', onAbort);
    // Whatever is still under way (a body over the limit, an error page) is not worth its bytes.
    stop.abort();
  }
}

async function readText(response: Response, maxBytes: number, url: string): Promise<string> {
  const declared = Number(response.headers.get('Content-Length') ?? 0);
  const tooLarge = () =>
    new ArchiveError(
      'too-large',
      `The answer is larger than ${Math.round(maxBytes / 1024 / 1024)} MB: ${url}. Split the feed into pages with next_url.`,
      url,
    );
  if (declared > maxBytes) throw tooLarge();
  if (!response.body) return '';
  const reader = response.body.getReader();
  // The decoder drops a byte order mark, which JSON.parse would refuse.
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) throw tooLarge();
    text += decoder.decode(value, { stream: true });
  }
}
