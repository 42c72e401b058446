import { CONFIG, service } from './configs.js';

const withService = (change: object) => ({
  ...CONFIG,
  categories: [{ id: 'marketing', services: [{ ...service('a'), ...change }] }],
});
const withCategory = (category: object) => ({ ...CONFIG, categories: [category] });

export const GOOD: [name: string, config: unknown][] = [
  ['one with everything', CONFIG],
  ['the least there can be', { version: '1', categories: [] }],
  ['a category without services', withCategory({ id: 'marketing', services: [] })],
  ['what a later version may know', { ...CONFIG, theme: 'dark' }],
  ['a relative address', { ...CONFIG, imprintUrl: 'impressum.html' }],
  [
    'Google with a time to wait',
    { ...CONFIG, bridges: { googleConsentMode: { waitForUpdate: 500 } } },
  ],
  [
    'every bridge',
    {
      ...CONFIG,
      bridges: { googleConsentMode: true, matomo: 'cookies', wpConsentApi: true, complianz: false },
    },
  ],
  ['texts of its own', { ...CONFIG, texts: { heading: 'Cookies?' } }],
];

/** A configuration, and what is said to its editor, a sentence for each thing that is wrong. */
type Told = [config: unknown, ...says: (string | RegExp)[]];

/** What the schema refuses. */
export const BAD: Told[] = [
  [
    null,
    'The configuration is null. Right would be an object: {"version": "…", "categories": […]}.',
  ],
  ['yes', /^The configuration is "yes"/],
  [[], /^The configuration is \[\]/],
  [{}, /^version is missing/, /^categories is missing/],
  [{ ...CONFIG, version: 7 }, /^version is 7\. Right would be a text that you change whenever/],
  [{ ...CONFIG, maxAgeDays: 0 }, 'maxAgeDays is 0. Right would be a whole number from 1 to 365.'],
  [{ ...CONFIG, maxAgeDays: 366 }, /^maxAgeDays is 366/],
  [{ ...CONFIG, maxAgeDays: '90' }, /^maxAgeDays is "90"/],
  [
    { ...CONFIG, storage: 'session' },
    'storage is "session". Right would be "localStorage" or "cookie".',
  ],
  [{ ...CONFIG, imprintUrl: [] }, 'imprintUrl is []. Right would be an address.'],
  [{ ...CONFIG, categories: 'all' }, /^categories is "all"/],
  [
    withCategory({ id: 'ads', services: [] }),
    'categories[0].id is "ads". Right would be "necessary", "preferences", "statistics" or "marketing".',
  ],
  [withCategory({ id: 'marketing' }), /^categories\[0\]\.services is missing/],
  [
    withCategory({ id: 'marketing', services: ['a'] }),
    /^categories\[0\]\.services\[0\] is "a"\. Right would be an object/,
  ],
  [
    withService({ id: 'Große Karte' }),
    /^categories\[0\]\.services\[0\]\.id is "Große Karte"\. Right would be a name of small letters/,
  ],
  [
    withService({ provider: undefined }),
    /^categories\[0\]\.services\[0\]\.provider is missing\. Right would be who offers/,
  ],
  [withService({ purpose: '' }), /^categories\[0\]\.services\[0\]\.purpose is ""/],
  [
    withService({ thirdCountries: 'USA' }),
    /thirdCountries is "USA"\. Right would be a list of countries/,
  ],
  [
    withService({ stores: [{ name: '_pk', type: 'cookies', duration: '1' }] }),
    /stores\[0\]\.type is "cookies"/,
  ],
  [
    withService({ stores: [{ name: '_pk', type: 'cookie' }] }),
    /stores\[0\]\.duration is missing\. Right would be how long/,
  ],
  [
    withService({ stores: [{ name: '*', type: 'localStorage', duration: '1' }] }),
    'categories[0].services[0].stores[0].name is "*". Right would be what it is stored as, e.g. "_pk_ses", or how that begins, e.g. "_pk_id*".',
  ],
  [
    withService({ stores: [{ name: '', type: 'cookie', duration: '1' }] }),
    /stores\[0\]\.name is ""\. Right would be what it is stored as/,
  ],
  [withService({ reload: 'yes' }), /reload is "yes"\. Right would be true or false/],
  [
    { ...CONFIG, bridges: { matomo: true } },
    'bridges.matomo is true. Right would be "full" or "cookies".',
  ],
  [{ ...CONFIG, bridges: { googleConsentMode: 'v2' } }, /^bridges\.googleConsentMode is "v2"/],
  [{ ...CONFIG, texts: { heading: 3 } }, 'texts.heading is 3. Right would be a text.'],
  [{ ...CONFIG, texts: { reject: ' ' } }, 'texts.reject is " ". Right would be a text.'],
];

/** What fits the schema and breaks a rule that none can say: ids used once, addresses of the web. */
export const AGAINST_RULES: Told[] = [
  [
    { ...CONFIG, privacyUrl: 'javascript:alert(1)' },
    /^privacyUrl is "javascript:alert\(1\)"\. Right would be an http/,
  ],
  [{ ...CONFIG, recordUrl: 'data:text/plain,x' }, /^recordUrl/],
  [withService({ policyUrl: 'mailto:a@example.org' }), /policyUrl is "mailto:a@example\.org"/],
  [
    withService({ id: 'marketing' }),
    /^categories\[0\]\.services\[0\]\.id is "marketing", and so is categories\[0\]\.id/,
    /is the name of a category/,
  ],
  [
    withService({ id: 'statistics' }),
    /^categories\[0\]\.services\[0\]\.id is the name of a category/,
  ],
  [
    { ...CONFIG, categories: [...CONFIG.categories, { id: 'marketing', services: [] }] },
    /^categories\[4\]\.id is "marketing", and so is categories\[3\]\.id\. Right would be an id of its own/,
  ],
];
