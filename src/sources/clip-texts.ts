import { clip } from './clip.js';
import type { Rejected } from './validate-loosely.js';

/** Properties that hold addresses: cut, they would lead elsewhere. */
const ADDRESS = /^(?:url|logo)$/;

/** What was read, with each of its texts as `clip` makes it. */
export function clipTexts<T>(value: T, path: string, rejected: Rejected[]): T;
export function clipTexts(value: unknown, path: string, rejected: Rejected[]): unknown {
  if (typeof value === 'string') return clip(value, path, rejected);
  if (Array.isArray(value)) {
    return value.map((one, i) => clipTexts<unknown>(one, `${path}[${i}]`, rejected));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [
      key,
      ADDRESS.test(key) ? one : clipTexts(one, path ? `${path}.${key}` : key, rejected),
    ]),
  );
}
