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
    signal.addEventListener('abort', () => this.#wake?.());
  }

  /** Resolves once the archive has grown since the last turn; rejects when the following ends. */
  async next(): Promise<void> {
    this.#signal.throwIfAborted();
    if (!this.#grown) await new Promise<void>((resolve) => (this.#wake = resolve));
    this.#signal.throwIfAborted();
    this.#grown = false;
  }
}
