/** A paragraph that serves as a heading ranks below all real ones. */
const BELOW_HEADINGS = 7;

/** 1 to 6 for a heading, more for anything else. */
export function rankOf(block: Element): number {
  return Number(/^H([1-6])$/.exec(block.tagName)?.[1] ?? BELOW_HEADINGS);
}
