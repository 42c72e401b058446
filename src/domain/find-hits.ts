import { foldLetters } from './fold.js';

/** A part of a text, in UTF-16 code units: from `start` to before `end`. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** Below are letters of Latin script that nothing joins: each is one by itself. */
const FIRST_JOINING = 0x300;
/** How a letter begins: a pair of regional indicators is one flag. */
const BASE = /\p{RI}{2}|[^]/uy;
/**
 * What belongs to the letter before it: marks, emoji modifiers and tags, the rest of a Hangul syllable,
 * the consonant behind an Indic virama, whatever a joiner joins. `Intl.Segmenter` would tell, but not in
 * every browser we serve.
 */
const EXTENSION =
  /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0c4d\u0d4d][\p{M}\p{EMod}\u200d\uff9e\uff9f\u{e0020}-\u{e007f}]{0,9}\p{Lo}|[\p{M}\p{EMod}\u200c\u1160-\u11ff\ud7b0-\ud7fb\uff9e\uff9f\u{e0020}-\u{e007f}]|\u200d(?:\p{RI}{2}|[^\s\p{M}])?/uy;

/** Letters folded so far; scripts are small, but a hostile text may try all of Unicode. */
const foldedLetters = new Map<string, string>();
const MAX_LETTERS = 4_000;

/**
 * Where words occur in a text, also inside other words. Whole letters only: what covers half of what "ä"
 * folds to covers the "ä". Ordered, hits that touch are one.
 * @param words folded, as `queryWords` gives them
 */
export function findHits(text: string, words: readonly string[]): Hit[] {
  const { folded, starts, ends } = foldWithPositions(text);
  const hits: Hit[] = [];
  for (const word of words) {
    if (!word) continue;
    let at = -word.length;
    while ((at = folded.indexOf(word, at + word.length)) >= 0) {
      hits.push({ start: starts[at] ?? 0, end: ends[at + word.length - 1] ?? 0 });
    }
  }
  return merge(hits);
}

/** The folded text, and for each of its code units the letter of the original that it comes from. */
function foldWithPositions(text: string) {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  while (start < text.length) {
    const end = letterEnd(text, start);
    const letter = foldLetter(text.slice(start, end));
    folded += letter;
    for (let i = 0; i < letter.length; i++) {
      starts.push(start);
      ends.push(end);
    }
    start = end;
  }
  return { folded, starts, ends };
}

function letterEnd(text: string, start: number): number {
  const next = text.charCodeAt(start + 1);
  // Not a number behind the last one, which compares as false.
  if (text.charCodeAt(start) < FIRST_JOINING && !(next >= FIRST_JOINING)) return start + 1;
  BASE.lastIndex = start;
  BASE.test(text);
  let end = BASE.lastIndex;
  // Step by step: a pattern for any number of them runs out of stack on hostile text.
  for (EXTENSION.lastIndex = end; EXTENSION.test(text);) end = EXTENSION.lastIndex;
  return end;
}

function foldLetter(letter: string): string {
  let folded = foldedLetters.get(letter);
  if (folded === undefined) {
    folded = foldLetters(letter);
    if (foldedLetters.size < MAX_LETTERS && letter.length < 9) foldedLetters.set(letter, folded);
  }
  return folded;
}

function merge(hits: Hit[]): Hit[] {
  const merged: Hit[] = [];
  for (const hit of hits.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (!last || hit.start > last.end) merged.push(hit);
    else if (hit.end > last.end) merged.splice(-1, 1, { start: last.start, end: hit.end });
  }
  return merged;
}
