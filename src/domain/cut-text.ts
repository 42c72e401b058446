/** The first `max` UTF-16 code units of a text, or one less: never half of a character. */
export function cutText(text: string, max: number): string {
  return text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
}

/** A text that is longer than `max` UTF-16 code units, cut behind a word, or within one that has no end. */
export function shorten(text: string, max: number): string {
  return text.length > max ? `${cutText(text, max).replace(/\s\S*$/, '')} …` : text;
}
