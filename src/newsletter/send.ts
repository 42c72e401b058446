import { PolicyWatch } from './policy-watch.js';
import type { ProblemCode } from './problem.js';
import type { WireAnswer, WireRequest } from './provider.js';

/** Bounds of one request, in milliseconds and bytes. */
export interface SendLimits {
  /** Until the head of the answer. */
  readonly firstByteMs: number;
  /** Until all of it. */
  readonly totalMs: number;
  /** Of the body that are read; the rest is left. */
  readonly maxBytes: number;
}

export const DEFAULT_LIMITS: SendLimits = {
  firstByteMs: 10_000,
  totalMs: 20_000,
  maxBytes: 64 * 1024,
};

/** Why there is no answer. */
export class SendError extends Error {
  override readonly name = 'SendError';
  readonly code: Extract<ProblemCode, 'offline' | 'network' | 'timeout' | 'blocked'>;

  constructor(code: SendError['code']) {
    super(code);
    this.code = code;
  }
}

/**
 * The one place of the newsletter that sends: no cookies, no headers but the type of the body. Once
 * there is a status, it counts: a body that breaks off or never ends is left.
 * @param request `reads` whether the body of a 2xx is wanted; others always are
 * @throws SendError
 */
export async function send(
  { method, url, contentType, body, reads = false }: WireRequest,
  limits: SendLimits = DEFAULT_LIMITS,
): Promise<WireAnswer> {
  const stop = new AbortController();
  const watch = new PolicyWatch('connect-src', url);
  const firstByte = setTimeout(() => stop.abort(), limits.firstByteMs);
  const total = setTimeout(() => stop.abort(), limits.totalMs);
  try {
    const response = await fetch(url, {
      method,
      ...(contentType && { headers: { 'Content-Type': contentType } }),
      ...(body !== undefined && { body }),
      credentials: 'omit',
      redirect: 'follow',
      signal: stop.signal,
    });
    clearTimeout(firstByte);
    const { status, ok } = response;
    return { status, body: ok && !reads ? '' : await readText(response, limits.maxBytes) };
  } catch {
    if (stop.signal.aborted) throw new SendError('timeout');
    if (await watch.blocked()) throw new SendError('blocked');
    throw new SendError(navigator.onLine ? 'network' : 'offline');
  } finally {
    clearTimeout(firstByte);
    clearTimeout(total);
    watch.stop();
    stop.abort();
  }
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  try {
    while (bytes < maxBytes) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // What is there is all there will be.
  }
  return text;
}
