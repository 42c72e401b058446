import { Catalogue } from '../catalogue.js';
import { de } from './de.js';

/** The words for what an archive seldom has to say. */
export const noticesCatalogue = new Catalogue(de, {
  en: async () => (await import('./en.js')).en,
});

export type NoticesMessageKey = keyof typeof de;
