import type { Messages } from '../catalogue.js';
import type { de } from './de.js';

/** English. */
export const en: Messages<keyof typeof de> = {
  noticeHeading: 'Your choice',
  notLasting: 'Your browser does not allow storing. Your choice holds until you leave this page.',
  reloadNeeded: 'What you rejected ends completely once the page is loaded anew.',
  reloadNow: 'Reload the page',
  understood: 'Understood',
};
