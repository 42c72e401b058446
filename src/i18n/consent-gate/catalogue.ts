import { Catalogue, type MessageOverrides } from '../catalogue.js';
import type { LocaleController } from '../locale-controller.js';
import { de } from './de.js';

/** The words of the gate in front of foreign content. */
export const consentGateCatalogue = new Catalogue(de, {
  en: async () => (await import('./en.js')).en,
});

export type ConsentGateMessageOverrides = MessageOverrides<keyof typeof de>;
export type ConsentGateLocale = LocaleController<keyof typeof de>;
