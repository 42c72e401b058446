/** More than these are not remembered. */
const MOST = 20;

/** Answers by what was asked; failures are not remembered. */
export class Remembered<Answer> {
  readonly #answers = new Map<string, Answer>();

  /** The answer that is remembered, or that `ask` gives. Throws as `ask`. */
  async of(question: string, ask: () => Promise<Answer>): Promise<Answer> {
    if (this.#answers.has(question)) return this.#answers.get(question) as Answer;
    const answer = await ask();
    this.#answers.set(question, answer);
    for (const oldest of [...this.#answers.keys()].slice(0, -MOST)) this.#answers.delete(oldest);
    return answer;
  }
}
