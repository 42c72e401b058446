import { Catalogue, type MessageOverrides } from '../catalogue.js';
import type { LocaleController } from '../locale-controller.js';
import { de } from './de.js';

/** The words of contact, initiative and menu. */
export const programmeCatalogue = new Catalogue(de, {
  en: async () => (await import('./en.js')).en,
});

export type ProgrammeMessageKey = keyof typeof de;
export type ProgrammeMessageOverrides = MessageOverrides<ProgrammeMessageKey>;
export type ProgrammeLocale = LocaleController<ProgrammeMessageKey>;
