import type { ConsentConfig } from './config-schema.js';

/**
 * A first look at a configuration: whether there is enough of it to show the question. The whole check
 * (`check-config.ts`) comes a moment later, and nothing counts as consent before it has passed.
 */
export function glance(raw: unknown): ConsentConfig | undefined {
  const config = raw as ConsentConfig | null;
  try {
    return typeof config?.version === 'string' &&
      config.categories.every(({ services }) => services.every(({ id }) => id))
      ? config
      : undefined;
  } catch {
    return undefined;
  }
}
