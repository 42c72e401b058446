import type { ConsentConfig } from '../config-schema.js';
import type { ConsentStore } from '../consent-store.js';
import type { Choice } from '../decision.js';
import type { removeCookies } from '../remove-stores.js';

/** Follows the decision and tells it to another tool; called at once and after each change. */
export type Follower = () => void;

/**
 * Tells other tools what holds from now on, and learns from them.
 * @param decided takes a decision that was made in another tool
 * @param signal ends it
 * @param removeCookies handed over: what imports it from the file that loads the bridges makes that one larger
 */
export type StartBridges = (
  store: ConsentStore,
  decided: (choice: Choice) => void,
  signal: AbortSignal,
  removeCookies: RemoveCookies,
) => void;

export type RemoveCookies = typeof removeCookies;

/**
 * The page's cookies as one text, for bridges: none where they are blocked, as in a sandboxed frame. It stands here
 * because a file of its own would be one more round trip before anything is granted.
 */
export function pageCookies(): string {
  try {
    return document.cookie;
  } catch {
    return '';
  }
}

/** Loads the bridges that are configured. */
export async function loadBridges({ bridges = {} }: ConsentConfig): Promise<StartBridges> {
  const { googleConsentMode, matomo, wpConsentApi, complianz } = bridges;
  const [google, matomoTag, wordPress, complianzBanner] = await Promise.all([
    googleConsentMode && import('./google-consent-mode.js'),
    matomo && import('./matomo.js'),
    wpConsentApi && import('./wp-consent-api.js'),
    complianz && import('./complianz.js'),
  ]);
  return (store, decided, signal, removeCookies) => {
    const begin = {
      googleConsentMode: () =>
        google && googleConsentMode && google.followWithGoogle(store, googleConsentMode),
      matomo: () => matomoTag && matomo && matomoTag.followWithMatomo(store, matomo),
      wpConsentApi: () => wordPress && wordPress.followWithWordPress(store),
      complianz: () =>
        complianzBanner && complianzBanner.followComplianz(store, decided, signal, removeCookies),
    };
    for (const [bridge, beginOne] of Object.entries(begin)) {
      const follow = isolated(bridge, beginOne);
      if (!follow) continue;
      const tell = () => isolated(bridge, follow);
      tell();
      document.addEventListener('k360-consent-change', tell, { signal });
    }
  };
}

/** Other tools' mistakes are their own: neither the decision nor the next tool may suffer from them. */
function isolated<Result>(bridge: string, work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    console.error(`<k360-cookie-banner> bridges.${bridge}: the other tool failed.`, error);
    return undefined;
  }
}
