import type { Message } from '../message.js';

/** German, the source of all keys: what there is to say after a decision. */
export const de = {
  noticeHeading: 'Ihre Entscheidung',
  notLasting:
    'Ihr Browser lässt kein Speichern zu. Ihre Entscheidung gilt, bis Sie diese Seite verlassen.',
  reloadNeeded: 'Was Sie abgelehnt haben, endet vollständig, wenn die Seite neu geladen wird.',
  reloadNow: 'Seite neu laden',
  understood: 'Verstanden',
} satisfies Record<string, Message>;
