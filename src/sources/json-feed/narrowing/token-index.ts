import { foldedWords } from '../../../domain/query-words.js';
import { TokenBlock } from './token-block.js';

/** Sessions of a block: few enough to pack within a slice, enough to share most words. */
const BLOCK_SESSIONS = 2_048;
/** Most characters of a block, for feeds of very long texts. */
const BLOCK_LENGTH = 8_000_000;
/** Letters that need two bytes. */
const WIDE = /[^\0-\xff]/;

/** Which sessions have which words. Sessions are known by their number and come in its order. */
export class TokenIndex {
  readonly #blocks: TokenBlock[] = [];
  /** The block that still grows: the sessions of each word. */
  #sessions = new Map<string, number[]>();
  /** Words as written, with what they fold to: the same ones come again and again. */
  #known = new Map<string, readonly number[][]>();
  #first = 0;
  #next = 0;
  #length = 0;

  /** Whether `pack` is due before the next session is added. */
  get isFull(): boolean {
    return this.#next - this.#first >= BLOCK_SESSIONS || this.#length > BLOCK_LENGTH;
  }

  /** Whether there is nothing to pack. */
  get isPacked(): boolean {
    return this.#next === this.#first;
  }

  /** Adds words to the session last added or to the next one. */
  add(number: number, text: string): void {
    this.#next = number + 1;
    this.#length += text.length;
    for (const written of text.split(/\s+/)) {
      let lists = this.#known.get(written);
      if (!lists) {
        lists = foldedWords(written).map((word) => this.#listOf(word));
        this.#known.set(written, lists);
      }
      for (const list of lists) if (list.at(-1) !== number) list.push(number);
    }
  }

  /** Packs what was added so far, which saves memory and takes about a slice. */
  pack(): void {
    // One wide letter makes a text twice as long, so words that have any get a block of their own.
    const wide = new Map<string, number[]>();
    for (const [word, list] of this.#sessions) {
      if (!WIDE.test(word)) continue;
      wide.set(word, list);
      this.#sessions.delete(word);
    }
    for (const words of [this.#sessions, wide]) {
      if (words.size)
        this.#blocks.push(new TokenBlock(words, this.#first, this.#next - this.#first));
    }
    this.#sessions = new Map();
    this.#known = new Map();
    this.#first = this.#next;
    this.#length = 0;
  }

  /** Sets the flag of each session that has a word which contains `part`. */
  mark(part: string, flags: Uint8Array): void {
    for (const block of this.#blocks) block.mark(part, flags);
    for (const [word, list] of this.#sessions) {
      if (word.includes(part)) for (const number of list) flags[number] = 1;
    }
  }

  #listOf(word: string): number[] {
    let list = this.#sessions.get(word);
    if (!list) this.#sessions.set(word, (list = []));
    return list;
  }
}
