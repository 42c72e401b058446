import type { ConsentConfig, ConsentService } from './config-schema.js';
import type { Asker } from './consent-store.js';
import type { Choice } from './decision.js';
import type { Gating } from './gating.js';
import type { ConsentRecord, ConsentSource } from './record.js';

/** What a page may ask about consent, and do with it; what it does waits until the configuration is checked. */
export interface Consent {
  /** Whether a category or service may run now. `false` without a banner, and for unknown ids. */
  granted(id: string): boolean;
  /** Resolves once a category or service may run; rejects with the signal's reason when aborted. */
  whenGranted(id: string, options?: { signal?: AbortSignal }): Promise<void>;
  /** Decides for the visitor, who must have been asked: categories, services, or both. */
  update(choice: Choice): void;
  /** Withdraws one category or service, or everything. */
  revoke(id?: string): void;
  /** Forgets the decision, so that the banner asks again. */
  reset(): void;
  /** The decision that holds, or `null`. */
  readonly record: ConsentRecord | null;
}

/** Who keeps the decision: the banner's store. */
export interface ConsentKeeper extends Omit<Consent, 'whenGranted'> {
  /** What is configured, as long as it is not refused. */
  readonly config: ConsentConfig | undefined;
  /** Who asks the visitor: of several banners, one. */
  readonly asker: Pick<Asker, 'openSettings'> | undefined;
  /** What ran, by category or service. */
  readonly gating: Pick<Gating, 'ran'>;
  /** A service as it is configured, if it is. */
  serviceOf(id: string): ConsentService | undefined;
  /** Takes a decision; `update()` for elements of the kit. */
  choose(choice: Choice, source: ConsentSource): Promise<void>;
}

let ownKeeper: ConsentKeeper | undefined;

/** The banner of this copy of the kit answers from now on. */
export function keepConsentIn(keeper: ConsentKeeper): void {
  ownKeeper = keeper;
}

/** Who keeps the decision of this page, if it has a banner. Another copy of the kit may have defined the banner; its element knows who keeps the decision. */
export function findKeeper(): ConsentKeeper | undefined {
  const banner = document.querySelector<Element & { keeper?: ConsentKeeper }>('k360-cookie-banner');
  return banner?.keeper ?? ownKeeper;
}

/** Whoever keeps the decision, once there is somebody: a page loads the banner's script when it sees the tag. */
async function needKeeper(): Promise<ConsentKeeper | undefined> {
  const tag = 'k360-cookie-banner';
  if (!findKeeper() && document.querySelector(tag)) await customElements.whenDefined(tag);
  const keeper = findKeeper();
  if (!keeper) console.warn(`consent needs a <${tag}> on the page`);
  return keeper;
}

/** Consent on this page: the same for every copy of the kit. */
export const consent: Consent = {
  granted: (id) => findKeeper()?.granted(id) ?? false,
  whenGranted: async (id, { signal } = {}) => {
    for (;;) {
      signal?.throwIfAborted();
      if (consent.granted(id)) return;
      await new Promise((resolve) => {
        document.addEventListener('k360-consent-change', resolve, { once: true });
        signal?.addEventListener('abort', resolve, { once: true });
      });
    }
  },
  update: (choice) => void needKeeper().then((keeper) => keeper?.update(choice)),
  revoke: (id) => void needKeeper().then((keeper) => keeper?.revoke(id)),
  reset: () => void needKeeper().then((keeper) => keeper?.reset()),
  get record() {
    return findKeeper()?.record ?? null;
  },
};
