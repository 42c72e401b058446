import { html, LitElement, noChange, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ArchiveController } from '../archive/archive-controller.js';
import { type ArchiveView, isNarrowed } from '../archive/archive-view.js';
import type { ArchivePage } from '../domain/archive.js';
import type { ArchiveError } from '../domain/archive-error.js';
import type { Session } from '../domain/session.js';
import { groupByTime } from '../domain/session-time.js';
import type { SourceKind } from '../domain/source-kind.js';
import { formatDay } from '../i18n/format-day.js';
import { archiveCatalogue, type ArchiveMessageOverrides } from '../i18n/archive/catalogue.js';
import { LocaleController } from '../i18n/locale-controller.js';
import { afterPaint } from './loading/after-paint.js';
import { Announcement } from './notices/announcement.js';
import { K360ErrorEvent } from './error-event.js';
import { renderFailure } from './notices/failure.js';
import { AnswerReport } from './sessions/answer-report.js';
import { endFirstView, firstViewOf, takeOver } from './sessions/first-view-handover.js';
import { Gradual } from './sessions/gradual.js';
import { hasFallback } from './loading/has-fallback.js';
import { styles } from './k360-sessions.styles.js';
import { KeptSessions } from './sessions/kept-sessions.js';
import { LaterParts } from './sessions/later-parts.js';
import { K360LoadEvent } from './load-event.js';
import type { Marker } from './markup/marker.js';
import { OfferedStage } from './sessions/offered-stage.js';
import { positiveInteger } from './attributes/positive-integer.js';
import { reportError } from './notices/report.js';
import { renderTop, resultText } from './sessions/sessions-frame.js';
import { renderLinkNote, renderResults } from './sessions/sessions-results.js';
import { PHONE, renderSkeleton } from './sessions/sessions-skeleton.js';
import { settle } from './loading/settle.js';
import { SessionsView } from './sessions/sessions-view.js';
import { sourceKind } from './attributes/source-kind.js';
import { UniqueName } from './markup/unique-name.js';

const HEADING_SLOTTED = ':scope > [slot="heading"]';

