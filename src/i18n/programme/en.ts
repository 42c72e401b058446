import type { Messages } from '../catalogue.js';
import type { de } from './de.js';

export const en: Messages<keyof typeof de> = {
  contacts: 'Questions? We are happy to hear from you.',
  mailTo: 'Email {name}: {address}',
  call: 'Call {name}: {number}',
  initiative: 'An initiative of',
  legal: 'Legal',
  menuName: 'Kommune 360°',
  menu: 'Menu',
  skipMenu: 'Skip the menu',
  failed: 'This part cannot be loaded at the moment.',
  retry: 'Try again',
};
