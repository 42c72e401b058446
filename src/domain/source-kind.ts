/** How an address is read: by what it answers, or as the page's author says. */
export type SourceKind = 'auto' | 'json-feed' | 'wordpress';
