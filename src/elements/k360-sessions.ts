import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ArchiveController } from '../archive/archive-controller.js';
import { type ArchiveView, isNarrowed } from '../archive/archive-view.js';
import { PageAddress } from '../archive/page-address.js';
import type { ArchivePage, ArchiveQuery, Filters, SortOrder } from '../domain/archive.js';
import type { ArchiveError } from '../domain/archive-error.js';
import type { SourceKind } from '../domain/source-kind.js';
import { archiveCatalogue, type ArchiveMessageOverrides } from '../i18n/archive/catalogue.js';
import { LocaleController } from '../i18n/locale-controller.js';
import { Announcement } from './announcement.js';
import { K360ErrorEvent } from './error-event.js';
import { renderFailure } from './failure.js';
import { K360FilterChangeEvent } from './filter-change-event.js';
import { heading } from './heading.js';
import { styles } from './k360-sessions.styles.js';
import { K360LoadEvent } from './load-event.js';
import { OnDemand } from './on-demand.js';
import { positiveInteger } from './positive-integer.js';
import { reportDropped, reportError } from './report.js';
import type { K360SessionOpenEvent } from './session-open-event.js';
import { renderResults, resultText } from './sessions-results.js';
import { renderSkeleton } from './sessions-skeleton.js';
import { sourceKind } from './source-kind.js';
import { UniqueName } from './unique-name.js';
import { wantElement } from './wanted-elements.js';

const HEADING_SLOTTED = ':scope > [slot="heading"]';

/**
 * The archive: heading, search, filters, result count, cards, page navigation.
 *
 * @tag k360-sessions
 * @summary A festival archive, page by page.
 * @fires {K360LoadEvent} k360-load - A page is shown, or brought up to date.
 * @fires {K360ErrorEvent} k360-error - The archive could not be loaded.
 * @fires {K360PageChangeEvent} k360-page-change - A visitor chose another page; cancelable.
 * @fires {K360FilterChangeEvent} k360-filter-change - A visitor searches or filters; cancelable.
 * @fires {K360SessionOpenEvent} k360-session-open - A visitor opens or closes a session; cancelable.
 * @slot - Fallback, shown until the archive is there and when it cannot be loaded.
 * @slot heading - A heading of the page's own instead of the archive's title.
 * @csspart heading - Title of the archive.
 * @csspart search - The search field with its label.
 * @csspart filters - What the archive can be filtered by.
 * @csspart count - How many sessions there are.
 * @csspart list - The cards.
 * @csspart card - One card; its parts are forwarded as `card-title`, `card-body` and so on.
 * @csspart paginator - The page navigation.
 * @csspart status - The line that is read out.
 * @csspart error - The message when loading failed.
 * @csspart retry - The button in it.
 */
export class K360Sessions extends LitElement {
  static override styles = styles;

  /** Address of a JSON Feed, a WordPress REST collection, or a WordPress site. */
  @property() src: string | undefined;
  /** How to read it: `auto` (default), `json-feed` or `wordpress`. */
  @property({ converter: sourceKind }) source: SourceKind = 'auto';
  /** Only sessions with this tag or category: its name or slug. */
  @property() tag: string | undefined;
  /** Sessions a page, 1 to 100; 10 by default. */
  @property({ attribute: 'per-page', converter: positiveInteger }) perPage: number | undefined;
  /** Page shown, from 1. */
  @property({ converter: positiveInteger }) page: number | undefined;
  /** Words that sessions must contain. */
  @property() query: string | undefined;
  /** Shows no search field. */
  @property({ type: Boolean, attribute: 'no-search' }) noSearch = false;
  /** Shows neither filters nor order. */
  @property({ type: Boolean, attribute: 'no-filters' }) noFilters = false;
  /** `list` (default), `grid` or `compact`. */
  @property() layout: string | undefined;
  /** Title instead of the archive's own; empty: no title. */
  @property() heading: string | undefined;
  /** Level of the title, 1 to 6; 2 by default. */
  @property({ attribute: 'heading-level', converter: positiveInteger }) headingLevel:
    number | undefined;
  /** Where "skip the sessions" leads, e.g. `#after`; without it there is no such link. */
  @property({ attribute: 'skip-href' }) skipHref: string | undefined;
  /**
   * Keeps page, search, filters and open session in the page's address, so that the view can be linked
   * and "back" works. Its value is the prefix of the parameters; empty: `k360`.
   */
  @property({ attribute: 'url-sync' }) urlSync: string | undefined;
  /** Single texts in the host's own words. */
  @property({ attribute: false }) messages: ArchiveMessageOverrides | undefined;

  @property({ attribute: false }) protected filters: Filters = {};
  @property({ attribute: false }) protected sort: SortOrder | undefined;

