/**
 * The words of a run of sessions, packed: every word once in one text, which the browser scans faster
 * than anything we could build, and for each word the sessions that have it.
 */
export class TokenBlock {
  readonly #first: number;
  readonly #size: number;
  /** The words, each behind a line feed. */
  readonly #words: string;
  /** Where in `#words` each word begins, and behind them where one more would. */
  readonly #starts: Uint32Array;
  /** Where in `#postings` the sessions of each word begin, and behind them where they end. */
  readonly #offsets: Uint32Array;
  /** Numbers of sessions, counted from the first. */
  readonly #postings: Uint16Array;

  /**
   * @param sessions the numbers of the sessions of each word, all from `first` to before `first + size`
   * @param size 65 536 at most
   */
  constructor(sessions: ReadonlyMap<string, readonly number[]>, first: number, size: number) {
    this.#first = first;
    this.#size = size;
    this.#words = `\n${[...sessions.keys()].join('\n')}\n`;
    this.#starts = new Uint32Array(sessions.size + 1).fill(1);
    this.#offsets = new Uint32Array(sessions.size + 1);
    let count = 0;
    for (const numbers of sessions.values()) count += numbers.length;
    this.#postings = new Uint16Array(count);
    let word = 0;
    let start = 1;
    let posting = 0;
    for (const [text, numbers] of sessions) {
      for (const number of numbers) this.#postings[posting++] = number - first;
      start += text.length + 1;
      this.#starts[++word] = start;
      this.#offsets[word] = posting;
    }
  }

  /** Sets the flag of each session that has a word which contains `part`. */
  mark(part: string, flags: Uint8Array): void {
    const end = this.#first + this.#size;
    let missing = 0;
    for (let i = this.#first; i < end; i++) missing += flags[i] ? 0 : 1;
    let word = 0;
    let at = 0;
    while (missing > 0 && (at = this.#words.indexOf(part, at)) >= 0) {
      while ((this.#starts[word + 1] ?? Infinity) <= at) word++;
      const to = this.#offsets[word + 1] ?? 0;
      for (let i = this.#offsets[word] ?? 0; i < to; i++) {
        const number = this.#first + (this.#postings[i] ?? 0);
        if (flags[number]) continue;
        flags[number] = 1;
        missing--;
      }
      // One part of the word is enough.
      at = this.#starts[word + 1] ?? Infinity;
    }
  }
}
