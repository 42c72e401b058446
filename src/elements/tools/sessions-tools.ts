import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { live } from 'lit/directives/live.js';
import { type ArchiveView, countFilters } from '../../archive/archive-view.js';
import { pageAddressTemplate, viewAddress, viewAddresses } from '../../archive/view-address.js';
import type { Archive, ArchiveQuery, Filters, SortOrder } from '../../domain/archive.js';
import type { MessageOverrides } from '../../i18n/catalogue.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import { toolsCatalogue, type ToolsMessageKey } from '../../i18n/tools/catalogue.js';
import { adoptStyles } from '../markup/adopt-styles.js';
import { answeredFilters, clean } from './facet-labels.js';
import { FacetLimit } from './facet-limit.js';
import { FacetReading } from './facet-reading.js';
import { renderFilterChips } from './filter-chips.js';
import { renderFilterPanel } from './filter-panel.js';
import type { Marker } from '../markup/marker.js';
import { PagePrefetch } from './page-prefetch.js';
import { SearchField } from './search-field.js';
import { searchMarker } from '../markup/search-marker.js';
import { sessionsToolsStyles } from './sessions-tools.styles.js';
import type { Narrowing, SessionsView } from '../sessions/sessions-view.js';
import { mayPrefetch, whenIdle } from '../loading/when-idle.js';
import { chevronIcon } from '../markup/icons.js';
import { filterIcon } from '../markup/tools-icons.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    messages?: MessageOverrides<ToolsMessageKey> | undefined;
  };

/** What the tools need of the archive that shows them. */
interface Context {
  readonly archive: Archive;
  /** Name of the archive, unique on the page. */
  readonly name: string;
  /** What is looked at. */
  readonly view: SessionsView;
  /** Changes with every answer: more of the archive may be known, and so more to filter by. */
  readonly revision: number;
  /** Whether there is a search field. */
  readonly search: boolean;
  /** Whether there are filters and order. */
  readonly filters: boolean;
}

/**
 * What visitors work with above the cards: search, filters, order. Also knows the addresses of views and
 * what the search marks; loaded once the first cards are there.
 */
