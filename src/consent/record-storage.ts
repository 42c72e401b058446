import type { ConsentConfig } from './config-schema.js';
import { DEFAULT_MAX_AGE_DAYS } from './decision.js';

/** Name of the one thing the kit stores: a key of local storage, or a cookie. */
export const STORAGE_KEY = 'k360-consent';

/** Reads what is stored; `null` if nothing is, or nothing can be. */
export function readStored({ storage }: ConsentConfig): string | null {
  try {
    if (storage !== 'cookie') return localStorage.getItem(STORAGE_KEY);
    const cookie = document.cookie.split('; ').find((pair) => pair.startsWith(`${STORAGE_KEY}=`));
    return cookie ? decodeURIComponent(cookie.slice(STORAGE_KEY.length + 1)) : null;
  } catch {
    // Blocked by the browser or a sandbox, or a cookie of somebody else.
    return null;
  }
}

/**
 * Stores a text, or removes what is stored.
 * @returns whether that worked; where storage is blocked a decision holds for the page view only
 */
export function writeStored(config: ConsentConfig, text: string | null): boolean {
  const { storage, maxAgeDays = DEFAULT_MAX_AGE_DAYS } = config;
  try {
    if (storage === 'cookie') {
      const age = text === null ? 0 : maxAgeDays * 86_400;
      const secure = location.protocol === 'https:' ? '; Secure' : '';
      document.cookie = `${STORAGE_KEY}=${encodeURIComponent(text ?? '')}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`;
    } else {
      // Where there is no room for a withdrawal, what it withdraws goes all the same.
      localStorage.removeItem(STORAGE_KEY);
      if (text !== null) localStorage.setItem(STORAGE_KEY, text);
    }
    return readStored(config) === text;
  } catch {
    return false;
  }
}
