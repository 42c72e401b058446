import { queryWords } from '../query-words.js';
import type { Letter } from './people-directory.js';

/** The people whose name, organisation or role as shown has all words of a query, under their letters. */
export function findPeople(letters: readonly Letter[], query: string): readonly Letter[] {
  const words = queryWords(query);
  if (!words.length) return letters;
  return letters.map(({ letter, people }) => ({
    letter,
    people: people.filter(({ text }) => words.every((word) => text.includes(word))),
  }));
}
