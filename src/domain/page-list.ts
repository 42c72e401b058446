/** A page number to offer, or a gap between two of them. */
type PageEntry = number | 'gap';

/**
 * Which pages a paginator offers: the first, the last, the current one and its neighbours; a gap never
 * stands for a single page.
 * @param page current page, 1 to `pages`
 */
export function listPages(page: number, pages: number): PageEntry[] {
  const entries: PageEntry[] = [];
  let previous = 0;
  for (let candidate = 1; candidate <= pages; candidate++) {
    const near = Math.abs(candidate - page) <= 1;
    if (candidate !== 1 && candidate !== pages && !near) continue;
    if (candidate - previous === 2) entries.push(candidate - 1);
    else if (candidate - previous > 2) entries.push('gap');
    entries.push(candidate);
    previous = candidate;
  }
  return entries;
}
