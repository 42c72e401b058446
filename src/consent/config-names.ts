/** Ids that only categories have, also those that are not configured. */
export const CATEGORY_IDS = ['necessary', 'preferences', 'statistics', 'marketing'];

/** Where a configuration has addresses. */
export const ADDRESSES = ['recordUrl', 'privacyUrl', 'imprintUrl', 'policyUrl'] as const;
