/** Those who wait for something to go on. */
export class Waiters {
  #waiting: ((error?: Error) => void)[] = [];

  /**
   * Resolves with the next `wake`.
   * @throws what `wake` is given, and an `AbortError` once `signal` is aborted
   */
  wait(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const abort = () => reject(signal?.reason as Error);
      signal?.addEventListener('abort', abort, { once: true });
      this.#waiting.push((error) => {
        signal?.removeEventListener('abort', abort);
        if (error) reject(error);
        else resolve();
      });
    });
  }

  /** @param error why it will not go on */
  wake(error?: Error): void {
    for (const wake of this.#waiting.splice(0)) wake(error);
  }
}
