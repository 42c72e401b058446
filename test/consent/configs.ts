import type { ConsentConfig } from '../../src/consent/config-schema.js';

/** A configuration with everything that can be said, for a fictitious association. */
export const CONFIG = {
  version: '2026-01',
  privacyUrl: '/datenschutz',
  imprintUrl: '/impressum',
  categories: [
    { id: 'necessary', services: [service('login', 'Anmeldung')] },
    { id: 'preferences', services: [service('font-size', 'Schriftgröße')] },
    {
      id: 'statistics',
      purpose: 'Zählt Besuche auf eigenem Server.',
      services: [
        {
          ...service('matomo', 'Matomo'),
          stores: [
            { name: '_pk_id*', type: 'cookie', duration: '13 Monate' },
            { name: '_pk_ses*', type: 'cookie', duration: '30 Minuten', purpose: 'Sitzung' },
          ],
        },
      ],
    },
    {
      id: 'marketing',
      services: [
        { ...service('youtube', 'YouTube'), thirdCountries: ['USA'], recipients: ['Google LLC'] },
        service('maps', 'Karten'),
      ],
    },
  ],
} satisfies ConsentConfig;

export function service(id: string, name = id) {
  return {
    id,
    name,
    provider: 'Bildungsbrücke Auental e. V.',
    purpose: `Zweck von ${name}`,
    policyUrl: 'https://example.org/datenschutz',
  };
}

/** With these services in `marketing` and nothing else. */
export function configOf(...ids: string[]): ConsentConfig {
  return {
    version: '1',
    privacyUrl: '/datenschutz',
    imprintUrl: '/impressum',
    categories: [{ id: 'marketing', services: ids.map((id) => service(id)) }],
  };
}
