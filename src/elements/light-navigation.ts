import type { NavigationItem } from '../domain/programme.js';

/** An entry of the menu; `current` where its author said so. */
export interface MenuItem extends Omit<NavigationItem, 'items'> {
  readonly items?: readonly MenuItem[];
  readonly current?: boolean;
}

/** The menu that the page's author wrote as a list of links, with lists inside for groups. */
export function readNavigation(host: Element): readonly MenuItem[] {
  const list = host.querySelector('ul, ol');
  return list ? itemsOf(list) : [];
}

function itemsOf(list: Element): MenuItem[] {
  return [...list.children].flatMap((entry) => {
    const nested = entry.querySelector('ul, ol');
    const link = [...entry.querySelectorAll<HTMLAnchorElement>('a[href]')].find(
      (candidate) => !nested?.contains(candidate),
    );
    const title = textOf(link ?? entry, nested);
    const items = nested ? itemsOf(nested) : [];
    if (!title || (!link && !items.length)) return [];
    const url = link && /^https?:$/.test(link.protocol) ? link.href : undefined;
    const current = link?.getAttribute('aria-current') === 'page';
    return {
      title,
      ...(url && { url }),
      ...(items.length && { items }),
      ...(current && { current }),
    };
  });
}

/** What an entry says, without what the list inside it says. */
function textOf(entry: Element, nested: Element | null): string {
  const words = [...entry.childNodes].map((node) => (node === nested ? '' : node.textContent));
  return words.join('').replace(/\s+/g, ' ').trim();
}
