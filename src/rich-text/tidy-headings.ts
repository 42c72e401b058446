import { BLOCKS, WRAPPERS } from './allow-list.js';
import { rename, unwrapInLine } from './unwrap.js';

const IN_HEADING = `:is(h1, h2, h3, h4, h5, h6) :is(${[...BLOCKS, ...WRAPPERS].join()})`;

/** Headings hold no blocks, only the text of them. */
export function tidyHeadingContent(body: HTMLElement): void {
  for (const block of body.querySelectorAll(IN_HEADING)) unwrapInLine(block);
}

/**
 * Moves the headings of a text to where it stands in the page: its highest becomes `level`, and no
 * level is skipped on the way down (WCAG 2.2, technique G141). The sixth level is the last.
 */
export function tidyHeadings(body: HTMLElement, level: number): void {
  const highest = Math.min(Math.max(Math.trunc(level) || 1, 1), 6);
  /** Original levels of the headings that the current one stands under. */
  const above: number[] = [];
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const original = Number(heading.localName[1]);
    while ((above.at(-1) ?? 0) >= original) above.pop();
    const name = `h${Math.min(highest + above.length, 6)}`;
    if (name !== heading.localName) rename(heading, name);
    above.push(original);
  }
}
