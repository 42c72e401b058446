import { Catalogue } from '../catalogue.js';
import type { LocaleController } from '../locale-controller.js';
import { de } from './de.js';

/** The words for the people of a whole archive. */
export const peopleCatalogue = new Catalogue(de, {
  en: async () => (await import('./en.js')).en,
});

export type PeopleMessageKey = keyof typeof de;
export type PeopleLocale = LocaleController<PeopleMessageKey>;