  readonly #locale = new LocaleController(this, archiveCatalogue);
  readonly #name = new UniqueName(this);
  readonly #address = new PageAddress(this, (view) => this.#follow(view));
  readonly #status = new Announcement(this);
  /** Search, filters, order and links: all that waits until the first cards are there. */
  readonly #tools = new OnDemand(this, async () => {
    const { SessionsTools } = await import('./sessions-tools.js');
    const tools = new SessionsTools(this);
    await tools.ready;
    return tools;
  });
  readonly #archive = new ArchiveController<ArchivePage>(this, {
    question: () => ({
      src: this.src,
      source: this.source,
      key: JSON.stringify([this.#question, this.#wanted]),
      ask: async (archive, signal) => {
        const query = this.#question;
        const page = this.#wanted && (await archive.locate(this.#wanted, query, { signal }));
        return archive.query(page ? { ...query, page } : query, { signal });
      },
    }),
    onAnswer: (answer, grown) => this.#answered(answer, grown),
    onError: (error) => this.#failed(error),
  });

  /** What the page's author set, for addresses that say nothing else. */
  #initial: ArchiveView | undefined;
  /** The session that the address asks for, until it is shown. */
  #wanted: string | undefined;
  /** The session that was opened last and is open. */
  #opened: string | undefined;
  /** Whether focus goes to the results once they are there: a visitor turned the page. */
  #turning = false;
  /** Whether the visitor is typing: then results are announced after a pause. */
  #typing = false;
  /** How many of the dropped parts the console already told. */
  #reported = 0;
  /** How sure the number of results was that visitors heard last. */
  #counted: ArchivePage['totalIs'] | undefined;

  get #question(): ArchiveQuery {
    const { page = 1, query, tag, filters, sort } = this;
    return {
      page,
      perPage: this.#perPage,
      ...(query && { text: query }),
      ...(tag && { tags: [tag] }),
      ...(Object.keys(filters).length && { filters }),
      ...(sort && { sort }),
    };
  }

  get #view(): ArchiveView {
    const { page, query, filters, sort } = this;
    return {
      ...(page && { page }),
      ...(query && { query }),
      ...(sort && { sort }),
      filters,
      ...(this.#opened && { sessionId: this.#opened }),
    };
  }

  get #perPage(): number {
    return Math.min(this.perPage ?? 10, 100);
  }

  get #level(): number {
    return Math.min(this.headingLevel ?? 2, 4);
  }

  get #layout(): string {
    return this.layout === 'grid' || this.layout === 'compact' ? this.layout : 'list';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const moved = ['src', 'tag', 'query', 'filters', 'sort'].some((name) =>
      changed.has(name as 'src'),
    );
    // Another archive begins at its beginning, unless its page was set together with it.
    if (this.hasUpdated && moved && !changed.has('page')) this.page = undefined;
    if (changed.has('src')) this.#reported = 0;
  }

  protected override render() {
    if (!this.#locale.ready) return html`<slot></slot>`;
    const { state } = this.#archive;
    const text = this.#locale.text.bind(this.#locale);
    const answer =
      state.status === 'ready'
        ? state.answer
        : state.status === 'loading'
          ? state.previous
          : undefined;
    const title = this.heading ?? (answer && (this.#info?.title || text('sessions')));
    const name = this.#name.of(title || text('sessions'));
    return html`
      <section
        aria-label=${name}
        lang=${this.#locale.spoken === this.#locale.language ? nothing : this.#locale.spoken}
      >
        ${
          this.skipHref
            ? html`<a class="skip" href=${this.skipHref}>${text('skipArchive')}</a>`
            : nothing
        }
        ${this.#renderTop(title)} ${this.#renderTools(answer, name)}
        <p class="visually-hidden" role="status" part="status">
          ${state.status === 'loading' && !answer ? text('loading') : this.#status.text}
        </p>
        <div
          class="results"
          aria-busy=${state.status === 'loading'}
          @k360-session-open=${this.#sessionOpens}
        >
          ${this.#renderState(answer, title)}
        </div>
        ${answer ? nothing : html`<slot></slot>`}
      </section>
    `;
  }

  #renderTop(title: string | undefined) {
    const own = this.querySelector(HEADING_SLOTTED);
    if (own) return html`<slot name="heading"></slot>`;
    if (!title) return nothing;
    const description = this.heading === undefined ? this.#info?.description : undefined;
    return html`<div class="top">
      ${heading(this.#level, html`<bdi>${title}</bdi>`, { part: 'heading' })}
      ${description ? html`<p class="intro" dir="auto">${description}</p>` : nothing}
    </div>`;
  }

  /** The place of the tools is kept from the beginning, so that nothing moves when they come. */
  #renderTools(answer: ArchivePage | undefined, name: string) {
    const { archive } = this.#archive;
    if ((this.noSearch && this.noFilters) || !(answer ?? (archive && isNarrowed(this.#view)))) {
      return nothing;
    }
    return html`<div class="tools ${this.noFilters ? 'search-only' : ''}">
      ${
        archive &&
        this.#tools.part?.render({
          archive,
          name,
          question: this.#question,
          search: !this.noSearch,
          filters: !this.noFilters,
          change: this.#narrow,
        })
      }
    </div>`;
  }

  #renderState(answer: ArchivePage | undefined, title: string | undefined) {
    const { state } = this.#archive;
    if (answer) return this.#renderAnswer(answer, title);
    if (state.status === 'failed') {
      return renderFailure(this.#locale, state.error, {
        retry: () => this.#archive.retry(),
        original: this.#info?.homepage,
      });
    }
    return state.status === 'loading' && !this.#hasFallback
      ? renderSkeleton(this.#layout, this.#perPage, this.heading === undefined)
      : nothing;
  }

  #renderAnswer(answer: ArchivePage, title: string | undefined) {
    const titled = title !== '' || this.querySelector(HEADING_SLOTTED);
    const { part } = this.#tools;
    return renderResults(answer, {
      locale: this.#locale,
      // Without a title above them the results take its level, so that none is skipped.
      level: titled ? this.#level + 1 : this.#level,
      layout: this.#layout,
      view: this.#view,
      name: this.#name.of(title || this.#locale.text('sessions')),
      pageHref: part?.pageAddress(this.#address.prefix, this.#view),
      linkOf: part && ((id) => part.sessionAddress(this.#address.prefix, id)),
      marker: part?.marker(this.query),
      original: this.#info?.homepage,
      messages: this.messages,
      turn: this.#turn,
      reset: () => this.#narrow({ query: '', filters: {} }),
    });
  }

  get #info() {
    return this.#archive.archive?.info;
  }

  /** Content of the page's author that stands in while there is nothing to show. */
  get #hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element ? node.slot === '' : node.textContent?.trim(),
    );
  }

  /** Shows what the page's address asks for. */
  #follow(view: ArchiveView): void {
    const { page, query } = (this.#initial ??= this.#view);
    this.page = view.page ?? page;
    this.query = view.query ?? query;
    this.filters = view.filters ?? {};
    this.sort = view.sort;
    this.#wanted = view.sessionId;
    this.requestUpdate();
  }

  readonly #turn = (page: number): void => {
    this.#turning = true;
    this.#opened = undefined;
    this.#status.say(this.#locale.text('loading'));
    this.page = page;
    this.#write('push');
  };

  /** A visitor searches, filters or orders. */
  readonly #narrow = (change: Pick<ArchiveView, 'query' | 'filters' | 'sort'>): void => {
    const view = { ...this.#view, ...change };
    const { query = '', filters = {} } = view;
    if (!this.dispatchEvent(new K360FilterChangeEvent(query, filters))) {
      this.requestUpdate();
      return;
    }
    this.#typing = change.query !== undefined;
    this.#opened = this.#wanted = undefined;
    this.query = query;
    this.filters = filters;
    this.sort = view.sort;
    this.page = undefined;
    // What is being typed is one view, however many letters it has.
    this.#write(change.query === undefined ? 'push' : 'replace');
  };

  readonly #sessionOpens = (event: K360SessionOpenEvent): void => {
    // Whoever listens further up may still cancel it.
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      this.#opened = event.open ? event.sessionId : undefined;
      this.#write('push');
    });
  };

  #write(step: 'push' | 'replace'): void {
    const address = this.#tools.part?.address(this.#address.prefix, this.#view);
    if (address) this.#address.write(address, step);
  }

  #answered(answer: ArchivePage, grown: boolean): void {
    if (answer.page !== (this.page ?? 1)) this.page = answer.page;
    const { total, sessions, dropped } = answer;
    const results = resultText(this.#locale, answer, this.#view);
    // After a page change focus moves to the results, which reads them out already.
    if (this.#turning) this.#status.say('');
    else if (!grown || (answer.totalIs === 'exact' && this.#counted === 'minimum')) {
      this.#status.say(results, this.#typing);
    }
    this.#counted = answer.totalIs;
    if (dropped.length > this.#reported) reportDropped(this, dropped.slice(this.#reported));
    this.#reported = dropped.length;
    void this.updateComplete.then(() => {
      if (this.#turning) this.#focus('#results');
      if (this.#wanted) this.#openWanted(sessions.some(({ id }) => id === this.#wanted));
      if (!this.noSearch || !this.noFilters || answer.pages > 1) void this.#tools.load();
      if (answer.pages > 1) wantElement('k360-paginator');
      this.dispatchEvent(new K360LoadEvent(total, sessions.length, dropped));
    });
  }

  /** Opens the session that the address asks for, and brings the visitor to it. */
  #openWanted(found: boolean): void {
    const card = [...this.renderRoot.querySelectorAll('k360-session-card')].find(
      ({ session }) => session?.id === this.#wanted,
    );
    if (!found || !card) this.#status.say(this.#locale.text('sessionNotFound'));
    else {
      this.#opened = this.#wanted;
      void card.show();
    }
    this.#wanted = undefined;
  }

  #failed(error: ArchiveError): void {
    reportError(this, error);
    this.#status.say('');
    void this.updateComplete.then(() => {
      if (this.#turning) this.#focus('[part~="retry"]');
      this.dispatchEvent(new K360ErrorEvent(error));
    });
  }

  /** Brings a visitor who turned the page to what came of it. */
  #focus(selector: string): void {
    this.#turning = false;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'start' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k360-sessions': K360Sessions;
  }
}
