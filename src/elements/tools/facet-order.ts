import type { Facet, Facets, Filters } from '../../domain/archive.js';

/** What a control of the panel is about: the kind of facet is its name. */
export interface FacetControl {
  readonly name: string;
  readonly value: string;
}

/**
 * Keeps values in their places while visitors choose. Archives list topics by their counts, which every
 * choice changes; days, years and material have an order of their own.
 */
export class FacetOrder {
  readonly #places = new Map<string, number>();

  /** Topics in the order they were first listed in; new ones follow. */
  arrange(facets: Facets): Facets {
    const { tags } = facets;
    if (!tags) return facets;
    for (const { value } of tags) {
      if (!this.#places.has(value)) this.#places.set(value, this.#places.size);
    }
    const place = ({ value }: Facet) => this.#places.get(value) ?? 0;
    return { ...facets, tags: [...tags].sort((a, b) => place(a) - place(b)) };
  }
}

/** Facets with what is chosen, also where nothing is left that has it: it can be taken back where it was chosen. */
export function keepChosen(facets: Facets, { day, year, tags = [], has = [] }: Filters): Facets {
  const chosen = { days: day ? [day] : [], years: year ? [year] : [], tags, has };
  let kept = facets;
  for (const [kind, values] of Object.entries(chosen) as [keyof Facets, readonly string[]][]) {
    const listed = facets[kind];
    const missing = values.filter((one) => listed?.every(({ value }) => value !== one));
    if (!missing.length) continue;
    kept = { ...kept, [kind]: [...(listed ?? []), ...missing.map((value) => ({ value }))] };
  }
  return kept;
}

/** Facets with the value that a visitor is at, also where it would give nothing any more. */
export function keepFocused(next: Facets, last: Facets, { name, value }: FacetControl): Facets {
  const kind = name as keyof Facets;
  const before = last[kind] ?? [];
  const now = next[kind] ?? [];
  const at = before.findIndex((facet) => facet.value === value);
  const facet = before[at];
  if (!facet || now.some((other) => other.value === value)) return next;
  const earlier = new Set(before.slice(0, at).map((other) => other.value));
  const place = now.findLastIndex((other) => earlier.has(other.value)) + 1;
  const kept = facet.count === undefined ? facet : { ...facet, count: 0 };
  return { ...next, [kind]: [...now.slice(0, place), kept, ...now.slice(place)] };
}
