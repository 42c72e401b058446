/** Longest piece of work that a visitor does not notice, in milliseconds. */
const SLICE_MS = 8;
/** How long a busy page may put off work that can wait, in milliseconds. */
const MAX_WAIT_MS = 200;

/** Cuts long work into slices with room for the page between them. */
export class Slices {
  readonly #now: () => number;
  #end = 0;
  /** How long the page said it would be idle. */
  #idle: IdleDeadline | undefined;

  /** @param now a clock in milliseconds */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  begin(): void {
    this.#end = this.#now() + SLICE_MS;
  }

  /** Whether the page should have its turn. */
  get over(): boolean {
    return this.#now() >= this.#end;
  }

  /**
   * Gives the page its turn and begins the next slice.
   * @param idle wait until the page has nothing else to do
   */
  async pause(idle: boolean): Promise<void> {
    // An idle page calls once in some 50 ms: long enough for several slices, with turns between them.
    if (idle && !this.#idle?.timeRemaining()) this.#idle = await whenIdle();
    else await afterTurn();
    this.begin();
  }
}

function afterTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

async function whenIdle(): Promise<IdleDeadline | undefined> {
  if ('requestIdleCallback' in globalThis) {
    return new Promise((resolve) => requestIdleCallback(resolve, { timeout: MAX_WAIT_MS }));
  }
  // Safari has no idle callback.
  await afterTurn();
  return undefined;
}
