/**
 * Runs work that ends at once when any of the signals aborts, even where the work itself waits for
 * something that goes on for others. (`AbortSignal.any` is newer than the oldest browsers supported.)
 * @throws the reason of the signal, or as `work`.
 */
export async function untilAborted<T>(
  signals: readonly AbortSignal[],
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const { promise: aborted, reject } = withReject();
  const listener = ({ target }: Event) => {
    const reason = (target as AbortSignal).reason as Error;
    stop.abort(reason);
    reject(reason);
  };
  for (const signal of signals) signal.throwIfAborted();
  for (const signal of signals) signal.addEventListener('abort', listener);
  try {
    return await Promise.race([work(stop.signal), aborted]);
  } finally {
    for (const signal of signals) signal.removeEventListener('abort', listener);
  }
}

function withReject() {
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<never>((_, refuse) => (reject = refuse));
  return { promise, reject };
}
