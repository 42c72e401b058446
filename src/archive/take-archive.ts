import type { SourceKind } from '../domain/source-kind.js';
import { ArchiveHandle } from './archive-handle.js';
import { EARLY, type Waiting } from './early-archives.js';

/** The archive that an element asks for: the one that was opened for it, if it still asks for that. */
export function takeArchive(element: Waiting, src: string, source: SourceKind): ArchiveHandle {
  const early = element[EARLY];
  element[EARLY] = undefined;
  if (early?.src === src && early.source === source) return early.handle;
  early?.handle.close();
  return new ArchiveHandle(src, source);
}
