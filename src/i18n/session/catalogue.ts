import { Catalogue } from '../catalogue.js';
import type { LocaleController } from '../locale-controller.js';
import { de } from './de.js';

/** The words of an opened session. */
export const sessionCatalogue = new Catalogue(de, {
  en: async () => (await import('./en.js')).en,
});

export type SessionMessageKey = keyof typeof de;
export type SessionLocale = LocaleController<SessionMessageKey>;
