import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { countFilters } from '../../archive/archive-view.js';
import type { ArchivePage, Filters } from '../../domain/archive.js';
import type { ArchiveError } from '../../domain/archive-error.js';
import type { MessageOverrides } from '../../i18n/catalogue.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import { noticesCatalogue, type NoticesMessageKey } from '../../i18n/notices/catalogue.js';
import { adoptStyles } from '../markup/adopt-styles.js';
import { alertIcon, retryIcon } from './notice-icons.js';
import { noticesStyles } from './notices.styles.js';

type Host = LitElement & { messages?: MessageOverrides<NoticesMessageKey> | undefined };

/**
 * What an archive seldom has to say: that it could not be loaded, that nothing was found, that something
 * is missing. Loaded when there is something to say, or when the visitor reads anyway.
 */
export class Notices implements ReactiveController {
  readonly alertIcon = alertIcon;
  readonly retryIcon = retryIcon;
  /** Settled once its words are there. */
  readonly ready: Promise<void>;
  readonly #host: Host;
  readonly #locale: LocaleController<NoticesMessageKey>;
  /** Whether the visitor was at the button that loads on before something was drawn. */
  #isAtRetry = false;

  constructor(host: Host) {
    this.#host = host;
    this.#locale = new LocaleController(host, noticesCatalogue);
    this.ready = noticesCatalogue.load(this.#locale.spoken);
    adoptStyles(host, noticesStyles);
    host.addController(this);
  }

  /** Loads the part for an element. */
  static async for(host: Host): Promise<Notices> {
    const notices = new Notices(host);
    await notices.ready;
    return notices;
  }

  hostUpdate(): void {
    this.#isAtRetry = !!this.#host.shadowRoot?.activeElement?.closest('.notes');
  }

  /** The button goes once all is there; focus passes to the results. */
  hostUpdated(): void {
    const { shadowRoot } = this.#host;
    if (!this.#isAtRetry || shadowRoot?.activeElement) return;
    shadowRoot?.querySelector<HTMLElement>('#results')?.focus({ preventScroll: true });
  }

  /** What a visitor can understand of an error; the rest is for the integrator. */
  renderExplanation({ code, status = 0 }: ArchiveError): TemplateResult | typeof nothing {
    if (code === 'not-found') return nothing;
    const { text } = this.#locale;
    // A server that is down answers without CORS headers, which looks like being offline.
    const unreachable = code === 'network' || status >= 500;
    const isBusy = status === 429 || status === 503;
    return html`<p>
      ${
        code === 'timeout'
          ? text('failedTimeout')
          : isBusy
            ? text('failedBusy')
            : !unreachable
              ? text('failedSource')
              : text(navigator.onLine ? 'failedNetwork' : 'failedOffline')
      }
    </p>`;
  }

  /** The way to the original archive, where it is known. */
  renderOriginal(original: string | undefined): TemplateResult | typeof nothing {
    if (!original) return nothing;
    return html`<a href=${original}>${this.#locale.text('openOriginalArchive')}</a>`;
  }

  /**
   * Nothing found: why, and the ways out.
   * @param query the words that were searched for
   */
  renderEmpty(
    query: string | undefined,
    filters: Filters = {},
    { reset, original }: { reset: () => void; original: string | undefined },
  ): TemplateResult {
    const { text } = this.#locale;
    const narrowed = Boolean(query) || countFilters(filters) > 0;
    return html`<p>
        ${query ? text('emptyFor', { query }) : text(narrowed ? 'emptyFiltered' : 'emptyText')}
      </p>
      <p class="ways">
        ${
          narrowed
            ? html`<button class="text-button" type="button" @click=${reset}>
                ${text('showAll')}
              </button>`
            : nothing
        }
        ${this.renderOriginal(original)}
      </p>`;
  }

  /** That a session is not there yet, to which a link leads. */
  renderAwaited(): TemplateResult {
    return html`<p class="intro">${this.#locale.text('sessionAwaited')}</p>`;
  }

  /** What is missing, or still on its way, below the cards, and the way to go on with what broke off. */
  renderNotes(
    { totalIs, dropped }: ArchivePage,
    { resume, retryText }: { resume: (() => void) | undefined; retryText: string },
  ): TemplateResult | typeof nothing {
    const { text } = this.#locale;
    const items = dropped.filter(({ index, path }) => index >= 0 && !path).length;
    const ended = dropped.some(({ index, path }) => index < 0 && /^(next_url|items)$/.test(path));
    // Whoever pressed it keeps the button for the next time.
    const canResume = resume && (ended || this.#isAtRetry);
    const notes = [
      items && text('droppedItems', { count: items }),
      ended ? text('incomplete') : (canResume || totalIs === 'minimum') && text('loadingMore'),
      canResume && ended && !navigator.onLine && text('failedOffline'),
    ].filter(Boolean);
    if (!notes.length) return nothing;
    return html`<p class="notes">
      <span>${notes.join(' ')}</span>
      ${
        canResume
          ? html`<button class="button" part="retry" type="button" @click=${resume}>
              ${retryIcon}<span>${retryText}</span>
            </button>`
          : nothing
      }
    </p>`;
  }
}
