import type { IncomingMessage, ServerResponse } from 'node:http';
import { DEFAULT_LIMITS } from '../../src/sources/request.js';
import type { Answer, LoggedRequest } from './answer.js';

/**
 * How long a test may wait for requests before it is told what is there, in milliseconds: less than until the kit
 * ends a request by itself, which a test must not take for what it waits for.
 */
const PATIENCE = DEFAULT_LIMITS.firstByteMs / 2;
/** Not 408, upon which Chromium asks again, and so would wait for longer. */
const IN_VAIN = 504;

/** Remembers requests by key, and lets tests wait for them instead of sleeping. */
export class RequestLog {
  readonly #requests = new Map<string, LoggedRequest[]>();
  readonly #waiting = new Set<() => void>();

  add(key: string, request: IncomingMessage, body: string, response: ServerResponse): void {
    const entry: LoggedRequest = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body,
      outcome: 'open',
    };
    this.#requests.set(key, [...(this.#requests.get(key) ?? []), entry]);
    response.on('close', () => {
      entry.outcome = response.writableFinished ? 'complete' : 'aborted';
      this.#changed();
    });
    this.#changed();
  }

  /** Answers `GET` and `DELETE` of `/log`. */
  async answer(method: string, url: URL): Promise<Answer> {
    const key = url.searchParams.get('key') ?? '';
    if (url.searchParams.has('forget') || method === 'DELETE') {
      this.#requests.delete(key);
      return {};
    }
    const outcome = url.searchParams.get('outcome');
    const count = Number(url.searchParams.get('count') ?? 0);
    const requests = () => this.#requests.get(key) ?? [];
    const enough = () =>
      requests().filter((entry) => !outcome || entry.outcome === outcome).length >= count;
    await this.#until(enough);
    return { status: enough() ? 200 : IN_VAIN, body: requests() };
  }

  #until(enough: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (!enough()) return;
        done();
      };
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(check);
        resolve();
      };
      const timer = setTimeout(done, PATIENCE);
      this.#waiting.add(check);
      check();
    });
  }

  #changed(): void {
    for (const check of [...this.#waiting]) check();
  }
}
