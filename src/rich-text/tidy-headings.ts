/**
 * Moves the headings of a text to where it stands in the page: its highest becomes `level`, and no
 * level is skipped on the way down (WCAG 2.2, technique G141). The sixth level is the last.
 */
export function tidyHeadings(body: HTMLElement, level: number): void {
  /** Original levels of the headings that the current one stands under. */
  const above: number[] = [];
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const original = Number(heading.localName[1]);
    while ((above.at(-1) ?? 0) >= original) above.pop();
    const moved = document.createElement(`h${Math.min(level + above.length, 6)}`);
    for (const { name, value } of heading.attributes) moved.setAttribute(name, value);
    moved.append(...heading.childNodes);
    heading.replaceWith(moved);
    above.push(original);
  }
}
