import { html, nothing, type TemplateResult } from 'lit';
import type { Letter } from '../../domain/people/people-directory.js';
import type { PeopleLocale } from '../../i18n/people/catalogue.js';
import { nameOf } from './people-groups.js';
import { closeIcon, searchIcon } from '../markup/tools-icons.js';

interface Context {
  readonly locale: PeopleLocale;
  /** Name of the list, unique on the page. */
  readonly name: string;
}

interface SearchContext extends Context {
  readonly query: string;
  readonly search: (query: string) => void;
  /** The button that empties the search goes, and focus must not go with it. */
  readonly clear: () => void;
}

/** Search by name and organisation. */
export function renderPeopleSearch({
  locale,
  name,
  query,
  search,
  clear,
}: SearchContext): TemplateResult {
  return html`<div
    class="search-field"
    role="search"
    aria-label=${locale.text('searchPeopleIn', { name })}
  >
    <label for="people-search">${locale.text('searchPeople')}</label>
    <div class="search-box">
      ${searchIcon}
      <input
        class="input"
        id="people-search"
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        .value=${query}
        @input=${(event: Event) => search((event.target as HTMLInputElement).value)}
      />
      ${
        query
          ? html`<button
              class="clear"
              type="button"
              aria-label=${locale.text('clearPeopleSearch')}
              @click=${clear}
            >
              ${closeIcon}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

/**
 * The way to each letter. Buttons, not links: an address cannot lead into a shadow tree, and the page's own
 * is not ours to change. Letters without people are there for the eye only.
 */
export function renderLetters(
  letters: readonly Letter[],
  { locale, name, goTo }: Context & { readonly goTo: (letter: string) => void },
): TemplateResult {
  return html`<nav class="letters" aria-label=${locale.text('letters', { name })}>
    <ul role="list">
      ${letters.map(({ letter, people }) => {
        const count = people.length;
        if (!count) return html`<li aria-hidden="true">${letter}</li>`;
        const label = locale.text('toLetter', { count, letter: nameOf(letter, locale) });
        return html`<li>
          <button type="button" aria-label=${label} @click=${() => goTo(letter)}>${letter}</button>
        </li>`;
      })}
    </ul>
  </nav>`;
}
