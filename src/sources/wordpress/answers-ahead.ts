/** How long an answer may be used after it was asked for, in milliseconds: a visitor turns the page soon, or never. */
const FRESH = 60_000;
/** As many as the page navigation links to at most: whoever passes over it keeps the next page. */
const MOST = 6;

/** Answers to what will probably be asked soon, each used once. */
export class AnswersAhead<Answer> {
  readonly #answers = new Map<string, { answer: Promise<Answer>; until: number }>();

  /** Whether there is one that can still be used, or one is on its way. */
  has(key: string): boolean {
    return Date.now() < (this.#answers.get(key)?.until ?? 0);
  }

  add(key: string, answer: Promise<Answer>): void {
    // Those that were added last are kept.
    this.#answers.delete(key);
    this.#answers.set(key, { answer, until: Date.now() + FRESH });
    for (const old of [...this.#answers.keys()].slice(0, -MOST)) this.#answers.delete(old);
  }

  /** The answer, if it is there or on its way. */
  take(key: string): Promise<Answer> | undefined {
    const found = this.has(key) ? this.#answers.get(key) : undefined;
    this.#answers.delete(key);
    return found?.answer;
  }
}
