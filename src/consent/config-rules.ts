import { ADDRESSES, CATEGORY_IDS } from './config-names.js';
import type { ConsentConfig } from './config-schema.js';
import { webAddress } from './web-address.js';

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
