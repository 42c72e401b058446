import { ADDRESSES, CATEGORY_IDS } from './config-names.js';
import type { ConsentConfig } from './config-schema.js';
import { ExplainedConfig } from './explained-config-schema.js';
import { webAddress } from './web-address.js';

/** Where a schema found something wrong. */
interface Issue {
  readonly path: readonly PropertyKey[];
}

/** What belongs where, by the last name of a path, in the words of an editor. */
const RIGHT: Readonly<Record<string, string>> = {
  version: 'a text that you change whenever texts, purposes or services change, e.g. "2026-01"',
  language: 'the language of the texts, e.g. "de"',
  maxAgeDays: 'a whole number from 1 to 365',
  storage: '"localStorage" or "cookie"',
  recordUrl: 'an address that takes each decision',
  privacyUrl: 'an address',
  imprintUrl: 'an address',
  policyUrl: 'an address',
  texts: 'single texts by their names, e.g. {"heading": "…"}',
  categories: 'a list: [{"id": "necessary", "services": […]}, …]',
  services: 'a list of services, [] if there are none',
  provider: 'who offers the service, e.g. "Stadt Lindenau"',
  purpose: 'a sentence that says what it is for',
  thirdCountries: 'a list of countries, e.g. ["USA"]',
  recipients: 'a list of names',
  stores: 'a list: [{"name": "_pk_id*", "type": "cookie", "duration": "13 Monate"}, …]',
  type: '"cookie", "localStorage", "sessionStorage" or "indexedDB"',
  duration: 'how long it is kept, e.g. "13 Monate"',
  reload: 'true or false',
  bridges: 'for example {"matomo": "full"}',
  googleConsentMode: 'true, false or {"waitForUpdate": 500}',
  waitForUpdate: 'a number of milliseconds, e.g. 500',
  matomo: '"full" or "cookies"',
  wpConsentApi: 'true or false',
  complianz: 'true or false',
};

/** What is wrong with a configuration that did not pass: where, what, and what would be right. */
export function describeProblems(raw: unknown): string[] {
  const { success, error } = ExplainedConfig.safeParse(raw);
  return success ? describeBrokenRules(raw as ConsentConfig) : describeIssues(error.issues, raw);
}

/** Words for what a schema found, a sentence each. */
function describeIssues(issues: readonly Issue[], raw: unknown): string[] {
  const sentences = issues.map(({ path }) => {
    const value = path.reduce<unknown>((part, key) => (part as never)[key], raw);
    const found = value === undefined ? 'is missing' : `is ${JSON.stringify(value).slice(0, 60)}`;
    return `${nameOf(path)} ${found}. Right would be ${rightAt(path)}.`;
  });
  // A schema may find more than one thing wrong with one value.
  return [...new Set(sentences)];
}

/** Words for rules that are not kept. */
function describeBrokenRules(config: ConsentConfig): string[] {
  const problems: string[] = [];
  const seen = new Map<string, string>();
  const once = (id: string, path: string) => {
    const before = seen.get(id);
    seen.set(id, path);
    if (before) {
      problems.push(`${path} is "${id}", and so is ${before}. Right would be an id of its own.`);
    }
  };
  const web = (address: string | undefined, path: string) => {
    if (address === undefined || webAddress(address)) return;
    problems.push(`${path} is "${address}". Right would be an http or https address.`);
  };
  for (const name of ADDRESSES) web(config[name], name);
  config.categories.forEach(({ id, services }, i) => {
    once(id, `categories[${i}].id`);
    services.forEach((service, k) => {
      const path = `categories[${i}].services[${k}]`;
      once(service.id, `${path}.id`);
      web(service.policyUrl, `${path}.policyUrl`);
      if (CATEGORY_IDS.includes(service.id)) {
        problems.push(`${path}.id is the name of a category. Right would be e.g. "matomo".`);
      }
    });
  });
  return problems;
}

function rightAt(path: readonly PropertyKey[]): string {
  const [last = '', parent] = [path.at(-1), path.at(-2)];
  if (last === '') return 'an object: {"version": "…", "categories": […]}';
  if (last === 'id') {
    return typeof parent === 'number' && path.length === 3
      ? '"necessary", "preferences", "statistics" or "marketing"'
      : 'a name of small letters, digits and hyphens, e.g. "matomo"';
  }
  if (last === 'name' && path.at(-3) === 'stores') {
    return 'what it is stored as, e.g. "_pk_ses", or how that begins, e.g. "_pk_id*"';
  }
  if (typeof last === 'number')
    return parent === 'categories' || parent === 'services' || parent === 'stores'
      ? 'an object: {…}'
      : 'a text';
  return RIGHT[String(last)] ?? 'a text';
}

/** `categories[1].services[0].id` */
function nameOf(path: readonly PropertyKey[]): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return name.join('').replace(/^\./, '') || 'The configuration';
}
