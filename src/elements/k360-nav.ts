import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { currentLink } from '../domain/current-page.js';
import type { SourceKind } from '../domain/source-kind.js';
import { LocaleController } from '../i18n/locale-controller.js';
import { programmeCatalogue, type ProgrammeMessageOverrides } from '../i18n/programme/catalogue.js';
import { hasFallback } from './loading/has-fallback.js';
import { styles } from './k360-nav.styles.js';
import { type MenuItem, readNavigation } from './programme/light-navigation.js';
import { renderMenu } from './programme/menu.js';
import { programmeArchive, renderProgrammeFailure } from './programme/programme-archive.js';
import { menuIcon } from './programme/programme-icons.js';
import { settle } from './loading/settle.js';
import { sourceKind } from './attributes/source-kind.js';
import { UniqueName } from './markup/unique-name.js';

/**
 * The programme's menu, from a feed's `_k360.navigation`, or from a list of links inside. Where its
 * container is narrow it hides behind a button. Escape closes what is open.
 *
 * @tag k360-nav
 * @summary The programme's offers as an accessible disclosure menu.
 * @fires {K360LoadEvent} k360-load - The menu of the feed is shown.
 * @fires {K360ErrorEvent} k360-error - It could not be loaded.
 * @slot - A list of links, best in a `<nav aria-label>`; a list inside one of its entries makes that a
 * group. Is the menu without a feed, until the feed is there, and when it cannot be loaded.
 * @csspart nav - The landmark.
 * @csspart toggle - A button that opens the menu or a group.
 * @csspart list - The list of entries.
 * @csspart link - A link.
 * @csspart group - The list of a group.
 * @csspart error - The message when loading failed.
 * @csspart retry - The button in it.
 */
export class K360Nav extends LitElement {
  static override styles = styles;

  /** Address of a JSON Feed. */
  @property() src: string | undefined;
  /** How to read it: `auto` (default), `json-feed` or `wordpress`. */
  @property({ converter: sourceKind }) source: SourceKind = 'auto';
  /** Where "skip the menu" leads, e.g. `#content`; by default right behind the menu. */
  @property({ attribute: 'skip-href' }) skipHref: string | undefined;
  /** Single texts in the host's own words. */
  @property({ attribute: false }) messages: ProgrammeMessageOverrides | undefined;

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this, programmeCatalogue);
  readonly #name = new UniqueName(this);
  readonly #archive = programmeArchive(this, {
    where: () => ({ src: this.src, source: this.source }),
    count: ({ navigation }) => navigation.length,
  });
  /** Whether the menu is open, where it is narrow. */
  #expanded = false;
  /** The group that is open, by its place in the menu. */
  #group: number | undefined;
  readonly #observer = new MutationObserver(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    // A single-page application moves the mark of the current page from one link to the other.
    const attributeFilter = ['href', 'aria-current', 'aria-label'];
    const changes = { childList: true, subtree: true, characterData: true, attributeFilter };
    this.#observer.observe(this, changes);
    document.addEventListener('pointerdown', this.#leave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    document.removeEventListener('pointerdown', this.#leave);
  }

  protected override updated(): void {
    const { status } = this.#archive.state;
    if ((this.#locale.ready && this.#items.length) || status === 'failed') settle(this.#internals);
  }

  protected override render() {
    const { state } = this.#archive;
    const items = this.#items;
    if (!this.#locale.ready || !items.length) {
      return state.status === 'failed' && !hasFallback(this)
        ? renderProgrammeFailure(this.#locale, () => this.#archive.retry())
        : html`<slot></slot>`;
    }
    const { text } = this.#locale;
    return html`<nav
        part="nav"
        aria-label=${this.#name.of(this.#ownName ?? text('menuName'))}
        @keydown=${this.#onKey}
        @focusout=${this.#onFocusOut}
      >
        <a class="skip" href=${this.skipHref ?? '#'} @click=${this.#skip}>${text('skipMenu')}</a>
        <button
          type="button"
          part="toggle"
          class="button menu-button"
          aria-expanded=${this.#expanded ? 'true' : 'false'}
          aria-controls="menu"
          @click=${() => this.#show(!this.#expanded, this.#group)}
        >
          ${menuIcon}<span>${text('menu')}</span>
        </button>
        <div class=${this.#expanded ? 'expanded' : 'collapsed'}>
          ${renderMenu(items, {
            locale: this.#locale,
            here: currentItem(items),
            open: this.#group,
            toggle: (group) =>
              this.#show(this.#expanded, group === this.#group ? undefined : group),
          })}
        </div>
      </nav>
      ${this.skipHref ? nothing : html`<span id="end" tabindex="-1"></span>`}`;
  }

  get #items(): readonly MenuItem[] {
    return this.#fromFeed ?? readNavigation(this);
  }

  get #fromFeed(): readonly MenuItem[] | undefined {
    const { state } = this.#archive;
    const navigation = state.status === 'ready' ? state.answer.navigation : [];
    return navigation.length ? navigation : undefined;
  }

  /** Name of the landmark that the page's author wrote around the list. */
  get #ownName(): string | undefined {
    const nav = this.#fromFeed ? null : this.querySelector('nav[aria-label]');
    return nav?.getAttribute('aria-label') ?? undefined;
  }

  #show(expanded: boolean, group: number | undefined): void {
    this.#expanded = expanded;
    this.#group = group;
    this.requestUpdate();
  }

  /** Narrow, the groups lie in the page and stay; wide, they lie over it and must go out of the way. */
  get #narrow(): boolean {
    return this.renderRoot.querySelector('.menu-button')?.checkVisibility() ?? false;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    const open = this.renderRoot.querySelector<HTMLElement>('.entry[aria-expanded="true"]');
    const button = open ?? this.renderRoot.querySelector<HTMLElement>('.menu-button');
    if (!open && !(this.#narrow && this.#expanded)) return;
    event.stopPropagation();
    this.#show(Boolean(open) && this.#expanded, undefined);
    button?.focus();
  }

  #onFocusOut({ relatedTarget }: FocusEvent): void {
    const stays = relatedTarget instanceof Node && this.renderRoot.contains(relatedTarget);
    if (!stays && relatedTarget && !this.#narrow) this.#show(this.#expanded, undefined);
  }

  readonly #leave = (event: Event): void => {
    if (this.#group === undefined || event.composedPath().includes(this)) return;
    if (!this.#narrow) this.#show(this.#expanded, undefined);
  };

  #skip(event: Event): void {
    if (this.skipHref) return;
    event.preventDefault();
    const end = this.renderRoot.querySelector<HTMLElement>('#end');
    if (!end) return;
    // From a place that Tab does not stop at, Chromium goes back to the beginning of the shadow tree.
    end.tabIndex = 0;
    end.focus();
    end.addEventListener('blur', () => (end.tabIndex = -1), { once: true });
  }
}

/** Address of the entry that is the page, unless the page's author has marked one. */
function currentItem(items: readonly MenuItem[]): string | undefined {
  const all = items.flatMap((item) => [item, ...(item.items ?? [])]);
  if (all.some(({ current }) => current)) return undefined;
  return currentLink(
    all.flatMap(({ url }) => url ?? []),
    location.href,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'k360-nav': K360Nav;
  }
}
