import type { Message } from '../message.js';

/** German, the source of all keys: the settings in detail, and what comes after a decision. */
export const de = {
  detailsHeading: 'Einstellungen im Einzelnen',
  detailsText: 'Nichts ist vorausgewählt. Ihre Entscheidung gilt {count} Tage.',
  signal:
    'Ihr Browser sendet „Global Privacy Control“: Alles ist abgelehnt, was Sie nicht selbst einschalten.',
  necessary: 'Systemrelevant',
  necessaryPurpose: 'Ohne diese Dienste funktioniert die Seite nicht.',
  always: 'immer aktiv',
  on: 'an',
  off: 'aus',
  partly: 'teilweise',
  services: { one: '{count} Dienst', other: '{count} Dienste' },
  provider: 'Anbieter',
  purpose: 'Zweck',
  stored: 'Gespeichert',
  storedNothing: 'nichts',
  recipients: 'Empfänger',
  recipientsNone: 'keine weiteren',
  countriesLabel: 'Drittland',
  countriesNone: 'keine Übermittlung',
  more: 'Mehr',
  policyOf: 'Datenschutzhinweise: {name}',
  days: { one: '{count} Tag', other: '{count} Tage' },
  ownService: 'Ihre Entscheidung',
  ownProvider: 'diese Website',
  ownPurpose: 'Speichert Ihre Entscheidung in diesem Browser, damit wir nicht erneut fragen.',
  limits:
    'Was ein ausgeschalteter Dienst hier gespeichert hat, löschen wir, außer Cookies anderer Websites und solchen, die nur der Server liest.',
  save: 'Auswahl speichern',
  recordHeading: 'Ihre gespeicherte Entscheidung',
  recordText: 'Vom {date}, Kennung {id}.',
  recordDownload: 'Nachweis herunterladen',
  notLasting:
    'Ihr Browser lässt kein Speichern zu. Ihre Entscheidung gilt, bis Sie diese Seite verlassen.',
  reloadNeeded: 'Was Sie abgelehnt haben, endet vollständig, wenn die Seite neu geladen wird.',
  reloadNow: 'Seite neu laden',
  understood: 'Verstanden',
} satisfies Record<string, Message>;
