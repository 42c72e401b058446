import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ArchiveController } from '../archive/archive-controller.js';
import { findSession } from '../archive/find-session.js';
import type { Session } from '../domain/session.js';
import { archiveCatalogue, type ArchiveMessageOverrides } from '../i18n/archive/catalogue.js';
import { LocaleController } from '../i18n/locale-controller.js';
import type { SourceKind } from '../domain/source-kind.js';
import { K360ErrorEvent } from './error-event.js';
import { renderFailure } from './notices/failure.js';
import { styles } from './k360-session-card.styles.js';
import { K360LoadEvent } from './load-event.js';
import type { Marker } from './markup/marker.js';
import type { Notices } from './notices/notices.js';
import { OnDemand } from './loading/on-demand.js';
import { positiveInteger } from './attributes/positive-integer.js';
import { reportError } from './notices/report.js';
import {
  type ArticleContext,
  hasMore,
  renderArticle,
  renderTeaser,
  renderToggle,
} from './session/session-article.js';
import { renderLeaf } from './session/session-leaf.js';
import { K360SessionOpenEvent } from './session/session-open-event.js';
import { sourceKind } from './attributes/source-kind.js';

/**
 * One session: a teaser that opens to the whole documentation.
 *
 * @tag k360-session-card
 * @summary One session, as a teaser or open.
 * @fires {K360SessionOpenEvent} k360-session-open - It is about to open or close; cancelable.
 * @fires {K360LoadEvent} k360-load - The session read from `src` is shown.
 * @fires {K360ErrorEvent} k360-error - It could not be loaded.
 * @slot - Fallback, shown until the session is there and when it cannot be loaded.
 * @csspart title - The heading with its link.
 * @csspart meta - Date, byline, facts.
 * @csspart image - The photo.
 * @csspart credit - Caption and credit of the photo.
 * @csspart body - Teaser or text.
 * @csspart toggle - The button that opens and closes.
 * @csspart downloads - List of files.
 * @csspart recordings - List of recordings.
 * @csspart contributors - The people.
 * @csspart contributors-person - One of them.
 * @csspart contributors-name - Name, with titles.
 * @csspart contributors-organization - Organisation.
 * @csspart contributors-bio - Short biography.
 * @csspart tags - List of tags.
 * @csspart error - The message when loading failed.
 * @csspart retry - The button in it.
 */
export class K360SessionCard extends LitElement {
  static override styles = styles;

  /** The session to show; wins over `src`. */
  @property({ attribute: false }) session: Session | undefined;
  /** Address of a JSON Feed, a WordPress REST collection, or a WordPress site. */
  @property() src: string | undefined;
  /** How to read it: `auto` (default), `json-feed` or `wordpress`. */
  @property({ converter: sourceKind }) source: SourceKind = 'auto';
  /** Which session of `src` to show. */
  @property({ attribute: 'session-id' }) sessionId: string | undefined;
  /** Level of the title, 1 to 6; 2 by default. */
  @property({ attribute: 'heading-level', converter: positiveInteger }) headingLevel:
    number | undefined;
  /** Whether the whole documentation is shown. */
  @property({ type: Boolean, reflect: true }) open = false;
  /** How it is laid out: `list` (default), `grid` or `compact`. Set by `<k360-sessions>`. */
  @property({ reflect: true }) layout: string | undefined;
  /** Whether a new day begins with this session. Set by `<k360-sessions>`. */
  @property({ type: Boolean, reflect: true, attribute: 'day-start' }) dayStart = false;
  /** Address of the session in an archive on this page. Set by `<k360-sessions>`. */
  @property({ attribute: false }) link: string | undefined;
  /** Marks what was searched for. Set by `<k360-sessions>`. */
  @property({ attribute: false }) marker: Marker | undefined;
  /** Single texts in the host's own words. */
  @property({ attribute: false }) messages: ArchiveMessageOverrides | undefined;

