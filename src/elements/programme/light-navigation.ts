import type { NavigationItem } from '../../domain/programme.js';
import { safeUrl } from '../../rich-text/safe-url.js';

/** An entry of the menu; `current` where its author said so. */
export interface MenuItem extends Omit<NavigationItem, 'items'> {
  readonly items?: readonly MenuItem[];
  readonly current?: boolean;
}

/** The menu that the page's author wrote as lists of links, with lists inside for groups. */
export function readNavigation(host: Element): readonly MenuItem[] {
  return listsIn(host).flatMap(itemsOf);
}

/** Lists that lie in no other one inside of an element. */
function listsIn(element: Element): Element[] {
  const lists = [...element.querySelectorAll('ul, ol')];
  return lists.filter((list) => !lists.some((other) => other !== list && other.contains(list)));
}

function itemsOf(list: Element): MenuItem[] {
  return [...list.children].flatMap((entry) => {
    const nested = listsIn(entry);
    const link = [...entry.querySelectorAll<HTMLAnchorElement>('a[href]')].find(
      (candidate) => !nested.some((inner) => inner.contains(candidate)),
    );
    const title = textOf(link ?? entry, nested);
    const items = nested.flatMap(itemsOf).flatMap(inOneLevel);
    if (!title || (!link && !items.length)) return [];
    const url = link && safeUrl(link.href, document.baseURI, 'link');
    const current = link?.getAttribute('aria-current') === 'page';
    return {
      title,
      ...(url && { url }),
      ...(items.length && { items }),
      ...(current && { current }),
    };
  });
}

/** Groups of the menu have one level: what lies deeper follows the entry it lies in. */
function inOneLevel({ items = [], ...entry }: MenuItem): MenuItem[] {
  return [entry, ...items];
}

/** What an entry says, without what the lists inside it say. */
function textOf(entry: Element, nested: readonly Node[]): string {
  const words = [...entry.childNodes].map((node) =>
    nested.includes(node) ? '' : node.textContent,
  );
  return words.join('').replace(/\s+/g, ' ').trim();
}
