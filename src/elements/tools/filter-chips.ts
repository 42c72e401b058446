import { html, nothing, type TemplateResult } from 'lit';
import type { Filters } from '../../domain/archive.js';
import type { ToolsLocale } from '../../i18n/tools/catalogue.js';
import { activeFilters } from './facet-labels.js';
import type { Narrowing } from '../sessions/sessions-view.js';
import { closeIcon } from '../markup/tools-icons.js';

interface Context {
  readonly locale: ToolsLocale;
  /** What is searched for and stands in no field. */
  readonly words: string;
  /** What is searched for without them. */
  readonly initialQuery: string;
  /** Takes back what a chip stands for; it may go with that, and focus with it. */
  readonly takeBack: (change: Narrowing) => void;
}

/** What sessions are left out by, each with the button that takes it back. */
export function renderFilterChips(
  filters: Filters,
  { locale, words, initialQuery, takeBack }: Context,
): TemplateResult | typeof nothing {
  const withoutWords: Narrowing = words ? { query: initialQuery } : {};
  const chips = [
    ...(words ? [{ label: words, change: withoutWords }] : []),
    ...activeFilters(filters, locale).map(({ label, without }) => ({
      label,
      change: { filters: without },
    })),
  ];
  if (!chips.length) return nothing;
  return html`<div class="chips" role="group" aria-label=${locale.text('activeFilters')}>
    ${chips.map(
      ({ label, change }) =>
        html`<button
          class="chip"
          type="button"
          aria-label=${locale.text('removeFilter', { filter: label })}
          @click=${() => takeBack(change)}
        >
          <bdi>${label}</bdi>${closeIcon}
        </button>`,
    )}
    <button
      class="text-button"
      type="button"
      @click=${() => takeBack({ ...withoutWords, filters: {} })}
    >
      ${locale.text('resetFilters')}
    </button>
  </div>`;
}
