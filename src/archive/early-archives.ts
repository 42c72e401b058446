import type { Archive } from '../domain/archive.js';
import type { SourceKind } from '../domain/source-kind.js';
import { ArchiveHandle } from './archive-handle.js';

interface Early {
  readonly handle: ArchiveHandle;
  readonly src: string;
  readonly source: SourceKind;
}

/** Shared by all copies of the script: loaded under two addresses, one opens and the other asks. */
const KEY = Symbol.for('k360-early-archive');

type Waiting = Element & { [KEY]?: Early | undefined };

/** Opens an archive for an element that will ask for it once its script is there. Throws as `open` does. */
export function openEarly(element: Waiting, src: string, source: SourceKind): Promise<Archive> {
  element[KEY] ??= { handle: new ArchiveHandle(src, source), src, source };
  return element[KEY].handle.openEarly();
}

/** The archive that an element asks for: the one that was opened for it, if it still asks for that. */
export function takeArchive(element: Waiting, src: string, source: SourceKind): ArchiveHandle {
  const early = element[KEY];
  element[KEY] = undefined;
  if (early?.src === src && early.source === source) return early.handle;
  early?.handle.close();
  return new ArchiveHandle(src, source);
}
