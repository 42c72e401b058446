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
    let all: Uint8Array | undefined;
    for (const word of words) {
      // Whatever has "planung" has "plan".
      if (words.some((other) => other !== word && other.includes(word))) continue;
      const flags = new Uint8Array(size);
      this.metadata.mark(word, flags);
      this.text.mark(word, flags);
      if (all) for (let i = 0; i < size; i++) all[i] = (all[i] ?? 0) & (flags[i] ?? 0);
      else all = flags;
    }
    return all ?? new Uint8Array(size);
  }

  /** Saves memory once nothing more will come for now. */
  pack(): void {
    this.metadata.pack();
    this.text.pack();
  }
}
