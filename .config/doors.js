/**
 * The rooms of `src` and which other rooms each may import from; what is not listed is closed.
 * See "Where things are" in CONTRIBUTING.md.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const DOORS = {
  domain: [],
  i18n: [],
  styles: [],
  'rich-text': [],
  schema: [],
  sources: ['domain', 'rich-text', 'schema'],
  newsletter: ['domain', 'schema'],
  consent: ['domain', 'schema'],
  archive: ['sources', 'domain'],
  elements: ['archive', 'newsletter', 'consent', 'rich-text', 'i18n', 'styles', 'domain'],
  define: ['elements'],
  embed: ['define', 'consent'],
  cli: ['sources', 'define'],
};

/** Modules that may import zod: they describe what comes in from outside. */
export const SCHEMA_MODULES = ['domain', 'sources', 'consent', 'newsletter'].flatMap((room) => [
  `src/${room}/**/schema.ts`,
  `src/${room}/**/*-schema.ts`,
]);

const FETCH = {
  globals: ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
  calls: [['navigator', 'sendBeacon']],
  where: 'src/sources/request.ts, newsletter, consent and cli',
  allowed: ['src/sources/request.ts', 'src/newsletter/**', 'src/consent/**', 'src/cli/**'],
};
const STORAGE = {
  globals: ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'],
  calls: [['document', 'cookie']],
  where: 'consent',
  allowed: ['src/consent/**'],
};
const HTML = {
  globals: ['DOMParser', 'eval', 'Function'],
  properties: [
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'setHTML',
    'setHTMLUnsafe',
    'parseHTMLUnsafe',
    'createContextualFragment',
    'srcdoc',
  ],
  calls: [
    ['document', 'write'],
    ['document', 'writeln'],
  ],
  where: 'rich-text',
  allowed: ['src/rich-text/**'],
};
const REGISTRY = {
  globals: ['customElements'],
  // `consent` of the script tag waits until the banner is defined.
  where: 'define and src/consent/consent.ts',
  allowed: ['src/define/**', 'src/consent/consent.ts'],
};

/** What only certain modules may touch, under whatever object (`window.fetch` is `fetch`). */
export const PRIVILEGES = [FETCH, STORAGE, HTML, REGISTRY];
