import type { Message } from '../message.js';

/** German words of printing. */
export const de = {
  printAll: { one: '{count} Veranstaltung drucken', other: 'Alle {count} Veranstaltungen drucken' },
  printUncounted: 'Alle Veranstaltungen drucken',
  cancelPrint: 'Abbrechen',
  printing: 'Wird zum Drucken geladen …',
  printProgress: '{count} von {of} geladen',
  printCancelled: 'Das Drucken wurde abgebrochen.',
  printFailed:
    'Nicht alle Veranstaltungen ließen sich laden. Versuchen Sie es noch einmal, oder drucken Sie über das Menü Ihres Browsers, was hier zu sehen ist.',
  printReady:
    'Alles ist zum Drucken bereit. Falls sich kein Fenster dafür öffnet, drucken Sie bitte über das Menü Ihres Browsers.',
  printCut: 'Gedruckt sind die ersten {count} von {of} Veranstaltungen.',
} satisfies Record<string, Message>;
