import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { listPages } from '../domain/page-list.js';
import type { MessageOverrides } from '../i18n/catalogue.js';
import { LocaleController } from '../i18n/locale-controller.js';
import { paginatorCatalogue, type PaginatorMessageKey } from '../i18n/paginator/catalogue.js';
import { nextIcon, previousIcon } from './markup/link-icons.js';
import { styles } from './k360-paginator.styles.js';
import { K360PageChangeEvent } from './page-change-event.js';
import { positiveInteger } from './attributes/positive-integer.js';
import { UniqueName } from './markup/unique-name.js';

/**
 * Links to the pages of something longer.
 *
 * Every entry is a real link; a plain click first fires `k360-page-change`, and the link is followed
 * unless that is cancelled.
 *
 * @tag k360-paginator
 * @summary Page navigation with real links.
 * @fires {K360PageChangeEvent} k360-page-change - A page was chosen; cancelable.
 * @csspart nav - The navigation landmark.
 * @csspart link - Each link.
 * @csspart current - The link of the current page.
 * @csspart gap - The mark for pages left out.
 */
export class K360Paginator extends LitElement {
  static override styles = styles;

  /** Current page, from 1. */
  @property({ converter: positiveInteger }) page: number | undefined;
  /** Number of pages. With one page or none there is nothing to show. */
  @property({ converter: positiveInteger }) pages: number | undefined;
  /** Address of a page, with `{page}` for its number; `?k360-page={page}` by default. */
  @property() href: string | undefined;
  /** What the pages belong to: names the landmark, beside other page navigations. */
  @property() label: string | undefined;
  /** Single texts in the host's own words. */
  @property({ attribute: false }) messages: MessageOverrides<PaginatorMessageKey> | undefined;
  /** What to do instead of following a link, for the element that holds the pages. */
  @property({ attribute: false }) follow: ((page: number) => void) | undefined;

  /** What to do when a visitor is about to choose a page, for the element that holds the pages. */
  @property({ attribute: false }) prefetch: ((page: number) => void) | undefined;

  readonly #locale = new LocaleController(this, paginatorCatalogue);
  readonly #name = new UniqueName(this);

  protected override render() {
    const pages = this.pages ?? 1;
    if (pages < 2 || !this.#locale.ready) return nothing;
    const page = Math.min(this.page ?? 1, pages);
    const { text } = this.#locale;
    return html`
      <nav
        part="nav"
        aria-label=${this.#name.of(this.label ? text('pagesOf', { title: this.label }) : text('pages'))}
      >
        ${
          page > 1
            ? html`<a
                class="previous"
                part="link"
                rel="prev"
                href=${this.#href(page - 1)}
                aria-label=${text('previousPage', { page: page - 1 })}
                @pointerenter=${() => this.prefetch?.(page - 1)}
                @focus=${() => this.prefetch?.(page - 1)}
                @click=${(event: MouseEvent) => this.#choose(event, page - 1)}
                >${previousIcon}${text('previous')}</a
              >`
            : nothing
        }
        <ol role="list">
          ${listPages(page, pages).map((entry) =>
            entry === 'gap'
              ? html`<li class="gap" part="gap" aria-hidden="true">…</li>`
              : html`<li>${this.#renderPage(entry, page, pages)}</li>`,
          )}
        </ol>
        <p class="here">${text('pageOf', { page, pages })}</p>
        ${
          page < pages
            ? html`<a
                class="next"
                part="link"
                rel="next"
                href=${this.#href(page + 1)}
                aria-label=${text('nextPage', { page: page + 1 })}
                @pointerenter=${() => this.prefetch?.(page + 1)}
                @focus=${() => this.prefetch?.(page + 1)}
                @click=${(event: MouseEvent) => this.#choose(event, page + 1)}
                >${text('next')}${nextIcon}</a
              >`
            : nothing
        }
      </nav>
    `;
  }

  #renderPage(entry: number, page: number, pages: number): TemplateResult {
    const current = entry === page;
    const prefetch = () => {
      if (!current) this.prefetch?.(entry);
    };
    return html`<a
      part=${current ? 'link current' : 'link'}
      href=${this.#href(entry)}
      aria-label=${this.#locale.text('pageOf', { page: entry, pages })}
      aria-current=${current ? 'page' : nothing}
      @pointerenter=${prefetch}
      @focus=${prefetch}
      @click=${(event: MouseEvent) => this.#choose(event, entry)}
      ><span>${entry}</span></a
    >`;
  }

  #href(page: number): string {
    return (this.href ?? '?k360-page={page}').replaceAll('{page}', String(page));
  }

  #choose(event: MouseEvent, page: number): void {
    // A new tab or window is the visitor's own business.
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const allowed = this.dispatchEvent(new K360PageChangeEvent(page, this.#href(page)));
    if (allowed && !this.follow) return;
    event.preventDefault();
    if (allowed) this.follow?.(page);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k360-paginator': K360Paginator;
  }
}
