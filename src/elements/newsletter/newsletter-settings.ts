import { type ProviderName, PROVIDERS } from '../../newsletter/providers.js';
import { isListName } from './light-boxes.js';
import type { LightForm } from './light-form.js';

/** Where and how to sign up. */
export interface NewsletterSettings {
  readonly provider: ProviderName;
  /** Absolute http(s) address. */
  readonly action: string;
  /** Ids of lists that every subscription is for. */
  readonly lists: readonly string[];
  readonly needsList: boolean;
}

/**
 * What the attributes say together.
 * @returns a sentence for the integrator where they make no sense
 */
export function newsletterSettings(
  {
    provider,
    action,
    list,
    trackingConsent,
  }: {
    provider: string;
    action?: string | undefined;
    list?: string | undefined;
    trackingConsent: boolean;
  },
  light: LightForm,
): NewsletterSettings | string {
  if (!isProvider(provider)) {
    return `provider="${provider}" is none of json, form, listmonk and ghost.`;
  }
  const lost = whatIsLost(provider, trackingConsent, light);
  if (lost) return lost;
  const address = action ?? light.action;
  if (!address) return 'The attribute "action" is missing: where is the newsletter service?';
  const url = URL.canParse(address, document.baseURI) && new URL(address, document.baseURI);
  if (!url || !/^https?:$/.test(url.protocol)) return `action="${address}" is no http(s) address.`;
  const named = list?.split(/\s+/).filter(Boolean) ?? [];
  if (provider === 'form') return { provider, action: url.href, lists: named, needsList: false };
  // Its receiving end keeps the consent as proof: not what somebody else meant by a box.
  if (provider === 'json' && light.declarations.length && light.consent?.name !== 'consent') {
    return 'Several checkboxes are required: call the one that is the consent name="consent".';
  }
  const hidden = light.kept.filter(({ name }) => isListName(name)).map(({ value }) => value);
  const lists = [...new Set([...named, ...hidden])];
  const service = PROVIDERS[provider];
  const wrong = service.complaint?.([...lists, ...light.topics.map(({ value }) => value)]);
  if (wrong) return wrong;
  if (service.needsList && !lists.length && !light.topics.length) {
    return `provider="${provider}" needs a list: give its id in the attribute "list", or topics to choose.`;
  }
  return { provider, action: url.href, lists, needsList: service.needsList && !lists.length };
}

/** Nobody is asked for what is thrown away, and nothing that the page's own form asks for gets lost. */
function whatIsLost(
  provider: ProviderName,
  trackingConsent: boolean,
  { texts, tracking, unshown }: LightForm,
): string | undefined {
  if (unshown.length) {
    return (
      `There is nothing like ${quoted(unshown)} in the form of this element, which has lines of text and ` +
      `checkboxes only. The page's own form stays.`
    );
  }
  if (provider === 'form' && trackingConsent && !tracking) {
    return 'With provider="form", "tracking-consent" is a checkbox of the form, named "trackingConsent".';
  }
  if (provider === 'json' || provider === 'form') return undefined;
  if (trackingConsent || tracking) {
    return `provider="${provider}" has no place for a consent to measuring: take it out.`;
  }
  if (texts.length) {
    const names = quoted(texts.map(({ name }) => name));
    return `provider="${provider}" has no place for ${names}: take it out.`;
  }
  return undefined;
}

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

function isProvider(name: string): name is ProviderName {
  return name === 'form' || Object.hasOwn(PROVIDERS, name);
}
