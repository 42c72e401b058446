import { Catalogue } from '../catalogue.js';
import type { Locale } from '../locale.js';
import { de } from './de.js';

/** The words of search, filters and order. */
export const toolsCatalogue = new Catalogue(de, {
  en: async () => (await import('./en.js')).en,
});

export type ToolsMessageKey = keyof typeof de;
export type ToolsLocale = Locale<ToolsMessageKey>;
