import { Catalogue, type MessageOverrides } from '../catalogue.js';
import type { LocaleController } from '../locale-controller.js';
import { de } from './de.js';

/** The words of sessions, contributors and paginator. */
export const archiveCatalogue = new Catalogue(de, {
  en: async () => (await import('./en.js')).en,
});

export type ArchiveMessageKey = keyof typeof de;
export type ArchiveMessageOverrides = MessageOverrides<ArchiveMessageKey>;
export type ArchiveLocale = LocaleController<ArchiveMessageKey>;
