import type { Rejected } from './validate-loosely.js';

/** Reads something of one item. Whatever goes wrong there must not cost the rest of the archive. */
export function readOne<T>(read: () => T, otherwise: (error: unknown) => T): T {
  try {
    return read();
  } catch (error) {
    return otherwise(error);
  }
}

/** Why an item was left out that none of our checks has foreseen. */
export function unreadable(error: unknown): Rejected {
  return { path: '', reason: `the item cannot be read (${String(error).slice(0, 200)})` };
}
