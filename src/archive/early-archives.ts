import type { Archive } from '../domain/archive.js';
import type { SourceKind } from '../domain/source-kind.js';
import { ArchiveHandle } from './archive-handle.js';

interface Early {
  readonly handle: ArchiveHandle;
  readonly src: string;
  readonly source: SourceKind;
}

/** Shared by all copies of the script: loaded under two addresses, one opens and the other asks. */
export const EARLY = Symbol.for('k360-early-archive');

export type Waiting = Element & { [EARLY]?: Early | undefined };

/** Opens an archive for an element that will ask for it once its script is there. Throws as `open` does. */
export function openEarly(element: Waiting, src: string, source: SourceKind): Promise<Archive> {
  element[EARLY] ??= { handle: new ArchiveHandle(src, source), src, source };
  return element[EARLY].handle.openEarly();
}
