import type { ConsentConfig } from '../config-schema.js';
import type { ConsentStore } from '../consent-store.js';
import type { Choice } from '../decision.js';

/** Follows the decision and tells it to another tool; called at once and after each change. */
export type Follower = () => void;

/**
 * Tells other tools what holds from now on, and learns from them.
 * @param decided takes a decision that was made in another tool
 * @param signal ends it
 */
export type StartBridges = (
  store: ConsentStore,
  decided: (choice: Choice) => void,
  signal: AbortSignal,
) => void;

/** Loads the bridges that are configured. */
export async function loadBridges({ bridges = {} }: ConsentConfig): Promise<StartBridges> {
  const { googleConsentMode, matomo, wpConsentApi, complianz } = bridges;
  const [google, matomoTag, wordPress, complianzBanner] = await Promise.all([
    googleConsentMode && import('./google-consent-mode.js'),
    matomo && import('./matomo.js'),
    wpConsentApi && import('./wp-consent-api.js'),
    complianz && import('./complianz.js'),
  ]);
  return (store, decided, signal) => {
    const followers = [
      google && googleConsentMode && google.followWithGoogle(store, googleConsentMode),
      matomoTag && matomo && matomoTag.followWithMatomo(store, matomo),
      wordPress && wordPress.followWithWordPress(store),
      complianzBanner && complianzBanner.followComplianz(store, decided, signal),
    ];
    for (const follow of followers) {
      if (!follow) continue;
      follow();
      document.addEventListener('k360-consent-change', follow, { signal });
    }
  };
}
