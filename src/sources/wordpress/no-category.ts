/** Slugs of the category that every post has which has no other: it says nothing, so it is no topic. */
export const NO_CATEGORY: ReadonlySet<string> = new Set(['uncategorized', 'allgemein']);
