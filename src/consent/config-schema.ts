import * as z from 'zod/mini';

/**
 * The configuration of `<k360-cookie-banner>`, as an editor writes it. What a schema cannot say (ids
 * used once, a service called like a category) is in `config-rules.ts`.
 */
const text = z.string().check(z.minLength(1));
const texts = z.array(text);
const id = z.string().check(z.regex(/^[a-z0-9-]+$/));
const opt = z.optional;

/** `*` at its end stands for any rest, but not alone: that would be everything the site stores. */
const storeName = z.string().check(z.regex(/[^*]/));

const Store = z.looseObject({
  name: storeName,
  type: z.enum(['cookie', 'localStorage', 'sessionStorage', 'indexedDB']),
  duration: text,
  purpose: opt(text),
  domain: opt(text),
  path: opt(text),
});

const Service = z.looseObject({
  id,
  name: text,
  provider: text,
  purpose: text,
  policyUrl: opt(text),
  thirdCountries: opt(texts),
  recipients: opt(texts),
  stores: opt(z.array(Store)),
  reload: opt(z.boolean()),
});

const Category = z.looseObject({
  id: z.enum(['necessary', 'preferences', 'statistics', 'marketing']),
  name: opt(text),
  purpose: opt(text),
  services: z.array(Service),
});

const Bridges = z.looseObject({
  googleConsentMode: opt(
    z.union([
      z.boolean(),
      z.looseObject({ waitForUpdate: z.number().check(z.int(), z.minimum(0)) }),
    ]),
  ),
  matomo: opt(z.enum(['full', 'cookies'])),
  wpConsentApi: opt(z.boolean()),
  complianz: opt(z.boolean()),
});

export const Config = z.looseObject({
  version: text,
  language: opt(text),
  maxAgeDays: opt(z.number().check(z.int(), z.minimum(1), z.maximum(365))),
  storage: opt(z.enum(['localStorage', 'cookie'])),
  recordUrl: opt(text),
  privacyUrl: opt(text),
  imprintUrl: opt(text),
  policyUrl: opt(text),
  texts: opt(z.record(z.string(), text)),
  categories: z.array(Category),
  bridges: opt(Bridges),
});

export type ConsentConfig = z.infer<typeof Config>;
export type ConsentCategory = ConsentConfig['categories'][number];
export type ConsentService = ConsentCategory['services'][number];
export type ServiceStore = z.infer<typeof Store>;
