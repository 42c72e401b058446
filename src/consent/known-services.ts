/** What a gate has to say about a service: who gets what. */
export interface ServiceInfo {
  readonly name: string;
  readonly provider: string;
  readonly thirdCountries?: readonly string[] | undefined;
  readonly policyUrl?: string | undefined;
}

/** Services that a gate can describe where no banner is configured, by their ids. */
const KNOWN: Readonly<Record<string, ServiceInfo>> = {
  youtube: {
    name: 'YouTube',
    provider: 'Google Ireland Ltd.',
    thirdCountries: ['USA'],
    policyUrl: 'https://policies.google.com/privacy',
  },
  vimeo: {
    name: 'Vimeo',
    provider: 'Vimeo.com, Inc.',
    thirdCountries: ['USA'],
    policyUrl: 'https://vimeo.com/privacy',
  },
  dailymotion: {
    name: 'Dailymotion',
    provider: 'Dailymotion SA',
    policyUrl: 'https://legal.dailymotion.com/en/privacy-policy/',
  },
  'media-ccc-de': { name: 'media.ccc.de', provider: 'Chaos Computer Club e. V.' },
  'tib-av-portal': { name: 'TIB AV-Portal', provider: 'Technische Informationsbibliothek (TIB)' },
};

/**
 * Describes a service nobody configured.
 * @param address where its content comes from; says who gets the data when nothing else is known
 */
export function knownService(id: string, address: string): ServiceInfo {
  const host = /^https?:\/\/([^/]+)/.exec(address)?.[1] ?? id;
  return Object.hasOwn(KNOWN, id) ? (KNOWN[id] as ServiceInfo) : { name: host, provider: host };
}
