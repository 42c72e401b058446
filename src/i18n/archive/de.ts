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
  resultCountOf: {
    one: '{count} von {of} Veranstaltungen',
    other: '{count} von {of} Veranstaltungen',
  },
  resultsFor: '{results} zu „{query}“',
  loading: 'Veranstaltungen werden geladen …',
  loadingMore: 'Weitere Veranstaltungen werden geladen …',
  emptyHeading: 'Keine Veranstaltungen gefunden',
  emptyText: 'Hier ist noch nichts veröffentlicht.',
  emptyFor: 'Zu „{query}“ gibt es nichts.',
  emptyFiltered: 'Zu dieser Auswahl gibt es nichts.',
  showAll: 'Alle Veranstaltungen ansehen',
  failedHeading: 'Die Veranstaltungen lassen sich gerade nicht laden.',
  failedNetwork:
    'Vielleicht ist die Verbindung unterbrochen oder die Quelle nicht erreichbar. Bitte versuchen Sie es noch einmal.',
  failedTimeout: 'Die Quelle antwortet nicht rechtzeitig. Bitte versuchen Sie es noch einmal.',
  failedSource:
    'Die Quelle liefert gerade nichts, was sich anzeigen lässt. Bitte versuchen Sie es später noch einmal.',
  retry: 'Erneut versuchen',
  openOriginalArchive: 'Archiv im Original öffnen',
  droppedItems: {
    one: '{count} Eintrag konnte nicht gelesen werden und fehlt hier.',
    other: '{count} Einträge konnten nicht gelesen werden und fehlen hier.',
  },
  incomplete: 'Nicht alle Veranstaltungen konnten geladen werden.',
  skipArchive: 'Veranstaltungen überspringen',

  // One session
  by: 'Dokumentation: {names}',
  cancelled: 'abgesagt',
  readMore: 'Mehr lesen',
  readLess: 'Weniger anzeigen',
  place: 'Ort: {place}',
  fileCount: { one: '{count} Datei', other: '{count} Dateien' },
  recordingCount: { one: '{count} Video', other: '{count} Videos' },
  contributorCount: { one: '{count} mitwirkende Person', other: '{count} Mitwirkende' },
  sessionNotFound: 'Diese Veranstaltung gibt es hier nicht (mehr).',

  pageOf: 'Seite {page} von {pages}',
} satisfies Record<string, Message>;
