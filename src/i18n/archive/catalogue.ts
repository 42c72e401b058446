import { Catalogue, type MessageOverrides } from '../catalogue.js';
import type { Locale } from '../locale.js';
import type { NoticesMessageKey } from '../notices/catalogue.js';
import type { PaginatorMessageKey } from '../paginator/catalogue.js';
import type { PeopleMessageKey } from '../people/catalogue.js';
import type { PrintMessageKey } from '../print/catalogue.js';
import type { SessionMessageKey } from '../session/catalogue.js';
import type { ToolsMessageKey } from '../tools/catalogue.js';
import { de } from './de.js';

/** The words of an archive and its cards, as long as they are closed. */
export const archiveCatalogue = new Catalogue(de, {
  en: async () => (await import('./en.js')).en,
});

export type ArchiveMessageKey = keyof typeof de;
export type ArchiveLocale = Locale<ArchiveMessageKey>;

/** Whatever an archive says, in the host's own words. */
export type ArchiveMessageOverrides = MessageOverrides<
  | ArchiveMessageKey
  | NoticesMessageKey
  | SessionMessageKey
  | PaginatorMessageKey
  | PeopleMessageKey
  | PrintMessageKey
  | ToolsMessageKey
>;
