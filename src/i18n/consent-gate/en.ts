import type { Messages } from '../catalogue.js';
import type { de } from './de.js';

/** English. */
export const en: Messages<keyof typeof de> = {
  content: 'Content of {name}',
  transfer:
    'To show this, {name} ({provider}) is loaded. Your IP address and details of your device are sent there.',
  transferAbroad:
    'To show this, {name} ({provider}) is loaded. Your IP address and details of your device are sent there, also to these countries: {countries}.',
  once: 'Load once',
  always: 'Always allow {name}',
  close: 'Hide again',
  original: 'Watch on {host}',
  policy: 'Privacy information: {name}',
};
