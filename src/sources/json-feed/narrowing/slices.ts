/** Longest piece of work that a visitor does not notice, in milliseconds. */
const SLICE_MS = 8;
/** How long a busy page may put off work that can wait, in milliseconds. */
const MAX_WAIT_MS = 500;

/** Cuts long work into slices with room for the page between them. */
export class Slices {
  readonly #now: () => number;
  #end = 0;

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
    await (idle ? whenIdle() : afterTurn());
    this.begin();
  }
}

function afterTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

function whenIdle(): Promise<void> {
  // Safari has no idle callback.
  if (!('requestIdleCallback' in globalThis)) return afterTurn();
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: MAX_WAIT_MS });
  });
}
