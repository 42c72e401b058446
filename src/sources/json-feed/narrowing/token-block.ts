/** As many parts as visitors have words in a search field, mostly. */
const REMEMBERED = 2;

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
  /** How many sessions have each word. */
  readonly #counts: Uint16Array;
  /** The sessions of the first word, then those of the second, and so on; counted from `#first`. */
  readonly #sessions: Uint16Array;
  /** The last parts that all words were looked through for, and those that have them: none else has a longer one. */
  #marked: readonly { readonly part: string; readonly words: readonly number[] }[] = [];

  /**
   * @param words each with the numbers of its sessions, from `first` to before `first + size`
   * @param size 65 535 at most
   */
  constructor(words: ReadonlyMap<string, readonly number[]>, first: number, size: number) {
    this.#first = first;
    this.#size = size;
    this.#words = slim(`\n${[...words.keys()].join('\n')}\n`);
    this.#starts = new Uint32Array(words.size + 1).fill(1);
    this.#counts = Uint16Array.from(words.values(), ({ length }) => length);
    this.#sessions = new Uint16Array(this.#counts.reduce((sum, count) => sum + count, 0));
    let word = 0;
    let start = 1;
    let at = 0;
    for (const [text, numbers] of words) {
      start += text.length + 1;
      this.#starts[++word] = start;
      for (const number of numbers) this.#sessions[at++] = number - first;
    }
  }

  /** Sets the flag of each session that has a word which contains `part`. */
  mark(part: string, flags: Uint8Array): void {
    const last = this.#first + this.#size;
    let missing = 0;
    for (let i = this.#first; i < last; i++) missing += flags[i] ? 0 : 1;
    const having: number[] = [];
    let word = 0;
    let end = this.#counts[0] ?? 0;
    for (const next of this.#wordsWith(part)) {
      // Frequent words come early, so that a part of many of them is through soon.
      if (!missing) return;
      having.push(next);
      while (word < next) end += this.#counts[++word] ?? 0;
      for (let i = end - (this.#counts[word] ?? 0); i < end; i++) {
        const number = this.#first + (this.#sessions[i] ?? 0);
        if (flags[number]) continue;
        flags[number] = 1;
        missing--;
      }
    }
    const others = this.#marked.filter((known) => !part.includes(known.part));
    this.#marked = [{ part, words: having }, ...others].slice(0, REMEMBERED);
  }

  /** The numbers of the words which contain `part`, in their order. */
  *#wordsWith(part: string): Iterable<number> {
    const known = this.#marked.find((marked) => part.includes(marked.part));
    if (known) {
      for (const word of known.words) {
        const text = this.#words.slice(this.#starts[word], this.#starts[word + 1]);
        if (text.includes(part)) yield word;
      }
      return;
    }
    let word = 0;
    let at = 0;
    while ((at = this.#words.indexOf(part, at)) >= 0) {
      while ((this.#starts[word + 1] ?? Infinity) <= at) word++;
      yield word;
      // Once is enough.
      at = this.#starts[word + 1] ?? Infinity;
    }
  }
}

/**
 * The same text in its shortest form: engines keep the parts of a text with a typographic quote as wide
 * as that, however plain they are, and only parsing makes them look again.
 */
function slim(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
