import type { ConsentConfig, ServiceStore } from './config-schema.js';
import { isGranted } from './decision.js';
import type { ConsentRecord } from './record.js';
import { STORAGE_KEY } from './record-storage.js';

/**
 * Removes what services have stored that are not granted, as far as a script may: cookies of other hosts and
 * `HttpOnly` ones it cannot see. What a granted service stores by the same name stays, and so does the decision.
 */
export async function removeStores(
  config: ConsentConfig,
  record: ConsentRecord | null,
): Promise<void> {
  const kept: ServiceStore[] = [];
  const removed: ServiceStore[] = [];
  for (const { id, stores = [] } of config.categories.flatMap(({ services }) => services)) {
    (isGranted(config, record, id) ? kept : removed).push(...stores);
  }
  for (const store of removed) {
    const goes = (name: string) =>
      name !== STORAGE_KEY &&
      isNamed(name, store) &&
      !kept.some((other) => other.type === store.type && isNamed(name, other));
    try {
      if (store.type === 'cookie') removeCookies(store, goes);
      else if (store.type === 'indexedDB') {
        // Firefox lists them from version 126 on.
        const listed = await (indexedDB as Partial<IDBFactory>).databases?.();
        for (const { name = '' } of listed ?? [store]) {
          if (goes(name)) indexedDB.deleteDatabase(name);
        }
      } else {
        const storage = window[store.type];
        for (const key of Object.keys(storage).filter(goes)) storage.removeItem(key);
      }
    } catch {
      // Blocked storage holds nothing.
    }
  }
}

/** Whether a name is the one given, or begins as one that ends in `*`. */
function isNamed(name: string, { name: pattern }: ServiceStore): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/**
 * A cookie goes only where domain and path are named as they were set, so every possible one is tried.
 * @param goes which of the page's cookies are meant
 */
export function removeCookies(
  store: Pick<ServiceStore, 'name' | 'path'>,
  goes: (name: string) => boolean,
): void {
  const { name: declared, path = '/' } = store;
  const { hostname, pathname } = location;
  const names = document.cookie.split('; ').map((pair) => pair.replace(/=.*/, ''));
  // What was set for another path is not listed here, but may be named.
  if (!pathname.startsWith(path)) names.push(declared);
  // None for the host alone, the host and its parents: a page can set cookies for no other domain.
  const labels = hostname.split('.');
  const scopes = ['', ...labels.map((_, i) => `; Domain=${labels.slice(i).join('.')}`)];
  // The declared one, and each beginning of the current path with and without a slash at its end.
  const parts = pathname.split('/');
  const beginnings = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
  const paths = [path, ...beginnings.flatMap((beginning) => [beginning, `${beginning}/`])];
  for (const name of names.filter(goes)) {
    for (const scope of scopes) {
      for (const path of paths) {
        const text = `${name}=; Max-Age=0; Path=${path}${scope}`;
        document.cookie = text;
        // Names that begin with `__Secure-` or `__Host-` go only so.
        document.cookie = `${text}; Secure`;
      }
    }
  }
}
