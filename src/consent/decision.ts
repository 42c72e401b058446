import type { ConsentConfig, ConsentService } from './config-schema.js';
import type { ConsentRecord } from './record.js';

/** What a visitor chose: whole categories, single services. What is not named stays as it was. */
export interface Choice {
  readonly categories?: Readonly<Record<string, boolean>>;
  readonly services?: Readonly<Record<string, boolean>>;
}

/** What a record says about an id; `constructor` and the like are ids as well. */
export function decided(
  decisions: Readonly<Record<string, boolean>> | undefined,
  id: string,
): boolean | undefined {
  return decisions && Object.hasOwn(decisions, id) ? decisions[id] : undefined;
}

/** How long a decision holds where the configuration does not say, in days. */
export const DEFAULT_MAX_AGE_DAYS = 182;
const DAY = 86_400_000;

/** Categories that a visitor may refuse; without services there is nothing to decide. */
export function optionalCategories({ categories }: ConsentConfig) {
  return categories.filter(({ id, services }) => id !== 'necessary' && services[0]);
}

/** Services that a visitor may refuse. */
export function optionalServices(config: ConsentConfig): ConsentService[] {
  return optionalCategories(config).flatMap(({ services }) => services);
}

/** Whether a stored decision is about this version of the text and young enough. */
export function isCurrent(
  record: ConsentRecord | null,
  { version, maxAgeDays = DEFAULT_MAX_AGE_DAYS }: ConsentConfig,
): record is ConsentRecord {
  const age = Date.now() - Date.parse(record?.givenAt ?? '');
  // A clock may have been set back a little; a decision from the far future is none.
  return record?.textVersion === version && age < maxAgeDays * DAY && age > -DAY;
}

/**
 * Services the visitor is to be asked about. Global Privacy Control answers for whatever the visitor
 * has not decided: refused, without asking.
 * @param record a current one
 * @param refusedBySignal whether the browser sends Global Privacy Control
 */
export function pendingServices(
  config: ConsentConfig,
  record: ConsentRecord | null,
  refusedBySignal: boolean,
): ConsentService[] {
  if (refusedBySignal) return [];
  return optionalServices(config).filter(({ id }) => decided(record?.services, id) === undefined);
}

/**
 * Whether a category or service may run. What the configuration does not know may not; a category only while each of
 * its services may, also those that are new.
 */
export function isGranted(
  { categories }: ConsentConfig,
  record: ConsentRecord | null,
  id: string,
): boolean {
  for (const category of categories) {
    const isCategory = category.id === id;
    const services = category.services.filter((service) => isCategory || service.id === id);
    if (!isCategory && !services.length) continue;
    if (category.id === 'necessary') return true;
    return (
      services.every((service) => decided(record?.services, service.id)) &&
      (!isCategory || decided(record?.categories, id) === true)
    );
  }
  return id === 'necessary';
}

/** Ids of all categories and services that may run. */
export function grantedIds(config: ConsentConfig, record: ConsentRecord | null): string[] {
  return config.categories
    .flatMap((category) => [category, ...category.services])
    .map(({ id }) => id)
    .filter((id) => isGranted(config, record, id));
}
