import { isBusy, type RequestOptions } from './request.js';

/** Times a busy server is asked again at most. */
const MOST_TIMES = 3;
/** Wait before the first time where the server says nothing, in milliseconds; it doubles from time to time. */
const FIRST_WAIT = 1_000;
/** Nobody looks at a placeholder for longer, in milliseconds. */
const PATIENCE = 30_000;

/** What waiting needs of the world; tests bring their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** @throws the reason of the signal, at once when it aborts */
  wait(ms: number, signal: AbortSignal | undefined): Promise<void>;
  /** From 0 to below 1. */
  random(): number;
}

/**
 * Asks a busy server again, after as long as its `Retry-After` says (RFC 9110, 10.2.3), where pages may
 * read that header, otherwise after growing waits. All of it takes no longer than
 * `patienceMs`: a server that wants more is not asked again. Waits are blurred, so that visitors who were refused together do
 * not come back together.
 * @param refused the answer that was refused
 * @returns the last answer, which may be refused as well
 * @throws as `ask`, and the reason of the signal
 */
export async function askAgain<Answer extends { status: number; headers: Headers }>(
  refused: Answer,
  ask: () => Promise<Answer>,
  { signal, limits }: Pick<RequestOptions, 'signal' | 'limits'>,
  clock: Clock = realClock,
): Promise<Answer> {
  const end = clock.now() + (limits?.patienceMs ?? PATIENCE);
  let answer = refused;
  for (let time = 0; time < MOST_TIMES && isBusy(answer.status); time++) {
    const told = waitTold(answer.headers.get('Retry-After'), clock.now());
    // Never earlier than told; without that, between half and all of the wait.
    const wait =
      told === undefined
        ? (FIRST_WAIT * 2 ** time * (1 + clock.random())) / 2
        : told * (1 + clock.random() / 10);
    if (clock.now() + wait >= end) break;
    await clock.wait(wait, signal);
    answer = await ask();
  }
  return answer;
}

/** Milliseconds until the time of a `Retry-After`: seconds, or a date. */
function waitTold(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

const realClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      const end = (settle: () => void) => () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        settle();
      };
      const abort = end(() => reject(signal?.reason as Error));
      const timer = setTimeout(end(resolve), ms);
      if (signal?.aborted) abort();
      else signal?.addEventListener('abort', abort);
    }),
};
