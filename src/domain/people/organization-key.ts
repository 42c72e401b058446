import { foldToSlug } from '../fold.js';

/** Legal forms, folded: they are written or left out as it happens. */
const LEGAL_FORM = /-(?:e-v|ev|g?gmbh|gag|ag|kg|ug|mbh|aoer|kdoer)(?=-|$)/g;
/** Between an organisation and its parts. */
const SEPARATOR = /[,;|]| [–—-] /;

/**
 * An organisation and its parts, from the whole to the part, folded: "Stadt Lindenau, Jugendamt" →
 * `['stadt-lindenau', 'jugendamt']`. Empty for none.
 */
export function organizationPath(organization = ''): string[] {
  return organization
    .split(SEPARATOR)
    .map((part) => foldToSlug(part).replace(LEGAL_FORM, ''))
    .filter(Boolean);
}

/** Whether one organisation is the other, or it named less exactly; no organisation is the least exact. */
export function isLessExact(path: readonly string[], than: readonly string[]): boolean {
  return path.length < than.length && path.every((part, i) => part === than[i]);
}
