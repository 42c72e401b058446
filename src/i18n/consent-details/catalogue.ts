import { Catalogue } from '../catalogue.js';
import type { LocaleController } from '../locale-controller.js';
import { de } from './de.js';

/** The words of the banner's second layer, fetched with it. */
export const consentDetailsCatalogue = new Catalogue(de, {
  en: async () => (await import('./en.js')).en,
});

export type ConsentDetailsLocale = LocaleController<keyof typeof de>;
