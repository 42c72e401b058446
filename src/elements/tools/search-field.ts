import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ArchiveView } from '../../archive/archive-view.js';
import type { Archive } from '../../domain/archive.js';
import type { ToolsLocale } from '../../i18n/tools/catalogue.js';
import { closeIcon, searchIcon } from '../markup/tools-icons.js';

/** Typing pauses this long before a server is asked, in milliseconds. */
const SERVER_PAUSE = 350;

interface Context {
  readonly archive: Archive;
  readonly view: ArchiveView;
  /** Asks for what is typed, letter by letter. */
  readonly type: (query: string) => void;
  /** The visitor is through with typing: what is typed next is another search. */
  readonly end: () => void;
  /** Searches for nothing, and brings the visitor back into the field. */
  readonly clear: () => void;
}

/** The field for words, with what it says about how they are searched for. */
export class SearchField {
  readonly #locale: ToolsLocale;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is typed and not asked for yet, and the view that it was typed in, as text. */
  #pending: { readonly query: string; readonly view: string } | undefined;

  constructor(locale: ToolsLocale) {
    this.#locale = locale;
  }

  /** What is typed and not asked for yet, as a part of a view; it is not pending any more then. */
  take(): { readonly query?: string } {
    clearTimeout(this.#timer);
    const pending = this.#pending;
    this.#pending = undefined;
    return pending ? { query: pending.query } : {};
  }

  render({ archive, view, type, end, clear }: Context): TemplateResult {
    const { text } = this.#locale;
    const server = archive.search === 'server';
    // Whoever goes elsewhere, by "back" or to another page, must not be fetched from there; who opens a session
    // stays.
    const shown = JSON.stringify({ ...view, sessionId: undefined });
    if (this.#pending?.view !== shown) this.take();
    const search = (field: HTMLInputElement, pause: number) => {
      this.take();
      const { value: query } = field;
      this.#pending = { query, view: shown };
      this.#timer = setTimeout(() => {
        this.take();
        type(query);
        if (!field.matches(':focus')) end();
      }, pause);
    };
    const typed = (event: Event) => {
      const field = event.target as HTMLInputElement;
      if (server) search(field, SERVER_PAUSE);
      else type(field.value);
    };
    const entered = (event: KeyboardEvent) => {
      const field = event.target as HTMLInputElement;
      if (event.key === 'Enter' && server && field.value !== (view.query ?? '')) search(field, 0);
    };
    const left = () => {
      if (!this.#pending) end();
    };
    return html`<div class="search-field" part="search">
      <label for="search">${text('search')}</label>
      <div class="search-box">
        ${searchIcon}
        <input
          class="input"
          id="search"
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck="false"
          maxlength="200"
          placeholder=${server ? nothing : text('searchHint')}
          aria-describedby=${server ? 'search-hint' : nothing}
          .value=${live(this.#pending?.query ?? view.query ?? '')}
          @input=${typed}
          @keydown=${entered}
          @blur=${left}
          @focus=${() => archive.prepareSearch?.()}
        />
        ${
          view.query
            ? html`<button
                class="clear"
                type="button"
                aria-label=${text('clearSearch')}
                @click=${clear}
              >
                ${closeIcon}
              </button>`
            : nothing
        }
      </div>
      ${server ? html`<p class="hint" id="search-hint">${text('searchServerHint')}</p>` : nothing}
    </div>`;
  }
}
