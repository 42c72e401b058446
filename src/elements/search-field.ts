import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ArchiveView } from '../archive/archive-view.js';
import type { Archive } from '../domain/archive.js';
import type { ToolsLocale } from '../i18n/tools/catalogue.js';
import { closeIcon, searchIcon } from './tools-icons.js';

/** Typing pauses this long before a server is asked, in milliseconds. */
const SERVER_PAUSE = 350;

interface Context {
  readonly archive: Archive;
  readonly view: ArchiveView;
  /** Changes the view, and takes what is pending: it is asked for with that, or not any more. */
  readonly change: (change: { query: string }) => void;
  /** Brings the visitor, who cleared the field by its button, back into it. */
  readonly focus: () => void;
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

  render({ archive, view, change, focus }: Context): TemplateResult {
    const { text } = this.#locale;
    const server = archive.search === 'server';
    const shown = JSON.stringify(view);
    // Whoever goes elsewhere, by "back" or to another page, must not be fetched from there.
    if (this.#pending?.view !== shown) this.take();
    const search = (query: string, pause: number) => {
      this.take();
      this.#pending = { query, view: shown };
      this.#timer = setTimeout(() => change({ query }), pause);
    };
    const typed = (event: Event) => {
      const { value } = event.target as HTMLInputElement;
      if (server) search(value, SERVER_PAUSE);
      else change({ query: value });
    };
    const entered = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && server) search((event.target as HTMLInputElement).value, 0);
    };
    const clear = () => {
      change({ query: '' });
      focus();
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
