import type { Message } from '../message.js';

/** German words of an opened session. */
export const de = {
  files: 'Dateien',
  recordings: { one: 'Aufzeichnung', other: 'Aufzeichnungen' },
  recordingOf: 'Aufzeichnung: {title}',
  recordingAt: '{title} ({provider})',
  contributors: 'Mitwirkende',
  tags: 'Themen',
  photo: 'Foto: {credit}',
  openOriginal: 'Zum Original',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',
  copyByHand: 'Zum Kopieren markieren:',
  toCalendar: 'In den Kalender',
  calendarFailed: 'Der Kalendereintrag lässt sich gerade nicht erstellen.',
} satisfies Record<string, Message>;
