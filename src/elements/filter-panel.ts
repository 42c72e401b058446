import { html, nothing, type TemplateResult } from 'lit';
import type { Facet, Facets, Filters, Material } from '../domain/archive.js';
import type { ToolsLocale } from '../i18n/tools/catalogue.js';
import { clean, dayLabel } from './facet-labels.js';
import type { FacetLimit, LimitedFacets } from './facet-limit.js';

/** More values than this are a list to choose from rather than buttons to look over. */
const MOST_BUTTONS = 12;
/** As many are listed at most, ten years of school days. */
const MOST_OPTIONS = 2_000;

/** What the panel shows: the facets as far as they are known. */
export type FacetState = Facets | 'loading' | 'failed';

interface Context {
  readonly locale: ToolsLocale;
  readonly filters: Filters;
  readonly change: (filters: Filters) => void;
  /** How many topics are shown. */
  readonly limit: FacetLimit;
  /** A visitor wants to see more topics. */
  readonly showMore: (button: Element) => void;
}

/** Columns of what the archive can be filtered by, with the number of sessions each value leaves. */
export function renderFilterPanel(facets: FacetState, context: Context): TemplateResult {
  const { locale } = context;
  return html`<div class="panel" id="filters" part="filters" aria-busy=${facets === 'loading'}>
    ${
      facets === 'loading'
        ? html`<p>${locale.text('facetsLoading')}</p>`
        : facets === 'failed'
          ? html`<p role="alert">${locale.text('facetsFailed')}</p>`
          : renderFacets(facets, context)
    }
  </div>`;
}

function renderFacets({ days, years, tags, has }: Facets, context: Context) {
  const { locale, filters, change } = context;
  const { tags: chosen = [], has: material = [] } = filters;
  const set = (part: Filters) => change(clean({ ...filters, ...part }));
  const columns = [
    // One day or year is no choice.
    renderSingle('day', days, filters.day, (day) => set({ day }), context),
    renderSingle('year', years, filters.year, (year) => set({ year }), context),
    renderMultiple('topic', tags, chosen, (next) => set({ tags: next }), context),
    renderMultiple(
      'material',
      has,
      material,
      (next) => set({ has: next as readonly Material[] }),
      context,
    ),
  ];
  return columns.some((column) => column !== nothing)
    ? columns
    : html`<p>${locale.text('noFacets')}</p>`;
}

/** Facets of which a session has one: choosing one leaves the other. */
function renderSingle(
  kind: 'day' | 'year',
  facets: readonly Facet[] | undefined,
  chosen: string | undefined,
  choose: (value: string) => void,
  context: Context,
): TemplateResult | typeof nothing {
  if (!facets || (facets.length < 2 && !chosen)) return nothing;
  const { locale } = context;
  const all = locale.text(kind === 'day' ? 'allDays' : 'allYears');
  const labelOf = (value: string) => (kind === 'day' ? dayLabel(value, locale) : value);
  if (facets.length > MOST_BUTTONS) {
    const listed = facets.filter(({ value }, at) => at < MOST_OPTIONS || value === chosen);
    const option = (value: string, label: string, count?: number) =>
      html`<option value=${value} .selected=${(chosen ?? '') === value}>
        ${label}${count === undefined ? nothing : ` (${count.toLocaleString(locale.tag)})`}
      </option>`;
    return html`<div>
      <label for=${`filter-${kind}`}>${locale.text(kind)}</label>
      <select
        class="input"
        id=${`filter-${kind}`}
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
      >
        ${option('', all)} ${listed.map(({ value, count }) => option(value, labelOf(value), count))}
      </select>
    </div>`;
  }
  const choice = (value: string, label: string, count?: number) =>
    html`<label class="choice">
      <input
        type="radio"
        name=${kind}
        .checked=${(chosen ?? '') === value}
        @change=${() => choose(value)}
      />
      <span>${label} ${renderCount(count, locale)}</span>
    </label>`;
  return html`<fieldset>
    <legend>${locale.text(kind)}</legend>
    <div class="choices">
      ${choice('', all)} ${facets.map(({ value, count }) => choice(value, labelOf(value), count))}
    </div>
  </fieldset>`;
}

/** Facets of which a session may have several: all that are chosen must hold. */
function renderMultiple(
  kind: 'topic' | 'material',
  facets: readonly Facet[] | undefined,
  chosen: readonly string[],
  choose: (values: readonly string[]) => void,
  context: Context,
): TemplateResult | typeof nothing {
  if (!facets?.length) return nothing;
  const { locale, limit } = context;
  const limited = limit.apply(facets, chosen);
  return html`<fieldset>
    <legend>${locale.text(kind)}</legend>
    <div class="choices">
      ${limited.shown.map(({ value, count }) => {
        const checked = chosen.includes(value);
        const next = checked ? chosen.filter((other) => other !== value) : [...chosen, value];
        return html`<label class="choice">
          <input type="checkbox" .checked=${checked} @change=${() => choose(next)} />
          <span
            ><bdi>${kind === 'material' ? locale.text(value as Material) : value}</bdi>
            ${renderCount(count, locale)}</span
          >
        </label>`;
      })}
      ${renderMore(limited, context)}
    </div>
  </fieldset>`;
}

/** The way to the topics that are not shown. It stands where they will. */
function renderMore(
  { next, hidden }: LimitedFacets,
  { locale, showMore }: Context,
): TemplateResult | typeof nothing {
  if (!next) return nothing;
  return html`<button
    class="text-button more-choices"
    type="button"
    @click=${({ currentTarget }: Event) => showMore(currentTarget as Element)}
  >
    ${locale.text(next < hidden ? 'moreChoicesOf' : 'moreChoices', { count: next, of: hidden })}<span
      class="visually-hidden"
      >: ${locale.text('topic')}</span
    >
  </button>`;
}

function renderCount(count: number | undefined, locale: ToolsLocale) {
  if (count === undefined) return nothing;
  return html`<span class="number" aria-hidden="true">${count.toLocaleString(locale.tag)}</span
    ><span class="visually-hidden">, ${locale.text('facetCount', { count })}</span>`;
}
