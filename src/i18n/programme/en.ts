import type { Messages } from '../catalogue.js';
import type { de } from './de.js';

export const en: Messages<keyof typeof de> = {
  contacts: 'Questions? We are happy to hear from you.',
  initiative: 'An initiative of',
  legal: 'Legal',
  menuName: 'Kommune 360°',
  menu: 'Menu',
  overview: 'Overview: {title}',
  skipMenu: 'Skip the menu',
  failed: 'This part cannot be loaded at the moment.',
  retry: 'Try again',
};
