import '../../src/define/k360-cookie-banner.js';
import type { ConsentConfig } from '../../src/consent/config-schema.js';
import { consent } from '../../src/consent/consent.js';
import { pageConsent } from '../../src/consent/page-consent.js';
import type { K360CookieBanner } from '../../src/elements/k360-cookie-banner.js';
import { CONFIG } from './configs.js';
import { waitUntil } from '../support/wait-until.js';

let versions = 0;

/** A version that no other test has, so that each begins as a first visit does. */
export const fresh = (change: object = {}) => ({ ...CONFIG, version: `v${versions++}`, ...change });

/**
 * Puts a banner into the page and waits until its configuration is checked.
 * @param config has at least one service
 */
export async function showBanner(
  config: Pick<ConsentConfig, 'version' | 'categories'>,
  attributes: object = {},
  put = (banner: K360CookieBanner) => document.body.prepend(banner),
): Promise<K360CookieBanner> {
  const banner = makeBanner(JSON.stringify(config));
  Object.assign(banner, attributes);
  put(banner);
  // What the last test was about is known until then; a service only once the check has passed.
  const [{ id } = { id: '' }] = config.categories.flatMap(({ services }) => services);
  await waitUntil(
    () => pageConsent.config?.version === config.version && pageConsent.serviceOf(id),
    'the configuration is checked',
  );
  await banner.updateComplete;
  return banner;
}

/** A banner with a configuration as its author typed it. */
export function makeBanner(json: string | undefined): K360CookieBanner {
  const banner = document.createElement('k360-cookie-banner');
  if (json !== undefined) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = json;
    banner.append(script);
  }
  return banner;
}

/** Takes every banner out and what was decided with it. */
export async function forgetBanners(): Promise<void> {
  if (consent.record) {
    consent.reset();
    await waitUntil(() => !consent.record, 'the decision is forgotten');
  }
  for (const banner of document.querySelectorAll('k360-cookie-banner')) banner.remove();
  localStorage.clear();
  sessionStorage.clear();
}

/** A part of the banner, once it is there. */
export async function part(banner: K360CookieBanner, name: string): Promise<HTMLElement> {
  const find = () => banner.root.querySelector<HTMLElement>(`[part="${name}"]:not([hidden])`);
  await waitUntil(find, `there is "${name}"`);
  return find()!;
}
