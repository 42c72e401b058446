import type { ConsentStore } from '../consent-store.js';
import type { Follower } from './load-bridges.js';

/** The consent types of Google Consent Mode v2, and the category each of them belongs to. */
const TYPES = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'statistics',
  personalization_storage: 'preferences',
  functionality_storage: 'necessary',
  security_storage: 'necessary',
} as const;

/**
 * [Google Consent Mode v2](https://developers.google.com/tag-platform/security/guides/consent): all
 * denied first, unless the page said so itself before its tags, then an update with each decision.
 */
export function followWithGoogle(
  store: ConsentStore,
  options: boolean | { waitForUpdate: number },
): Follower {
  const page = window as { dataLayer?: unknown[] };
  const layer = (page.dataLayer ??= []);
  // Google's tags read `arguments` objects only.
  const gtag = function (..._: unknown[]) {
    // eslint-disable-next-line prefer-rest-params
    layer.push(arguments);
  };
  const states = (granted: (category: string) => boolean) =>
    Object.fromEntries(
      Object.entries(TYPES).map(([type, category]) => [
        type,
        category === 'necessary' || granted(category) ? 'granted' : 'denied',
      ]),
    );
  const isDefault = (entry: unknown) => {
    const { 0: command, 1: action } = Object(entry) as ArrayLike<unknown>;
    return command === 'consent' && action === 'default';
  };
  if (!layer.some(isDefault)) {
    const wait = typeof options === 'object' ? { wait_for_update: options.waitForUpdate } : {};
    gtag('consent', 'default', { ...states(() => false), ...wait });
  }
  let told = false;
  return () => {
    // Before a decision the default stands; one that is forgotten was told.
    told ||= store.record !== null;
    if (told)
      gtag(
        'consent',
        'update',
        states((category) => store.granted(category)),
      );
  };
}