  readonly #locale = new LocaleController(this, archiveCatalogue);
  readonly #notices: OnDemand<Notices> = new OnDemand(this, async () =>
    (await import('./notices/notices.js')).Notices.for(this),
  );
  readonly #opened = new OnDemand(this, async () => {
    const { OpenedSession } = await import('./session/opened-session.js');
    const opened = new OpenedSession(this);
    await opened.ready;
    return opened;
  });
  readonly #archive = new ArchiveController<Session>(this, {
    question: () => {
      const { src, source, sessionId = '' } = this;
      return {
        src,
        source,
        idle: Boolean(this.session) || !sessionId,
        key: sessionId,
        ask: (archive, signal) => findSession(archive, sessionId, signal),
      };
    },
    onAnswer: (_, grown) => {
      if (!grown) this.dispatchEvent(new K360LoadEvent(1, 1, []));
    },
    onError: (error) => {
      reportError(this, error);
      void this.#notices.load();
      this.dispatchEvent(new K360ErrorEvent(error));
    },
  });

  /** The session shown, wherever it came from. */
  get #shown(): Session | undefined {
    const { state } = this.#archive;
    return this.session ?? (state.status === 'ready' ? state.answer : undefined);
  }

  get #level(): number {
    return Math.min(this.headingLevel ?? 2, 6);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('session');
    // A list gives its cards other sessions when its page is turned: those begin closed.
    if (before && before.id !== this.session?.id && !changed.has('open')) this.open = false;
    const opens = this.open && changed.has('open');
    // What is whole as it is cannot be opened, and yet has its link to copy.
    const isLinked = this.link && this.#shown && !hasMore(this.#shown, this.layout);
    if (opens || (isLinked && !this.#opened.failed)) void this.#opened.load();
  }

  protected override render() {
    const { state } = this.#archive;
    const session = this.#shown;
    if (session && this.#locale.ready) return this.#renderSession(session);
    return html`
      ${
        state.status === 'failed' && this.#locale.ready
          ? renderFailure(state.error, {
              locale: this.#locale,
              notices: this.#notices,
              retry: () => this.#archive.retry(),
            })
          : nothing
      }
      <slot></slot>
    `;
  }

  protected override updated(): void {
    // A compact row has no text, but where it was found; Firefox may miss that `:has(mark)` fits by now.
    if (this.layout !== 'compact') return;
    const isMarked = this.renderRoot.querySelector('.teaser mark') !== null;
    this.renderRoot.querySelector('article')?.classList.toggle('marked', isMarked);
  }

  #renderSession(session: Session): TemplateResult {
    const opened = this.open && hasMore(session, this.layout) ? this.#opened.part : undefined;
    const context: ArticleContext = {
      locale: this.#locale,
      level: this.#level,
      layout: this.layout,
      marker: this.marker,
      leaf: this.layout === 'grid' ? renderLeaf(session, this.#locale) : undefined,
      toggle: () => void this.#toggle(session.id, !opened),
    };
    const body = opened
      ? opened.render(session, {
          level: this.#level + 1,
          toggle: renderToggle(session, this.#locale.text('readLess'), context, true),
          link: this.link,
          marker: this.marker,
        })
      : this.#renderTeaser(session, context);
    return renderArticle(session, body, context, Boolean(opened));
  }

  #renderTeaser(session: Session, context: ArticleContext): TemplateResult {
    const copyLink = this.link && this.#opened.part?.renderCopyLink(session, this.link);
    return html`${renderTeaser(session, context, copyLink)}
    ${
      this.open && this.#opened.failed
        ? html`<p role="alert" lang=${this.#locale.spoken}>${this.#locale.text('failedPart')}</p>`
        : nothing
    }`;
  }

  /**
   * Opens the session without an event, if there is more of it.
   * @param focus whether the visitor is brought to it
   */
  async show(focus = true): Promise<void> {
    const session = this.#shown;
    if (session && hasMore(session, this.layout)) {
      this.open = true;
      await this.#opened.load();
    }
    await this.updateComplete;
    if (focus) this.renderRoot.querySelector<HTMLElement>('.title[tabindex], .title a')?.focus();
  }

  /** Closes the session without an event. */
  async hide(): Promise<void> {
    const hadFocus = this.matches(':focus-within');
    this.open = false;
    await this.updateComplete;
    if (hadFocus) this.#focusToggle();
  }

  async #toggle(id: string, open: boolean): Promise<void> {
    if (!this.dispatchEvent(new K360SessionOpenEvent(id, open))) return;
    this.open = open;
    if (open) await this.#opened.load();
    await this.updateComplete;
    this.#focusToggle(open);
  }

  /** The button is drawn anew at the other end of the text; focus stays with it, unless it went on meanwhile. */
  #focusToggle(preventScroll = false): void {
    if (document.activeElement !== document.body) return;
    this.renderRoot.querySelector<HTMLElement>('[part~="toggle"]')?.focus({ preventScroll });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k360-session-card': K360SessionCard;
  }
}
