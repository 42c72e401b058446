import { Catalogue, type MessageOverrides } from '../catalogue.js';
import type { LocaleController } from '../locale-controller.js';
import type { de as details } from '../consent-details/de.js';
import { de } from './de.js';

/** The words of the banner's first layer, and of the control that opens it again. */
export const consentCatalogue = new Catalogue(de, {
  en: async () => (await import('./en.js')).en,
});

/** Texts of both layers. */
type ConsentMessageKey = keyof typeof de | keyof typeof details;
export type ConsentMessageOverrides = MessageOverrides<ConsentMessageKey>;
export type ConsentLocale = LocaleController<keyof typeof de>;
