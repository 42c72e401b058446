import type { ConsentConfig } from './config-schema.js';
import { decided, optionalCategories, type Choice } from './decision.js';
import type { ConsentRecord } from './record.js';
import { hex } from './text-hash.js';

/**
 * A new record. Granting or refusing a category does so for its services; a service leaves its category
 * alone, so that one granted video is not a granted category.
 * @param previous the current record, if there is one
 */
export function decide(
  config: ConsentConfig,
  previous: ConsentRecord | null,
  choice: Choice,
  proof: Pick<ConsentRecord, 'language' | 'textHash' | 'source' | 'gpc'>,
): ConsentRecord {
  const categories: Record<string, boolean> = {};
  const services: Record<string, boolean> = {};
  let whole = true;
  for (const category of optionalCategories(config)) {
    const chosen = decided(choice.categories, category.id);
    const held = chosen ?? decided(previous?.categories, category.id);
    if (held !== undefined) categories[category.id] = held;
    for (const { id } of category.services) {
      const answer = decided(choice.services, id) ?? chosen;
      whole &&= answer !== undefined;
      const value = answer ?? decided(previous?.services, id);
      if (value !== undefined) services[id] = value;
      // What is not granted as a whole is no granted category.
      if (value === false && held) categories[category.id] = false;
    }
  }
  const changedAt = new Date().toISOString();
  return {
    version: 1,
    // `crypto.randomUUID` needs a secure context.
    id: previous?.id ?? hex(crypto.getRandomValues(new Uint8Array(16))),
    // A decision about everything begins a new period; one about a single service does not prolong the others.
    givenAt: whole || !previous ? changedAt : previous.givenAt,
    changedAt,
    categories,
    services,
    textVersion: config.version,
    ...proof,
  };
}

/**
 * The same answer to all that is asked: to categories never decided as a whole, and to services that
 * are new in the others; what was decided before stays.
 * @param record `null` to answer for everything
 */
export function choiceOfAll(
  config: ConsentConfig,
  record: ConsentRecord | null,
  value: boolean,
): Required<Choice> {
  const categories: Record<string, boolean> = {};
  const services: Record<string, boolean> = {};
  for (const category of optionalCategories(config)) {
    if (decided(record?.categories, category.id) === undefined) categories[category.id] = value;
    else {
      for (const { id } of category.services) {
        if (decided(record?.services, id) === undefined) services[id] = value;
      }
    }
  }
  return { categories, services };
}
