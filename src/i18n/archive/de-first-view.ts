import type { Message } from '../message.js';

/** What an archive says before its element is there; see `de.ts`. */
export const deFirstView = {
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
  upcoming: 'Kommende Veranstaltungen',
  past: 'Vergangene Veranstaltungen',
  others: 'Weitere Veranstaltungen',
  pageOf: 'Seite {page} von {pages}',

  // One session
  by: 'Dokumentation: {names}',
  cancelled: 'abgesagt',
  hours: '{hours} Uhr',
  until: 'bis {end}',
  readMore: 'Mehr lesen',
  place: 'Ort: {place}',
  fileCount: { one: '{count} Datei', other: '{count} Dateien' },
  recordingCount: { one: '{count} Video', other: '{count} Videos' },
  contributorCount: { one: '{count} mitwirkende Person', other: '{count} Mitwirkende' },
} satisfies Record<string, Message>;
