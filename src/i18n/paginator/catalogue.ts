import { Catalogue } from '../catalogue.js';
import { de } from './de.js';

/** The words of the page navigation. */
export const paginatorCatalogue = new Catalogue(de, {
  en: async () => (await import('./en.js')).en,
});

export type PaginatorMessageKey = keyof typeof de;
