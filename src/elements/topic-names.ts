import type { Facet, Filters } from '../domain/archive.js';
import { foldToSlug } from '../domain/fold.js';

/** Topics by the names that the archive lists them under: an address may have the slug, or both. */
export class TopicNames {
  readonly #learnt = new Set<string>();
  readonly #names = new Map<string, string>();

  learn(topics: readonly Facet[]): void {
    for (const { value } of topics) {
      // Folding takes long enough to be done once.
      if (this.#learnt.has(value)) continue;
      this.#learnt.add(value);
      this.#names.set(foldToSlug(value), value);
    }
  }

  /** Filters with each topic once, by its name where that is known. */
  apply(filters: Filters): Filters {
    const { tags } = filters;
    if (!tags) return filters;
    const bySlug = new Map<string, string>();
    for (const tag of tags) {
      const slug = foldToSlug(tag);
      bySlug.set(slug, this.#names.get(slug) ?? tag);
    }
    return { ...filters, tags: [...bySlug.values()] };
  }
}
