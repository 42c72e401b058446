/** A character that is seen: not white space, also of the kinds that are not collapsed or have no width. */
const SEEN = /[^\s\u200b\u2060]/;

/** Whether nobody sees a node: a text of white space, or a line break. */
export function isBlank(node: Node): boolean {
  return node instanceof Text ? !SEEN.test(node.data) : node.nodeName === 'BR';
}

/** Takes the white space off the beginning of a text. */
export function trimStart(text: Text): void {
  text.data = text.data.slice(Math.max(0, text.data.search(SEEN)));
}

/** Takes the white space off the end of a text. */
export function trimEnd(text: Text): void {
  let end = text.data.length;
  // Not a pattern: one for the end takes time by the square of the blanks in the middle.
  while (end > 0 && !SEEN.test(text.data.charAt(end - 1))) end--;
  text.data = text.data.slice(0, end);
}
