import type { Facet } from '../../domain/archive.js';

/** Up to so many values are shown at first, one more rather than announced; so many more on request. */
const FIRST = 50;
const MORE = 200;

/** Values that are shown, and how many more the next request brings, of how many. */
export interface LimitedFacets {
  readonly shown: readonly Facet[];
  readonly next: number;
  readonly hidden: number;
}

/** Bounds how many values a panel draws: an archive may name thousands of topics. */
export class FacetLimit {
  #limit = FIRST;

  /** The first values, in their order, and those that are wanted: chosen, or where the visitor is. */
  apply(facets: readonly Facet[], wanted: readonly string[]): LimitedFacets {
    if (facets.length <= this.#limit + 1) return { shown: facets, next: 0, hidden: 0 };
    const shown = facets.filter(({ value }, at) => at < this.#limit || wanted.includes(value));
    const hidden = facets.length - shown.length;
    return { shown, next: Math.min(MORE, hidden), hidden };
  }

  extend(): void {
    this.#limit += MORE;
  }
}
