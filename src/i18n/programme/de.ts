import type { Message } from '../message.js';

/** German, the source of all keys of contact, initiative and menu. */
export const de = {
  contacts: 'Rückfragen? Sprechen Sie uns gerne an.',
  initiative: 'Eine Initiative von',
  legal: 'Rechtliches',
  menuName: 'Kommune 360°',
  menu: 'Menü',
  overview: 'Überblick: {title}',
  skipMenu: 'Menü überspringen',
  failed: 'Dieser Bereich lässt sich gerade nicht laden.',
  retry: 'Erneut versuchen',
} satisfies Record<string, Message>;
