import type { Facet } from '../../domain/archive.js';
import { cleanText } from '../../domain/clean-text.js';
import { fold } from '../../domain/fold.js';
import { decodeEntities } from '../../rich-text/plain-text.js';
import { NO_CATEGORY } from './no-category.js';
import type { WireTerm } from './schema.js';
import type { Taxonomy } from './site-terms.js';
import type { TermIds } from './term-ids.js';

/** A term that visitors may narrow by, and how many posts they would then see, where that is known. */
export interface Offer {
  readonly taxonomy: Taxonomy;
  readonly term: WireTerm;
  readonly count?: number | undefined;
}

/**
 * Offers as facets, the most frequent first. A category and a tag of the same name are one choice, and the
 * one that looking the name up would find: that with more posts on the site.
 * @param isChoice whether it narrows anything
 * @param ids learns them, so that a choice costs no request
 */
export function offeredTerms(
  offers: readonly Offer[],
  isChoice: (offer: Offer) => boolean,
  ids: TermIds,
): Facet[] {
  const byName = new Map<string, Offer>();
  const usedMost = [...offers].sort((a, b) => (b.term.count ?? 0) - (a.term.count ?? 0));
  for (const offer of usedMost) {
    const name = fold(decodeEntities(offer.term.name));
    if (name && !byName.has(name) && !NO_CATEGORY.has(offer.term.slug)) byName.set(name, offer);
  }
  const frequency = ({ count, term }: Offer) => count ?? term.count ?? 0;
  return [...byName.values()]
    .filter(isChoice)
    .sort((a, b) => frequency(b) - frequency(a))
    .map(({ taxonomy, term, count }) => {
      const value = cleanText(decodeEntities(term.name));
      ids.learn(value, { parameter: taxonomy, id: term.id });
      return { value, ...(count !== undefined && { count }) };
    });
}
