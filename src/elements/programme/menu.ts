import { html, nothing, type TemplateResult } from 'lit';
import type { ProgrammeLocale } from '../../i18n/programme/catalogue.js';
import { chevronIcon } from '../markup/icons.js';
import type { MenuItem } from './light-navigation.js';
import { relOf } from '../markup/rel-of.js';

/** What the menu needs to know. */
interface MenuView {
  readonly locale: ProgrammeLocale;
  /** Address of the entry that is the page itself; undefined where the author has marked one. */
  readonly here: string | undefined;
  /** Index of the group that is open. */
  readonly open: number | undefined;
  readonly toggle: (group: number) => void;
}

/**
 * A disclosure navigation (ARIA Authoring Practices): links and, for groups, buttons that show a list
 * of links. No menu roles: those promise the keys of an application.
 */
export function renderMenu(items: readonly MenuItem[], view: MenuView): TemplateResult {
  return html`<ul role="list" class="menu" id="menu" part="list">
    ${items.map((item, index) => renderItem(item, index, view))}
  </ul>`;
}

function renderItem(item: MenuItem, index: number, view: MenuView): TemplateResult {
  if (!item.items?.length) return html`<li>${renderLink(item, view)}</li>`;
  const open = view.open === index;
  const own = item.url
    ? [{ ...item, title: view.locale.text('overview', { title: item.title }) }]
    : [];
  const entries = [...own, ...item.items];
  return html`<li class="group">
    <button
      type="button"
      part="toggle"
      class="entry"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls="group-${index}"
      aria-current=${entries.some((entry) => isHere(entry, view)) ? 'true' : nothing}
      @click=${() => view.toggle(index)}
    >
      <span dir="auto">${item.title}</span>${chevronIcon}
    </button>
    <ul role="list" id="group-${index}" class="entries" part="group" ?hidden=${!open}>
      ${entries.map((entry) => html`<li>${renderLink(entry, view)}</li>`)}
    </ul>
  </li>`;
}

function renderLink(item: MenuItem, view: MenuView): TemplateResult {
  const { title, url } = item;
  if (!url) return html`<span class="entry" dir="auto">${title}</span>`;
  return html`<a
    class="entry"
    part="link"
    href=${url}
    rel=${relOf(url)}
    aria-current=${isHere(item, view) ? 'page' : nothing}
    dir="auto"
    >${title}</a
  >`;
}

function isHere({ url, current }: MenuItem, { here }: MenuView): boolean {
  return current ?? (url !== undefined && url === here);
}
