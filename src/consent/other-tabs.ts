import { STORAGE_KEY } from './record-storage.js';

/**
 * Keeps the tabs of a site at one: a decision in one of them counts in all at once. A page that comes
 * back from the back/forward cache has missed what was said meanwhile, so it looks, too.
 */
export class OtherTabs {
  readonly #look: () => void;
  #channel: BroadcastChannel | undefined;
  #stop = new AbortController();

  /** @param look reads what is stored now */
  constructor(look: () => void) {
    this.#look = look;
  }

  start(): void {
    const { signal } = this.#stop;
    this.#open();
    // An open channel can keep a page out of the cache.
    addEventListener('pagehide', () => this.#close(), { signal });
    addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (!persisted) return;
        this.#open();
        this.#look();
      },
      { signal },
    );
  }

  stop(): void {
    this.#stop.abort();
    this.#close();
  }

  /** Tells the others to look. */
  tell(): void {
    this.#channel?.postMessage('');
  }

  #open(): void {
    try {
      this.#channel ??= new BroadcastChannel(STORAGE_KEY);
      this.#channel.onmessage = this.#look;
    } catch {
      // Firefox refuses where it blocks storage: then there is nothing to look at either.
    }
  }

  #close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}
