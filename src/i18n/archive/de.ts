import type { Message } from '../message.js';
import { deFirstView } from './de-first-view.js';

/**
 * German, the source of all keys. Texts address the reader as "Sie". `{name}` is filled in; a text
 * that counts has its plural forms.
 */
export const de = {
  ...deFirstView,

  // The archive
  emptyHeading: 'Keine Veranstaltungen gefunden',
  failedHeading: 'Die Veranstaltungen lassen sich gerade nicht laden.',
  retry: 'Erneut versuchen',
  skipArchive: 'Veranstaltungen überspringen',

  // One session
  readLess: 'Weniger anzeigen',
  failedPart: 'Der ganze Text lässt sich gerade nicht laden. Bitte versuchen Sie es noch einmal.',
  sessionNotFound: 'Diese Veranstaltung gibt es hier nicht (mehr).',
} satisfies Record<string, Message>;
