import * as z from 'zod/mini';

/**
 * The configuration of `<k360-cookie-banner>`, as an editor writes it. What a schema cannot say (ids
 * used once, a service called like a category) is in `config-rules.ts`. The descriptions are for editors' programs,
 * which read them in `dist/schema/consent.json`; the script has none of them.
 */
/** A blank would be a button without a name, or a switch. */
const text = z.string().check(z.regex(/\S/));
const texts = z.array(text);
const id = z.string().check(z.regex(/^[a-z0-9-]+$/));
const opt = z.optional;
const says = z.describe;

/** `*` at its end stands for any rest, but not alone: that would be everything the site stores. */
const storeName = z.string().check(z.regex(/[^*]/));

const Store = z.looseObject({
  name: storeName.check(says('As it is stored; * at the end stands for any rest.')),
  type: z
    .enum(['cookie', 'localStorage', 'sessionStorage', 'indexedDB'])
    .check(says('Where it is stored.')),
  duration: text.check(says('How long it is kept, in words.')),
  purpose: opt(text).check(says('What it is for; shown behind its name.')),
  domain: opt(text).check(says('Of a cookie; this host and its parents are tried in any case.')),
  path: opt(text).check(
    says('Of a cookie; / and the parts of the current path are tried in any case.'),
  ),
});

const Service = z.looseObject({
  id: id.check(says('What data-service and the gate name; used once, and no id of a category.')),
  name: text.check(says('What visitors read.')),
  provider: text.check(says('Who offers it.')),
  purpose: text.check(says('What it is for.')),
  policyUrl: opt(text).check(says('Its privacy policy, http or https; linked.')),
  thirdCountries: opt(texts).check(
    says('Countries outside EU and EEA that data goes to; also named in the question.'),
  ),
  recipients: opt(texts).check(says('Who else gets the data.')),
  stores: opt(z.array(Store)).check(says('What it stores; deleted whenever it is refused.')),
  reload: opt(z.boolean()).check(
    says(
      'true: offer to load the page anew once it is withdrawn, also if no gated script of it ran.',
    ),
  ),
});

const Category = z.looseObject({
  id: z
    .enum(['necessary', 'preferences', 'statistics', 'marketing'])
    .check(says('Each once; necessary is never asked about.')),
  name: opt(text).check(says('Heading, instead of ours.')),
  purpose: opt(text).check(says('What it is for, instead of our sentence.')),
  services: z
    .array(Service)
    .check(says('[] if there are none; then the category is not asked about.')),
});

const Bridges = z.looseObject({
  googleConsentMode: opt(
    z.union([
      z.boolean(),
      z.looseObject({
        waitForUpdate: z
          .number()
          .check(z.int(), z.minimum(0))
          .check(says('Milliseconds that Google’s tags wait for the decision.')),
      }),
    ]),
  ).check(says('Google Consent Mode v2.')),
  matomo: opt(z.enum(['full', 'cookies'])).check(
    says('full: nothing is measured without consent; cookies: measured, without cookies.'),
  ),
  wpConsentApi: opt(z.boolean()).check(says('WordPress plug-ins that ask the WP Consent API.')),
  complianz: opt(z.boolean()).check(says('The page asks through Complianz; its answers count.')),
});

export const Config = z.looseObject({
  version: text.check(
    says('Change it whenever texts, purposes or services change: all are asked again.'),
  ),
  language: opt(text).check(says('Of the texts, e.g. de. By default that of the page.')),
  maxAgeDays: opt(z.number().check(z.int(), z.minimum(1), z.maximum(365))).check(
    says('Days that a decision holds. By default 182.'),
  ),
  storage: opt(z.enum(['localStorage', 'cookie'])).check(
    says('Where the decision is kept. By default localStorage.'),
  ),
  recordUrl: opt(text).check(says('Address that each decision is posted to, as JSON.')),
  privacyUrl: opt(text).check(says('Privacy policy, linked in the banner.')),
  imprintUrl: opt(text).check(says('Legal notice, linked in the banner.')),
  policyUrl: opt(text).check(says('Cookie policy, linked in the banner.')),
  texts: opt(z.record(z.string(), text)).check(
    says('Single texts of the banner in your own words, by their names; README lists them.'),
  ),
  categories: z.array(Category).check(says('What is asked.')),
  bridges: opt(Bridges).check(says('Other tools that are told of the decision.')),
});

export type ConsentConfig = z.infer<typeof Config>;
export type ConsentCategory = ConsentConfig['categories'][number];
export type ConsentService = ConsentCategory['services'][number];
export type ServiceStore = z.infer<typeof Store>;
