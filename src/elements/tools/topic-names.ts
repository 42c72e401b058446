import type { Facet, Filters } from '../../domain/archive.js';
import { fold, foldToSlug } from '../../domain/fold.js';
import { Topics } from '../../domain/topics.js';

/** Topics by the names that the archive lists them under: an address may have the slug, or both. */
export class TopicNames {
  readonly #topics = new Topics();

  learn(topics: readonly Facet[]): void {
    for (const { value } of topics) this.#topics.add(value);
  }

  /** Filters with each topic once, by its name where that is known. */
  apply(filters: Filters): Filters {
    if (!filters.tags) return filters;
    const names = filters.tags.map((tag) => {
      const [id = -1, ...others] = this.#topics.find(tag);
      // Of several topics, a slug does not say which.
      return others.length ? tag : this.#topics.name(id) || tag;
    });
    const tags = [...new Map(names.map((name) => [fold(name), name])).values()];
    const isSlugOfOther = (tag: string) =>
      !this.#topics.find(tag).length && tags.some((one) => one !== tag && foldToSlug(one) === tag);
    return { ...filters, tags: tags.filter((tag) => !isSlugOfOther(tag)) };
  }
}
