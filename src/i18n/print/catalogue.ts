import { Catalogue } from '../catalogue.js';
import { de } from './de.js';

/** The words of printing. */
export const printCatalogue = new Catalogue(de, {
  en: async () => (await import('./en.js')).en,
});

export type PrintMessageKey = keyof typeof de;
