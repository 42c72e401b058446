import { createContext } from '@lit/context';
import type { ArchiveHandle } from './archive-handle.js';

/** The archive that `<k360-feed>` shares with the elements inside it. */
export const archiveContext = createContext<ArchiveHandle | undefined>(Symbol('k360-archive'));
