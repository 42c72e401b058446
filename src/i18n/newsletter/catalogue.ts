import { Catalogue, type MessageOverrides } from '../catalogue.js';
import type { LocaleController } from '../locale-controller.js';
import { de } from './de.js';

/** The words of the newsletter. */
export const newsletterCatalogue = new Catalogue(de, {
  en: async () => (await import('./en.js')).en,
});

export type NewsletterMessageKey = keyof typeof de;
export type NewsletterMessageOverrides = MessageOverrides<NewsletterMessageKey>;
export type NewsletterLocale = LocaleController<NewsletterMessageKey>;
