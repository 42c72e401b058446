import type { RestAnswer } from './rest-request.js';

/** How long an answer may be used after it came, in milliseconds: a visitor turns the page soon, or never. */
const FRESH = 60_000;
/** More than the page before and after are not kept. */
const MOST = 2;

/** Answers of pages that a visitor will probably ask for, each used once. */
export class PrefetchedAnswers {
  readonly #answers = new Map<string, { answer: Promise<RestAnswer>; until: number }>();

  /** @param ask a failure is nobody's business: whoever needs the page asks again */
  add(url: string, ask: () => Promise<RestAnswer>): void {
    if (this.#answers.has(url)) return;
    const answer = ask();
    answer.catch(() => this.#answers.delete(url));
    this.#answers.set(url, { answer, until: Date.now() + FRESH });
    for (const old of [...this.#answers.keys()].slice(0, -MOST)) this.#answers.delete(old);
  }

  /** The answer to a request, if it is there or on its way. */
  take(url: string): Promise<RestAnswer> | undefined {
    const found = this.#answers.get(url);
    this.#answers.delete(url);
    return found && Date.now() < found.until ? found.answer : undefined;
  }
}
