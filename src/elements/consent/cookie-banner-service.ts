import type { ConsentService } from '../../consent/config-schema.js';
import { webAddress } from '../../consent/web-address.js';
import type { ConsentDetailsLocale } from '../../i18n/consent-details/catalogue.js';
import { h } from './dom.js';

/** A service as it is described; the banner's own storage is described like one. */
export type ServiceFacts = Pick<
  ConsentService,
  'name' | 'provider' | 'purpose' | 'policyUrl' | 'recipients' | 'thirdCountries' | 'stores'
>;

/** What a visitor is told about a service: who, what for, what is stored and how long, who else gets it, where. */
export function renderService(
  service: ServiceFacts,
  locale: ConsentDetailsLocale,
  control?: HTMLElement,
): HTMLElement {
  const { name, provider, purpose, policyUrl, recipients, thirdCountries, stores } = service;
  const { text } = locale;
  const stored = stores?.map((store) => {
    const item = `${store.name} (${store.duration})`;
    return store.purpose ? `${item}: ${store.purpose}` : item;
  });
  // What the editor left out is not known to be nothing.
  const list = (items: readonly string[] | undefined, none: string) =>
    items ? items.join(', ') || none : text('unstated');
  const href = webAddress(policyUrl);
  const facts = {
    provider,
    purpose,
    stored: list(stored, text('storedNothing')),
    recipients: list(recipients, text('recipientsNone')),
    countriesLabel: list(thirdCountries, text('countriesNone')),
    ...(href && { more: h('a', { href }, text('policyOf', { name })) }),
  };
  return h(
    'div',
    { class: 'service', part: 'service' },
    h('h4', {}, name),
    control,
    h(
      'dl',
      {},
      ...Object.entries(facts).flatMap(([term, fact]) => [
        h('dt', {}, text(term as keyof typeof facts)),
        h('dd', {}, fact),
      ]),
    ),
  );
}
