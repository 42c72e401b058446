import type { ConsentStore } from '../consent-store.js';
import type { Follower } from './load-bridges.js';

const CATEGORIES = ['preferences', 'statistics', 'statistics-anonymous', 'marketing'] as const;

/**
 * The [WP Consent API](https://wordpress.org/plugins/wp-consent-api/), by which WordPress plug-ins ask
 * for consent. It stores each answer in cookies, so it is told nothing before there is a decision.
 */
export function followWithWordPress(store: ConsentStore): Follower {
  const page = window as {
    wp_consent_type?: string;
    wp_set_consent?: (category: string, value: 'allow' | 'deny') => void;
    wp_has_consent?: (category: string) => boolean;
  };
  page.wp_consent_type = 'optin';
  document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
  return () => {
    // What it remembers of a consent that no longer counts is to be denied, too.
    if (!store.record && !CATEGORIES.some((category) => page.wp_has_consent?.(category))) return;
    page.wp_set_consent?.('functional', 'allow');
    for (const category of CATEGORIES) {
      const granted = store.granted(category.replace('-anonymous', ''));
      page.wp_set_consent?.(category, granted ? 'allow' : 'deny');
    }
  };
}