export class SessionsTools implements ReactiveController {
  /** Settled once its words are there. */
  readonly ready: Promise<void>;
  readonly #host: Host;
  readonly #locale: LocaleController<ToolsMessageKey>;
  readonly #prefetch = new PagePrefetch();
  readonly #search: SearchField;
  readonly #facets: FacetReading;
  readonly #limit = new FacetLimit();
  /** Whether the filters are shown. */
  #open = false;
  /** Whether the visitor was at a chip before something was drawn. */
  #atChip = false;
  /** The same of the button that asks again for what there is to filter by. */
  #atRetry = false;
  #marked: { key: string; marker: Marker | undefined } | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#locale = new LocaleController(host, toolsCatalogue);
    this.#search = new SearchField(this.#locale);
    this.#facets = new FacetReading(
      () => host.requestUpdate(),
      () => this.#focused,
    );
    this.ready = toolsCatalogue.load(this.#locale.spoken);
    adoptStyles(host, sessionsToolsStyles);
    host.addController(this);
    // Whoever opens a session should not wait for it; without it, the button will load it.
    whenIdle(() => {
      if (mayPrefetch()) import('../session/opened-session.js').catch(() => undefined);
    });
  }

  /** What leaves the page asks for nothing any more. */
  hostDisconnected(): void {
    this.#search.take();
  }

  hostUpdate(): void {
    const focused = this.#host.shadowRoot?.activeElement;
    this.#atChip = !!focused?.closest('.chips');
    this.#atRetry = !!focused?.closest('.facets-failed');
  }

  /** A step through the history takes chips away, too. */
  hostUpdated(): void {
    if (this.#host.shadowRoot?.activeElement) return;
    if (this.#atChip) this.#focusAfterChip();
    // It goes once they are there, and focus passes to the first of them.
    if (this.#atRetry)
      ['#filters :is(input, select)', '.filter-button'].some((next) => this.#focus(next));
  }

  /** Address of the host page that shows a view. */
  address(prefix: string, view: ArchiveView): string {
    return viewAddress(location.href, prefix, view);
  }

  /** Address of any page of a view, with `{page}`. */
  pageAddress(prefix: string, view: ArchiveView): string {
    return pageAddressTemplate(location.href, prefix, view);
  }

  /** Addresses of the host page that show one session each, where that can be opened from elsewhere. */
  sessionAddresses(prefix: string): (sessionId: string) => string | undefined {
    const addressOf = viewAddresses(location.href, prefix);
    return (sessionId) => {
      const address = addressOf({ sessionId });
      return URL.canParse(address) ? address : undefined;
    };
  }

  /** What gets another page ready when a visitor points at it; the next one is got when there is time. */
  prefetcher(archive: Archive, query: ArchiveQuery, pages: number): (page: number) => void {
    const page = query.page + 1;
    if (page <= pages) this.#prefetch.whenIdle(archive, { ...query, page });
    return (wanted) => this.#prefetch.now(archive, { ...query, page: wanted });
  }

  /**
   * Marks what is searched for. The same query has the same marker, so that nothing is marked twice.
   * @param excerpts whether teasers show the text around the first hit; not while the visitor types
   */
  marker(query: string | undefined, excerpts: boolean): Marker | undefined {
    const key = `${excerpts}${query}`;
    if (this.#marked?.key !== key) this.#marked = { key, marker: searchMarker(query, excerpts) };
    return this.#marked.marker;
  }

  /** The control of the filters that the visitor is at. */
  get #focused(): HTMLInputElement | HTMLSelectElement | null | undefined {
    return this.#host.shadowRoot?.activeElement?.closest('#filters :is(input, select)');
  }

  render({ archive, name, view, revision, search, filters }: Context): TemplateResult {
    const { question } = view;
    const chosen = () => this.#chosen(question, archive);
    if (this.#open) this.#facets.ask(archive, question, revision, chosen);
    const current = chosen();
    const change = (next: Narrowing) => view.narrow({ ...this.#search.take(), ...next });
    const field = {
      archive,
      view: view.current,
      type: (query: string) => void view.narrow({ query }, true),
      end: () => view.endTyping(),
      clear: () => {
        change({ query: '' });
        this.#focus('#search');
      },
    };
    return html`
      ${
        search || filters
          ? html`<div
              class="tools-bar"
              role="search"
              aria-label=${this.#locale.text('searchIn', { title: name })}
            >
              ${search ? this.#search.render(field) : nothing}
              ${filters ? this.#renderButtonAndOrder(current, question, change) : nothing}
            </div>`
          : nothing
      }
      ${
        this.#open && filters
          ? renderFilterPanel(this.#facets.state, {
              locale: this.#locale,
              filters: current,
              failed: this.#facets.failed,
              asking: this.#facets.asking,
              retry: () => this.#facets.retry(),
              change: (next) => change({ filters: next }),
              limit: this.#limit,
              focused: this.#focused,
              showMore: this.#showMore,
            })
          : nothing
      }
      ${renderFilterChips(current, {
        locale: this.#locale,
        words: search ? '' : view.ownQuery,
        initialQuery: view.initialQuery,
        takeBack: (next) => {
          change(next);
          this.#focusAfterChip();
        },
      })}
    `;
  }

  /** The filters in force, each topic once; not those of the page's author. */
  #chosen({ tags: fixed = [], filters = {} }: ArchiveQuery, archive: Archive): Filters {
    const { topicNames } = this.#facets;
    const { tags = [], ...others } = answeredFilters(filters, archive);
    const named = (names: readonly string[]) => topicNames.apply({ tags: names }).tags ?? [];
    return clean({ ...others, tags: named([...fixed, ...tags]).slice(named(fixed).length) });
  }

  #renderButtonAndOrder(
    current: Filters,
    question: ArchiveQuery,
    change: (next: Narrowing) => void,
  ): TemplateResult {
    const { text } = this.#locale;
    const count = countFilters(current);
    const sorted = (event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      change({ sort: value ? (value as SortOrder) : undefined });
    };
    return html`
      <button
        class="button filter-button"
        type="button"
        aria-expanded=${this.#open}
        aria-controls=${this.#open ? 'filters' : nothing}
        @click=${() => this.#toggle()}
      >
        ${filterIcon}<span>${count ? text('filterCount', { count }) : text('filters')}</span>
      </button>
      <div class="order">
        <label for="sort">${text('sort')}</label>
        <div class="select">
          <select class="input" id="sort" .value=${live(question.sort ?? '')} @change=${sorted}>
            <option value="">${text('sortDefault')}</option>
            <option value="newest">${text('sortNewest')}</option>
            <option value="oldest">${text('sortOldest')}</option>
          </select>
          ${chevronIcon}
        </div>
      </div>
    `;
  }

  #toggle(): void {
    this.#open = !this.#open;
    if (this.#open) this.#facets.open();
    this.#host.requestUpdate();
  }

  /** The button that does so may go; focus passes to the first of what it brought. */
  readonly #showMore = (button: Element): void => {
    const choices = button.parentElement;
    const known = new Set(choices?.querySelectorAll('input'));
    this.#limit.extend();
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const all = [...(choices?.querySelectorAll('input') ?? [])];
      all.find((input) => !known.has(input))?.focus();
    });
  };

  /** A chip that goes takes focus with it; it passes to where something can be chosen again, or is shown. */
  #focusAfterChip(): void {
    void this.#host.updateComplete.then(() =>
      ['.chip', '.filter-button', '#search', '#results'].some((next) => this.#focus(next)),
    );
  }

  #focus(selector: string): boolean {
    const target = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus();
    return target !== null;
  }
}
