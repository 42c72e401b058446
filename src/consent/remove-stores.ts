import type { ServiceStore } from './config-schema.js';

/**
 * Removes what a withdrawn service has stored, as far as a script may: cookies of other hosts and
 * `HttpOnly` ones it cannot see.
 */
export async function removeStores(stores: readonly ServiceStore[]): Promise<void> {
  for (const store of stores) {
    try {
      if (store.type === 'cookie') removeCookies(store);
      else if (store.type === 'indexedDB') await removeDatabases(store);
      else removeKeys(window[store.type], store);
    } catch {
      // Blocked storage holds nothing.
    }
  }
}

/** Whether a name is the one given, or begins as one that ends in `*`. */
function isNamed(name: string, { name: pattern }: ServiceStore): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function removeKeys(storage: Storage, store: ServiceStore): void {
  for (const key of Object.keys(storage)) if (isNamed(key, store)) storage.removeItem(key);
}

async function removeDatabases(store: ServiceStore): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (name && isNamed(name, store)) indexedDB.deleteDatabase(name);
  }
}

/** A cookie goes only where domain and path are named as they were set, so every possible one is tried. */
function removeCookies(store: ServiceStore): void {
  const names = document.cookie
    .split('; ')
    .map((pair) => pair.split('=')[0] ?? '')
    .filter((name) => isNamed(name, store));
  // What was set for another path is not listed here, but may be named.
  if (!store.name.endsWith('*')) names.push(store.name);
  for (const name of new Set(names)) {
    for (const domain of domains(store)) {
      for (const path of paths(store)) {
        const scope = domain ? `; Domain=${domain}` : '';
        document.cookie = `${name}=; Max-Age=0; Path=${path}${scope}`;
      }
    }
  }
}

/** None for the host alone, the declared one, the host and its parents. */
function domains({ domain = '' }: ServiceStore): string[] {
  const labels = location.hostname.split('.');
  return ['', domain, ...labels.map((_, i) => labels.slice(i).join('.'))];
}

/** Each prefix of the current path, from `/`, with and without a slash at its end, and the declared one. */
function paths({ path = '/' }: ServiceStore): string[] {
  const parts = location.pathname.split('/');
  const prefixes = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
  return [path, ...prefixes.flatMap((prefix) => [prefix, `${prefix}/`])];
}
