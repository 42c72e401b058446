import type { ConsentStore } from '../consent-store.js';
import { type Follower, pageCookies } from './load-bridges.js';

/**
 * [Matomo's consent interface](https://developer.matomo.org/guides/tracking-consent). Decided by the
 * service `matomo` where it is configured, by the category `statistics` otherwise.
 * @param mode `full`: nothing is measured without consent; `cookies`: measured, but without cookies
 */
export function followWithMatomo(store: ConsentStore, mode: 'full' | 'cookies'): Follower {
  const kind = mode === 'full' ? 'Consent' : 'CookieConsent';
  // An array until Matomo is loaded, then an object that has `push`, too.
  const page = window as { _paq?: { push(command: [string]): unknown } };
  const tell = (command: string) => (page._paq ??= []).push([command]);
  const isConfigured = store.config?.categories.some(({ services }) =>
    services.some(({ id }) => id === 'matomo'),
  );
  // What Matomo remembers of a consent that no longer counts is to be forgotten, too.
  let given = /(?:^|; )mtm_(?:cookie_)?consent=/.test(pageCookies());
  tell(`require${kind}`);
  return () => {
    const granted = store.granted(isConfigured ? 'matomo' : 'statistics');
    if (granted === given) return;
    given = granted;
    tell(granted ? `remember${kind}Given` : `forget${kind}Given`);
  };
}
