import type { Message } from '../message.js';

/**
 * German, the source of all keys. Texts address the reader as "Sie". `{name}` is filled in; a text
 * that counts has its plural forms.
 */
export const de = {
  // The archive
  sessions: 'Veranstaltungen',
  resultCount: { one: '{count} Veranstaltung', other: '{count} Veranstaltungen' },
  resultCountMinimum: {
    one: 'mindestens {count} Veranstaltung',
    other: 'mindestens {count} Veranstaltungen',
  },
  resultCountOf: '{count} von {of} Veranstaltungen',
  resultsFor: '{results} zu „{query}“',
  loading: 'Veranstaltungen werden geladen …',
  emptyHeading: 'Keine Veranstaltungen gefunden',
  failedHeading: 'Die Veranstaltungen lassen sich gerade nicht laden.',
  retry: 'Erneut versuchen',
  upcoming: 'Kommende Veranstaltungen',
  past: 'Vergangene Veranstaltungen',
  skipArchive: 'Veranstaltungen überspringen',

  // One session
  by: 'Dokumentation: {names}',
  cancelled: 'abgesagt',
  hours: '{hours} Uhr',
  until: 'bis {end}',
  readMore: 'Mehr lesen',
  readLess: 'Weniger anzeigen',
  place: 'Ort: {place}',
  fileCount: { one: '{count} Datei', other: '{count} Dateien' },
  recordingCount: { one: '{count} Video', other: '{count} Videos' },
  contributorCount: { one: '{count} mitwirkende Person', other: '{count} Mitwirkende' },
  failedPart: 'Der ganze Text lässt sich gerade nicht laden. Bitte versuchen Sie es noch einmal.',
  sessionNotFound: 'Diese Veranstaltung gibt es hier nicht (mehr).',

  pageOf: 'Seite {page} von {pages}',
} satisfies Record<string, Message>;
