import { Catalogue } from '../catalogue.js';
import type { Locale } from '../locale.js';
import { deFirstView } from './de-first-view.js';

export type FirstViewMessageKey = keyof typeof deFirstView;
export type FirstViewLocale = Locale<FirstViewMessageKey>;

/**
 * The words of an archive's first cards, whose script has no others. In further languages they come with all others:
 * the element needs those right behind.
 */
export const firstViewCatalogue = new Catalogue<FirstViewMessageKey>(deFirstView, {
  en: async () => (await import('./en.js')).en,
});
