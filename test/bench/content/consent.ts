/** What all compared banners ask for: four categories, seven services. */
const service = (id: string, name: string, purpose: string) => ({
  id,
  name,
  provider: `${name} GmbH, Musterstraße 1, 12345 Lindenau`,
  purpose,
  policyUrl: `https://example.org/${id}/datenschutz`,
  stores: [{ name: `_${id}*`, type: 'cookie', duration: '13 Monate' }],
});

export const CONSENT = {
  version: '1',
  language: 'de',
  privacyUrl: '/datenschutz',
  imprintUrl: '/impressum',
  categories: [
    {
      id: 'necessary',
      name: 'Systemrelevant',
      purpose: 'Ohne diese Dienste funktioniert die Website nicht.',
      services: [
        service('sitzung', 'Sitzung', 'Hält Ihre Anmeldung im Mitgliederbereich aufrecht.'),
      ],
    },
    {
      id: 'preferences',
      name: 'Vorlieben',
      purpose: 'Merkt sich, wie Sie die Website eingestellt haben.',
      services: [
        service('schrift', 'Schriftwahl', 'Merkt sich die Schriftgröße, die Sie gewählt haben.'),
      ],
    },
    {
      id: 'statistics',
      name: 'Statistiken',
      purpose: 'Zählt, welche Seiten gelesen werden, damit wir sie verbessern können.',
      services: [
        service('zaehler', 'Zählwerk', 'Zählt Seitenaufrufe.'),
        service('umfrage', 'Umfrageheld', 'Fragt einige Gäste nach ihrer Meinung.'),
      ],
    },
    {
      id: 'marketing',
      name: 'Marketing',
      purpose: 'Bindet Inhalte anderer Anbieter ein, die eigene Daten erheben.',
      services: [
        service('videokanal', 'Videokanal', 'Zeigt Aufzeichnungen unserer Veranstaltungen.'),
        service('kartendienst', 'Kartendienst', 'Zeigt, wo unsere Veranstaltungen stattfinden.'),
        service('netzwerk', 'Netzwerk', 'Zeigt unsere Beiträge aus einem sozialen Netzwerk.'),
      ],
    },
  ],
} as const;

export const CONSENT_TEXT = {
  title: 'Wir fragen, bevor wir etwas speichern',
  description:
    'Einige Dienste brauchen Ihre Einwilligung. Sie können sie jederzeit in den Cookie-Einstellungen ändern.',
  accept: 'Alle akzeptieren',
  reject: 'Alle ablehnen',
  settings: 'Einstellungen',
  save: 'Auswahl speichern',
} as const;
