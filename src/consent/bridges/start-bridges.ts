import type { ConsentConfig } from '../config-schema.js';
import type { ConsentStore } from '../consent-store.js';
import type { Choice } from '../decision.js';

/** Follows the decision and tells it to another tool; called at once and after each change. */
export type Follower = () => void;

/**
 * Loads the bridges that are configured, and keeps them informed.
 * @param decided takes a decision that was made in another tool
 * @param signal ends it
 */
export async function startBridges(
  { bridges = {} }: ConsentConfig,
  store: ConsentStore,
  decided: (choice: Choice) => void,
  signal: AbortSignal,
): Promise<void> {
  const { googleConsentMode, matomo, wpConsentApi, complianz } = bridges;
  const followers = await Promise.all([
    googleConsentMode &&
      import('./google-consent-mode.js').then((m) => m.followWithGoogle(store, googleConsentMode)),
    matomo && import('./matomo.js').then((m) => m.followWithMatomo(store, matomo)),
    wpConsentApi && import('./wp-consent-api.js').then((m) => m.followWithWordPress(store)),
    complianz && import('./complianz.js').then((m) => m.followComplianz(store, decided, signal)),
  ]);
  for (const follow of followers) {
    if (!follow || signal.aborted) continue;
    follow();
    document.addEventListener('k360-consent-change', follow, { signal });
  }
}
