import type { ConsentConfig } from './config-schema.js';
import { CATEGORY_IDS } from './decision.js';
import { webAddress } from './web-address.js';

/** Where a configuration has addresses. */
export const ADDRESSES = ['recordUrl', 'privacyUrl', 'imprintUrl', 'policyUrl'] as const;

/**
 * Whether a configuration keeps what its schema cannot say: each id once, no service called like a
 * category, addresses of the web. What is wrong, in words, is in `config-problems.ts`.
 */
export function keepsRules(config: ConsentConfig): boolean {
  const { categories } = config;
  const services = categories.flatMap((category) => category.services);
  const isOnce = (ids: readonly string[]) => new Set(ids).size === ids.length;
  return (
    isOnce(categories.map(({ id }) => id)) &&
    isOnce([...CATEGORY_IDS, ...services.map(({ id }) => id)]) &&
    [...ADDRESSES.map((name) => config[name]), ...services.map(({ policyUrl }) => policyUrl)].every(
      (address) => address === undefined || webAddress(address),
    )
  );
}
