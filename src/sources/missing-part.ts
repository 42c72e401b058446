import { ArchiveError } from '../domain/archive-error.js';

/**
 * What to do when a part of the script cannot be loaded: the archive cannot be, for now.
 * @param url what was to be read
 */
export function missingPart(url: string): (error: unknown) => never {
  return (error) => {
    throw new ArchiveError('network', `A part of the script is missing: ${String(error)}`, url);
  };
}
