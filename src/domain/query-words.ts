import { fold } from './fold.js';

/** Longest query that is read, in characters: enough for people. */
const MAX_LENGTH = 200;

/** From the first letter, number or symbol of a word to its last. */
const CORE = /[\p{L}\p{M}\p{N}\p{S}](?:[^]*[\p{L}\p{M}\p{N}\p{S}])?/u;

/**
 * The words of a visitor's query, folded, each once, without quotes and punctuation around them. All of
 * them must occur in what is found; each may occur inside another word.
 */
export function queryWords(query: string): string[] {
  return [...new Set(foldedWords(query.slice(0, MAX_LENGTH)))];
}

/** The words of any text, folded, without punctuation around them. */
export function foldedWords(text: string): string[] {
  return fold(text)
    .split(' ')
    .flatMap((word) => CORE.exec(word)?.[0] ?? []);
}
