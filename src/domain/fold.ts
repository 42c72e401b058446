/** Letters whose strokes and dots Unicode does not take off, as WordPress writes them in slugs. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
};

/**
 * Folds a text for comparing: lower case, "ä" like "ae", "ß" like "ss", no other diacritics, one form
 * of hyphens and of apostrophes (WordPress sets typographic ones, and people type accents for them), no soft
 * hyphens or other characters without width, white space as single blanks.
 */
export function fold(text: string): string {
  return foldLetters(text).replace(/\s+/g, ' ').trim();
}

/** Folds letters and leaves white space as it is, so that letters can be folded one by one. */
export function foldLetters(text: string): string {
  return (
    text
      .normalize('NFKC')
      // An accent on its own is a blank with a mark by now, U+0301.
      .replace(/[`‘’′]| ́/g, "'")
      .toLowerCase()
      .normalize('NFC')
      .replace(/ä/g, 'ae')
      .replace(/ö/g, 'oe')
      .replace(/ü/g, 'ue')
      .replace(/ß/g, 'ss')
      .replace(/ς/g, 'σ')
      .replace(/[‐-―]/g, '-')
      .normalize('NFKD')
      .replace(/[\p{Mn}\p{Cf}\0-\x08\x0e-\x1f\x7f]/gu, '')
      .replace(/[ıłøđðþæœ]/g, (letter) => LETTERS[letter] ?? '')
  );
}

/** Folds a name to the form of a slug, so that "Jugendhilfe & Planung" and its slug compare equal. */
export function foldToSlug(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
