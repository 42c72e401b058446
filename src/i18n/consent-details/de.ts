import type { Message } from '../message.js';

/** German, the source of all keys: the settings in detail. */
export const de = {
  detailsHeading: 'Einstellungen im Einzelnen',
  beforehand: 'Nichts ist vorausgewählt.',
  holds: 'Ihre Entscheidung gilt {count} Tage.',
  signal:
    'Ihr Browser sendet „Global Privacy Control“: Abgelehnt ist alles, was Sie nicht einschalten.',
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
  unstated: 'keine Angabe',
  more: 'Mehr',
  policyOf: 'Datenschutzhinweise: {name}',
  days: { one: '{count} Tag', other: '{count} Tage' },
  ownService: 'Ihre Entscheidung',
  ownProvider: 'diese Website',
  ownPurpose: 'Merkt sich Ihre Entscheidung, damit wir nicht erneut fragen.',
  limits:
    'Was ausgeschaltete Dienste hier gespeichert haben, löschen wir, außer Cookies anderer Websites und solchen, die nur der Server liest.',
  save: 'Auswahl speichern',
  recordText: 'Vom {date}, Kennung {id}.',
  recordDownload: 'Nachweis herunterladen',
} satisfies Record<string, Message>;
