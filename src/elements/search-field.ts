import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Archive, ArchiveQuery } from '../domain/archive.js';
import type { ToolsLocale } from '../i18n/tools/catalogue.js';
import { closeIcon, searchIcon } from './tools-icons.js';

/** Typing pauses this long before a server is asked, in milliseconds. */
const SERVER_PAUSE = 350;

interface Context {
  readonly archive: Archive;
  readonly question: ArchiveQuery;
  readonly change: (change: { query: string }) => void;
  /** Brings the visitor, who cleared the field by its button, back into it. */
  readonly focus: () => void;
}

/** The field for words, with what it says about how they are searched for. */
export class SearchField {
  readonly #locale: ToolsLocale;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** What is typed and not asked for yet. */
  #typed: string | undefined;

  constructor(locale: ToolsLocale) {
    this.#locale = locale;
  }

  render({ archive, question, change, focus }: Context): TemplateResult {
    const { text } = this.#locale;
    const server = archive.search === 'server';
    const search = (query: string, pause: number) => {
      clearTimeout(this.#typing);
      this.#typed = query;
      this.#typing = setTimeout(() => {
        this.#typed = undefined;
        change({ query });
      }, pause);
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
      clearTimeout(this.#typing);
      this.#typed = undefined;
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
          .value=${live(this.#typed ?? question.text ?? '')}
          @input=${typed}
          @keydown=${entered}
          @focus=${() => archive.prepareSearch?.()}
        />
        ${
          question.text
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
