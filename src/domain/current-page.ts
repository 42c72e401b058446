/**
 * Whether a link leads to the page it stands on: same origin and path, with or without a final slash or
 * an index file. What the link's query and fragment ask for must be asked for here too; the page may ask
 * for more (a paginator, a campaign).
 * @param link absolute address
 * @param page address of the page
 */
export function isCurrentPage(link: string, page: string): boolean {
  if (!URL.canParse(link) || !URL.canParse(page)) return false;
  const [there, here] = [new URL(link), new URL(page)];
  const asked = new Set([...here.searchParams].map((pair) => pair.join('=')));
  return (
    there.origin === here.origin &&
    pathOf(there) === pathOf(here) &&
    (!there.hash || there.hash === here.hash) &&
    [...there.searchParams].every((pair) => asked.has(pair.join('=')))
  );
}

/** Of several links to the page the one that says most: its query and fragment are the longest. */
export function currentLink(links: readonly string[], page: string): string | undefined {
  const [first] = links
    .filter((link) => isCurrentPage(link, page))
    .sort((a, b) => b.length - a.length);
  return first;
}

function pathOf({ pathname }: URL): string {
  return pathname.replace(/(index\.\w+)?$/, '').replace(/(?<!\/)\/+$/, '');
}
