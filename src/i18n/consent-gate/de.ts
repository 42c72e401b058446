import type { Message } from '../message.js';

/** German, the source of all keys: what stands in for content of another site. */
export const de = {
  content: 'Inhalt von {name}',
  transfer:
    'Zum Anzeigen wird {name} ({provider}) geladen. Dabei werden Ihre IP-Adresse und Angaben zu Ihrem Gerät übertragen.',
  transferAbroad:
    'Zum Anzeigen wird {name} ({provider}) geladen. Dabei werden Ihre IP-Adresse und Angaben zu Ihrem Gerät übertragen, auch in diese Länder: {countries}.',
  once: 'Einmal laden',
  always: '{name} immer erlauben',
  close: 'Wieder ausblenden',
  original: 'Auf {host} ansehen',
  policy: 'Datenschutzhinweise: {name}',
} satisfies Record<string, Message>;
