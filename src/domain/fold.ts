/**
 * Folds a text for comparing: lower case, "ä" like "ae", "ß" like "ss", no other diacritics, no soft
 * hyphens or zero-width characters, white space as single blanks.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[\p{Mn}\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Folds a name to the form of a slug, so that "Jugendhilfe & Planung" and its slug compare equal. */
export function foldToSlug(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
