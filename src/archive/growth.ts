import type { Archive } from '../domain/archive.js';

/**
 * Lets one loop follow the growth of an archive: what grows while the loop is busy is found by its
 * next turn, as one.
 */
export class Growth {
  readonly #signal: AbortSignal;
  #grown = false;
  #wake: (() => void) | undefined;

  /** @param signal ends the following */
  constructor(archive: Archive, signal: AbortSignal) {
    this.#signal = signal;
    archive.onGrowth(
      () => {
        this.#grown = true;
        this.#wake?.();
      },
      { signal },
    );
  }

  /** Resolves once the archive has grown since the last turn; rejects when the following ends. */
  async next(): Promise<void> {
    this.#signal.throwIfAborted();
    if (!this.#grown) {
      await new Promise<void>((resolve, reject) => {
        this.#wake = resolve;
        const end = () => {
          reject(this.#signal.reason as Error);
        };
        this.#signal.addEventListener('abort', end, { once: true });
      });
    }
    this.#grown = false;
  }
}
