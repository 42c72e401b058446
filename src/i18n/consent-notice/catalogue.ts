import { Catalogue } from '../catalogue.js';
import type { LocaleController } from '../locale-controller.js';
import { de } from './de.js';

/** Words that follow a decision only where the browser cannot store it, or something goes on; fetched with them. */
export const consentNoticeCatalogue = new Catalogue(de, {
  en: async () => (await import('./en.js')).en,
});

export type ConsentNoticeLocale = LocaleController<keyof typeof de>;
