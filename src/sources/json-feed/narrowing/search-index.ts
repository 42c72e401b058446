import { TokenIndex } from './token-index.js';

/** Finds sessions by words: first in what describes them, then in their texts, too. */
export class SearchIndex {
  readonly metadata = new TokenIndex();
  readonly text = new TokenIndex();

  /**
   * Flags of the sessions that have each of the words somewhere, as far as they are indexed.
   * @param words as `queryWords` gives them, one at least
   * @param size how many sessions there are
   */
  search(words: readonly string[], size: number): Uint8Array {
    const all = new Uint8Array(size).fill(1);
    // Long words first: they leave the least to be looked at.
    for (const word of [...words].sort((a, b) => b.length - a.length)) {
      // Whatever has "planung" has "plan".
      if (words.some((other) => other !== word && other.includes(word))) continue;
      // Sessions that are out already are not worth looking for.
      const flags = new Uint8Array(size);
      for (let i = 0; i < size; i++) flags[i] = 1 - (all[i] ?? 0);
      this.metadata.mark(word, flags);
      this.text.mark(word, flags);
      for (let i = 0; i < size; i++) all[i] = (all[i] ?? 0) & (flags[i] ?? 0);
    }
    return all;
  }
}
