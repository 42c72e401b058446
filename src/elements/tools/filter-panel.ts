import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Facet, Facets, Filters, Material } from '../../domain/archive.js';
import type { ToolsLocale } from '../../i18n/tools/catalogue.js';
import { chevronIcon } from '../markup/icons.js';
import { clean, dayLabel } from './facet-labels.js';
import type { FacetLimit, LimitedFacets } from './facet-limit.js';

/** More values than this are a list to choose from rather than buttons to look over. */
const MOST_BUTTONS = 12;
/** As many are listed at most, ten years of school days. */
const MOST_OPTIONS = 2_000;

const LEGENDS = { days: 'day', years: 'year', tags: 'topic', has: 'material' } as const;

/** What the panel shows: the facets as far as they are known. */
export type FacetState = Facets | 'loading' | 'failed';

interface Context {
  readonly locale: ToolsLocale;
  readonly filters: Filters;
  /** Whether what was asked for last cannot be told; what is shown may not fit it. */
  readonly failed: boolean;
  /** Whether an answer is on its way. */
  readonly asking: boolean;
  /** Asks again what failed. */
  readonly retry: () => void;
  readonly change: (filters: Filters) => void;
  /** How many topics are shown. */
  readonly limit: FacetLimit;
  /** The control that the visitor is at. It stays, whatever its column is left with. */
  readonly focused: HTMLInputElement | HTMLSelectElement | null | undefined;
  /** A visitor wants to see more topics. */
  readonly showMore: (button: Element) => void;
}

/**
 * Columns of what the archive can be filtered by, with the number of sessions each value leaves. They show
 * what holds (`live`), also after a choice that the host page refused.
 */
export function renderFilterPanel(facets: FacetState, context: Context): TemplateResult {
  const { locale, failed, asking, retry } = context;
  const isLoading = facets === 'loading' || (failed && asking);
  return html`<div class="panel" id="filters" part="filters" aria-busy=${facets === 'loading'}>
    ${
      // The button stays while it is tried again, and what is said then is said anew.
      failed
        ? html`<p class="facets-failed">
            <span role="alert">${asking ? '' : locale.text('facetsFailed')}</span>
            <button class="button" part="retry" type="button" @click=${retry}>
              ${locale.text('retry')}
            </button>
          </p>`
        : nothing
    }
    ${isLoading ? html`<p>${locale.text('facetsLoading')}</p>` : nothing}
    ${typeof facets === 'string' ? nothing : renderFacets(facets, context)}
  </div>`;
}

function renderFacets({ days, years, tags, has }: Facets, context: Context) {
  const { locale, filters, change } = context;
  const { tags: chosen = [], has: material = [] } = filters;
  const set = (part: Filters) => change(clean({ ...filters, ...part }));
  const columns = [
    // One day or year is no choice.
    renderSingle('days', days, filters.day, (day) => set({ day }), context),
    renderSingle('years', years, filters.year, (year) => set({ year }), context),
    renderMultiple('tags', tags, chosen, (next) => set({ tags: next }), context),
    renderMultiple(
      'has',
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
  kind: 'days' | 'years',
  offered: readonly Facet[] | undefined,
  chosen: string | undefined,
  choose: (value: string) => void,
  context: Context,
): TemplateResult | typeof nothing {
  const { locale } = context;
  const focused = focusedOf(kind, context);
  if (!focused && (!offered || (offered.length < 2 && !chosen))) return nothing;
  const facets = offered ?? [];
  const all = locale.text(kind === 'days' ? 'allDays' : 'allYears');
  const labelOf = (value: string) => (kind === 'days' ? dayLabel(value, locale) : value);
  if (focused ? focused.type !== 'radio' : facets.length > MOST_BUTTONS) {
    const listed = facets.filter(({ value }, at) => at < MOST_OPTIONS || value === chosen);
    const option = (value: string, label: string, count?: number) =>
      html`<option value=${value} .selected=${live((chosen ?? '') === value)}>
        ${label}${count === undefined ? nothing : ` (${count.toLocaleString(locale.tag)})`}
      </option>`;
    return html`<div>
      <label for=${`filter-${LEGENDS[kind]}`}>${locale.text(LEGENDS[kind])}</label>
      <div class="select">
        <select
          class="input"
          id=${`filter-${LEGENDS[kind]}`}
          name=${kind}
          @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
        >
          ${option('', all)}
          ${listed.map(({ value, count }) => option(value, labelOf(value), count))}
        </select>
        ${chevronIcon}
      </div>
    </div>`;
  }
  const choice = (value: string, label: string, count?: number) =>
    html`<label class="choice">
      <input
        type="radio"
        name=${kind}
        value=${value}
        .checked=${live((chosen ?? '') === value)}
        @change=${() => choose(value)}
      />
      <span>${label} ${renderCount(count, locale)}</span>
    </label>`;
  return html`<fieldset>
    <legend>${locale.text(LEGENDS[kind])}</legend>
    <div class="choices">
      ${choice('', all)}
      ${repeat(
        facets,
        ({ value }) => value,
        ({ value, count }) => choice(value, labelOf(value), count),
      )}
    </div>
  </fieldset>`;
}

/** Facets of which a session may have several: all that are chosen must hold. */
function renderMultiple(
  kind: 'tags' | 'has',
  facets: readonly Facet[] | undefined,
  chosen: readonly string[],
  choose: (values: readonly string[]) => void,
  context: Context,
): TemplateResult | typeof nothing {
  if (!facets?.length) return nothing;
  const { locale, limit } = context;
  const focused = focusedOf(kind, context);
  const limited = limit.apply(facets, focused ? [...chosen, focused.value] : chosen);
  return html`<fieldset>
    <legend>${locale.text(LEGENDS[kind])}</legend>
    <div class="choices">
      ${repeat(
        limited.shown,
        ({ value }) => value,
        ({ value, count }) => {
          const checked = chosen.includes(value);
          const next = checked ? chosen.filter((other) => other !== value) : [...chosen, value];
          return html`<label class="choice">
            <input
              type="checkbox"
              name=${kind}
              value=${value}
              .checked=${live(checked)}
              @change=${() => choose(next)}
            />
            <span
              ><bdi>${kind === 'has' ? locale.text(value as Material) : value}</bdi>
              ${renderCount(count, locale)}</span
            >
          </label>`;
        },
      )}
      ${renderMore(limited, context)}
    </div>
  </fieldset>`;
}

function focusedOf(kind: keyof Facets, { focused }: Context) {
  return focused?.name === kind ? focused : undefined;
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
