import type { Message } from '../message.js';

/** German, the source of all keys: what a visitor reads before deciding. */
export const de = {
  heading: 'Ihre Entscheidung zu Cookies und Diensten',
  text: 'Ohne Ihre Zustimmung laden wir nur, was die Seite braucht.',
  newServices: 'Neu: {services}. Sonst gilt Ihre bisherige Entscheidung.',
  countries: 'Daten gehen dabei auch in diese Länder: {countries}.',
  change: 'Sie können das jederzeit ändern.',
  reject: 'Alle ablehnen',
  settings: 'Einstellungen',
  accept: 'Alle annehmen',
  imprint: 'Impressum',
  privacy: 'Datenschutz',
  policy: 'Cookie-Richtlinie',
  cookieSettings: 'Cookie-Einstellungen',
  decided: 'Ihre Entscheidung ist gespeichert.',
  preferences: 'Vorlieben',
  preferencesPurpose: 'Merkt sich Anzeigeeinstellungen wie die Schriftgröße.',
  statistics: 'Statistiken',
  statisticsPurpose: 'Zählt Besuche, damit wir Inhalte verbessern können.',
  marketing: 'Marketing',
  marketingPurpose: 'Lädt Inhalte anderer Anbieter, die Ihr Verhalten auswerten können.',
} satisfies Record<string, Message>;
