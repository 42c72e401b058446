import type { Message } from '../message.js';

/** German words for what an archive seldom has to say: nothing found, something missing, failed. */
export const de = {
  sessionAwaited: 'Die Veranstaltung, zu der Ihr Link führt, ist noch nicht geladen.',
  loadingMore: 'Weitere Veranstaltungen werden geladen …',
  emptyText: 'Hier ist noch nichts veröffentlicht.',
  emptyFor: 'Zu „{query}“ gibt es nichts.',
  emptyFiltered: 'Zu dieser Auswahl gibt es nichts.',
  showAll: 'Alle Veranstaltungen ansehen',
  failedNetwork:
    'Vielleicht ist die Verbindung unterbrochen oder die Quelle nicht erreichbar. Bitte versuchen Sie es noch einmal.',
  failedTimeout: 'Die Quelle antwortet nicht rechtzeitig. Bitte versuchen Sie es noch einmal.',
  failedBusy:
    'Die Quelle ist gerade überlastet. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  failedSource:
    'Die Quelle liefert gerade nichts, was sich anzeigen lässt. Bitte versuchen Sie es später noch einmal.',
  openOriginalArchive: 'Archiv im Original öffnen',
  droppedItems: {
    one: '{count} Eintrag konnte nicht gelesen werden und fehlt hier.',
    other: '{count} Einträge konnten nicht gelesen werden und fehlen hier.',
  },
  incomplete: 'Nicht alle Veranstaltungen konnten geladen werden.',
  failedOffline:
    'Sie sind offline. Sobald die Verbindung wieder da ist, wird von selbst weitergeladen.',
} satisfies Record<string, Message>;
