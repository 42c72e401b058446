import type { Message } from '../message.js';

/** German, the source of all keys: the settings in detail, and what comes after a decision. */
export const de = {
  detailsHeading: 'Einstellungen im Einzelnen',
  detailsText: 'Nichts ist vorausgewählt. Ihre Entscheidung gilt {count} Tage.',
  signal:
    'Ihr Browser sendet „Global Privacy Control“: Abgelehnt ist alles, was Sie nicht selbst einschalten.',
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
  storedItem: '{name} ({duration})',
  recipients: 'Empfänger',
  recipientsNone: 'keine weiteren',
  countriesLabel: 'Drittland',
  countriesNone: 'keine Übermittlung',
  more: 'Mehr',
  policyOf: 'Datenschutzhinweise: {name}',
  reload: 'Nach dem Ausschalten muss die Seite neu geladen werden.',
  days: { one: '{count} Tag', other: '{count} Tage' },
  ownService: 'Ihre Entscheidung',
  ownProvider: 'diese Website',
  ownPurpose: 'Speichert Ihre Entscheidung in diesem Browser, damit wir nicht erneut fragen.',
  limits:
    'Wird ein Dienst ausgeschaltet, löschen wir, was er hier gespeichert hat, außer Cookies fremder Websites und solchen, die nur der Server lesen darf.',
  save: 'Auswahl speichern',
  recordHeading: 'Ihre gespeicherte Entscheidung',
  recordText: 'Vom {date}, Kennung {id}',
  recordDownload: 'Nachweis herunterladen',
  notLasting:
    'Ihr Browser lässt kein Speichern zu. Ihre Entscheidung gilt, bis Sie diese Seite verlassen.',
  reloadNeeded: 'Was Sie abgelehnt haben, endet vollständig, wenn die Seite neu geladen wird.',
  reloadNow: 'Seite neu laden',
  understood: 'Verstanden',
} satisfies Record<string, Message>;
