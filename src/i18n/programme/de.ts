import type { Message } from '../message.js';

/** German, the source of all keys of contact, initiative and menu. */
export const de = {
  contacts: 'Rückfragen? Sprechen Sie uns gerne an.',
  mailTo: 'E-Mail an {name}: {address}',
  call: '{name} anrufen: {number}',
  initiative: 'Eine Initiative von',
  legal: 'Rechtliches',
  menuName: 'Kommune 360°',
  menu: 'Menü',
  skipMenu: 'Menü überspringen',
  failed: 'Dieser Bereich lässt sich gerade nicht laden.',
  retry: 'Erneut versuchen',
} satisfies Record<string, Message>;
