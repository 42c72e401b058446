/**
 * A plain text without what nobody sees but what breaks layouts and comparisons: control characters,
 * zero-width spaces, byte order marks, halves of characters, and the bidirectional overrides that would turn
 * the text after them around. Joiners and the marks that right-to-left scripts need stay.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .toWellFormed()
    .trim();
}