/**
 * The archive: heading, search, filters, result count, cards, page navigation.
 *
 * @tag k360-sessions
 * @summary A festival archive, page by page.
 * @fires {K360LoadEvent} k360-load - A page is shown, or brought up to date.
 * @fires {K360ErrorEvent} k360-error - The archive could not be loaded.
 * @fires {K360PageChangeEvent} k360-page-change - A visitor chose another page; cancelable.
 * @fires {K360FilterChangeEvent} k360-filter-change - A visitor searches, filters or orders; cancelable.
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
 * @csspart paginator-nav - Its landmark.
 * @csspart paginator-link - Each of its links.
 * @csspart paginator-current - The link of the current page.
 * @csspart paginator-gap - The mark for pages left out.
 * @csspart print - The button that prints all sessions.
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
  /** Level of the title, 1 to 4: a larger one counts as 4, for headings follow below it; 2 by default. */
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

  readonly #locale = new LocaleController(this, archiveCatalogue);
  readonly #name = new UniqueName(this);
  readonly #view: SessionsView = new SessionsView(this, (id) => this.#cardOf(id));
  readonly #status = new Announcement(this, this.#locale);
  readonly #drawn = new Gradual<Session, Marker>(this);
  readonly #kept: KeptSessions = new KeptSessions(this);
  readonly #report = new AnswerReport(this);
  readonly #later: LaterParts = new LaterParts(this, this.#view);
  /** For the archive whose sessions are shown. */
  readonly #stage = new OfferedStage(this, this.#view);
  readonly #archive: ArchiveController<ArchivePage> = new ArchiveController(this, {
    question: () => ({
      src: this.src,
      source: this.source,
      key: JSON.stringify([this.#view.question, this.#view.wishes, this.#kept.released]),
      ask: async (archive, signal) => this.#inPlace(await this.#view.ask(archive, signal)),
    }),
    onAnswer: (answer, grown) => this.#answered(answer, grown),
    onError: (error) => this.#failed(error),
    onRetry: () => {
      // The button goes; focus passes to what comes in its place.
      this.#view.turning ||= this.renderRoot.querySelector('[part~="retry"]:focus') !== null;
    },
  });

  readonly #internals = this.attachInternals();
  /** What was drawn before this element was there, until it shows the same. */
  #firstView = firstViewOf(this);
  /** Whether the archive takes longer than a frame: one that was preloaded, or is in memory, needs no placeholder. */
  #waiting = false;
  /** Address of the page when its links were drawn. */
  #linkedFrom = '';
  /** How many answers there were. */
  #answers = 0;
  /** The view that the last answer is of: while another is asked for, its count and its hits stay. */
  #shown: ArchiveView = {};

  get #level(): number {
    return Math.min(this.headingLevel ?? 2, 4);
  }

  get #layout(): string {
    return this.layout === 'grid' || this.layout === 'compact' ? this.layout : 'list';
  }

  protected override render() {
    const { state } = this.#archive;
    if (this.#firstView && (state.status === 'loading' || !this.#locale.ready)) return nothing;
    if (!this.#locale.ready) return html`<slot></slot>`;
    // While somebody types, what is only there until a feed in memory answers would cost each key a drawing.
    const isTyped = this.shadowRoot?.activeElement?.id === 'search';
    if (state.status === 'loading' && !this.#waiting && isTyped) return noChange;
    const { text } = this.#locale;
    const answer =
      state.status === 'ready'
        ? state.answer
        : state.status === 'loading'
          ? state.previous
          : undefined;
    const waits = state.status === 'loading' && !answer && text('loading');
    const missing = this.#view.missing && text('sessionNotFound');
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
          ${waits || missing || this.#status.text}
        </p>
        ${this.#renderState(answer, title)} ${answer ? nothing : html`<slot></slot>`}
      </section>
      ${this.#later.printer.part?.sheet}
    `;
  }

  protected override firstUpdated(): void {
    const { tag } = this.#locale;
    // Making what words dates takes a phone as long as four cards, but in German; the feed is on its way.
    afterPaint(() => formatDay('2000-01-01', tag));
  }

  protected override updated(): void {
    const { status } = this.#archive.state;
    if (status === 'loading') {
      afterPaint(() => this.#wait());
      return;
    }
    this.#waiting = false;
    if (this.#firstView && this.#locale.ready) {
      void takeOver(endFirstView(this.#firstView), (id) => this.#cardOf(id));
      this.#firstView = undefined;
    }
    if (status !== 'idle') settle(this.#internals);
  }

  #wait(): void {
    if (this.#waiting || this.#archive.state.status !== 'loading') return;
    this.#waiting = true;
    // In place of what is still to be said of the view before; who turns the page hears it at once.
    if (this.#answers && !this.#view.turning) this.#status.say(this.#locale.text('loading'), true);
    // What an address leaves out can be taken back before it is answered.
    if (this.#isNarrowed) void this.#later.tools.load();
    this.requestUpdate();
  }

  #renderTop(title: string | undefined) {
    const own = this.querySelector(HEADING_SLOTTED);
    if (own) return html`<slot name="heading"></slot>`;
    if (!title) return nothing;
    const description = this.heading === undefined ? this.#info?.description : undefined;
    return renderTop(title, description, this.#level);
  }

  /** The place of the tools is kept from the beginning, so that nothing moves when they come. */
  #renderTools(answer: ArchivePage | undefined, name: string) {
    const { archive } = this.#archive;
    const isOffered = !(this.noSearch && this.noFilters);
    // Whoever is at work with them keeps them, before the first answer as well as where one fails.
    const stays = this.#isNarrowed || (isOffered && this.#later.tools.part);
    if (!(stays ? archive : answer && isOffered)) return nothing;
    return html`<div class="tools ${this.noFilters ? 'search-only' : ''}">
      ${
        archive &&
        this.#later.tools.part?.render({
          archive,
          name,
          view: this.#view,
          revision: this.#answers,
          search: !this.noSearch,
          filters: !this.noFilters,
        })
      }
    </div>`;
  }

  /** What visitors left out, or an address, can be taken back, whatever else they may do. */
  get #isNarrowed(): boolean {
    const { filters, ownQuery: query, sort } = this.#view;
    return isNarrowed({ filters, query }) || sort !== undefined;
  }

  #renderState(answer: ArchivePage | undefined, title: string | undefined) {
    const { state } = this.#archive;
    // Nodes of their own: what moves from one place to another counts as a shift of the layout.
    if (answer) {
      return html`<div
        class="results"
        aria-busy=${state.status === 'loading'}
        @k360-session-open=${this.#view.sessionOpens}
        @pointerover=${this.#refreshLinks}
        @focusin=${this.#refreshLinks}
        @focusout=${() => afterPaint(() => this.#kept.release())}
      >
        ${renderLinkNote(this.#view, this.#locale, this.#later.notices.part)}
        ${this.#renderAnswer(answer, title)}
        ${answer.total ? html`<div class="print-bar">${this.#renderPrint(answer, title)}</div>` : nothing}
      </div>`;
    }
    if (state.status === 'failed') {
      return renderFailure(state.error, {
        locale: this.#locale,
        notices: this.#later.notices,
        retry: () => this.#archive.retry(),
        original: this.#info?.homepage,
      });
    }
    return state.status === 'loading' && this.#waiting && !hasFallback(this)
      ? html`<div aria-busy="true">
          ${renderSkeleton(this.#layout, this.#view.question.perPage, this.heading === undefined)}
        </div>`
      : nothing;
  }

  /** A page that writes its own address tells nobody; its links must not take back what it says. */
  readonly #refreshLinks = (): void => {
    if (this.#linkedFrom !== location.href) this.requestUpdate();
  };

  #renderAnswer(answer: ArchivePage, title: string | undefined) {
    this.#linkedFrom = location.href;
    const titled = title !== '' || this.querySelector(HEADING_SLOTTED);
    const { part } = this.#later.tools;
    const { archive, state } = this.#archive;
    const isTyping = this.#view.typing && this.#status.waiting;
    const marker = part?.marker(this.#shown.query, !isTyping);
    return renderResults(answer, {
      locale: this.#locale,
      // Without a title above them the results take its level, so that none is skipped.
      level: titled ? this.#level + 1 : this.#level,
      layout: this.#layout,
      view: this.#shown,
      // A session that is linked to has to be there to be opened, and an open one to be seen as such.
      sessions: this.#drawn.of(answer.sessions, marker, {
        whole: Boolean(this.#view.arriving ?? this.#view.current.sessionId),
        inSight: (sessions) => this.#cardsInSight(sessions),
      }),
      name: this.#name.of(title || this.#locale.text('sessions')),
      pageHref: part?.pageAddress(this.#view.prefix, this.#view.current),
      // The pages of an answer are those of its own question only.
      prefetch:
        state.status === 'ready' && archive
          ? part?.prefetcher(archive, this.#view.question, answer.pages)
          : undefined,
      linkOf: part?.sessionAddresses(this.#view.prefix),
      markerOf: (session) => this.#drawn.lookOf(session),
      notices: this.#later.notices.part,
      original: this.#info?.homepage,
      messages: this.messages,
      turn: this.#turn,
      resume: archive?.resume,
      reset: () => {
        // The button goes with what it takes back; focus passes to the results.
        if (this.#view.narrow({ query: '', filters: {} })) this.#view.turning = true;
      },
    });
  }

  /** As many cards of an agenda as a screen shows below the field in which somebody types. */
  #cardsInSight(sessions: readonly Session[]): number | undefined {
    // Old and new ones under the same headings would move what is in sight.
    const areGrouped = groupByTime(sessions, Date.now()).upcoming.length > 0;
    if (this.#layout !== 'list' || areGrouped) return undefined;
    return innerWidth < PHONE ? 2 : 3;
  }

  #renderPrint(answer: ArchivePage, title = '') {
    const { archive } = this.#archive;
    const { current: view, question } = this.#view;
    const say = (text: string) => this.#status.say(text);
    const level = this.#level;
    return (
      archive &&
      this.#later.printer.part?.render({ archive, question, answer, view, level, title, say })
    );
  }

  get #info() {
    return this.#archive.archive?.info;
  }

  readonly #turn = (page: number): void => {
    this.#status.say(this.#locale.text('loading'));
    this.#view.turn(page);
  };

  #answered(answer: ArchivePage, grown: boolean): void {
    this.#view.landed(answer.page);
    this.#answers++;
    this.#shown = this.#view.current;
    const { total, sessions, dropped } = answer;
    const results = total ? resultText(this.#locale, answer) : this.#locale.text('emptyHeading');
    const isNews = this.#report.take(answer, grown);
    // After a page change focus moves to the results, which reads them out already.
    if (this.#view.turning || this.#view.missing) this.#status.say('');
    else if (isNews) this.#status.say(results, this.#view.typing);
    void this.updateComplete.then(() => {
      if (this.#view.turning) this.#focus('#results');
      if (this.#view.arriving) this.#openWanted(this.#view.arriving);
      else this.#view.checkOpened();
      afterPaint(() => {
        if (!this.isConnected) return;
        this.#stage.offer(this.#archive.handle);
        this.#later.load(answer, this.#archive.archive);
      });
      this.dispatchEvent(new K360LoadEvent(total, sessions.length, dropped));
    });
  }

  /** Opens the session that the address asks for, and brings the visitor to it. */
  #openWanted(id: string): void {
    const card = this.#cardOf(id);
    void card?.show(this.#view.brings);
    this.#view.settle(card !== undefined);
  }

  #cardOf(id: string) {
    const cards = [...this.renderRoot.querySelectorAll('k360-session-card')];
    return cards.find(({ session }) => session?.id === id);
  }

  #inPlace(answer: ArchivePage): ArchivePage {
    const { state } = this.#archive;
    // Otherwise another question is not answered yet.
    const shown = state.status === 'ready' ? state.answer.sessions : undefined;
    return this.#kept.arrange(answer, shown, this.#view.sort !== undefined);
  }

  #failed(error: ArchiveError): void {
    reportError(this, error);
    this.#status.say('');
    if (this.#archive.archive) void this.#later.tools.load();
    void this.#later.notices.load().then(async () => {
      await this.updateComplete;
      if (this.#view.turning) this.#focus('[part~="retry"]');
      this.dispatchEvent(new K360ErrorEvent(error));
    });
  }

  /** Brings a visitor who turned the page to what came of it. */
  #focus(selector: string): void {
    this.#view.turning = false;
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
