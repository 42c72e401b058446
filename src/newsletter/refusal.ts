import { cleanText } from '../domain/clean-text.js';
import type { Refusal } from './provider.js';

/** A provider's own words are shown, but not whole pages of them. */
const MAX_DETAIL = 300;

/** What an HTTP status alone says. */
export function refusalByStatus(status: number, detail?: unknown): Refusal {
  if (status === 429) return { code: 'rate-limited' };
  if (status === 408 || status >= 500) return { code: 'unavailable' };
  if ([404, 405, 410, 415].includes(status)) return { code: 'not-there' };
  const words = typeof detail === 'string' ? cleanText(detail).replace(/\s+/g, ' ') : '';
  return words ? { code: 'refused', detail: words.slice(0, MAX_DETAIL) } : { code: 'refused' };
}

/** A JSON object, or an empty one: what a server in trouble sends is never relied upon. */
export function readObject(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
