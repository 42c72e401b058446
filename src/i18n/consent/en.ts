import type { Messages } from '../catalogue.js';
import type { de } from './de.js';

/** English. */
export const en: Messages<keyof typeof de> = {
  heading: 'Your choice about cookies and services',
  text: 'Without your consent we only load what this page needs.',
  newServices: 'New here: {services}. Your earlier choice stays as it is otherwise.',
  countries: 'Data also goes to these countries: {countries}.',
  change: 'You can change this at any time.',
  reject: 'Reject all',
  settings: 'Settings',
  accept: 'Accept all',
  imprint: 'Legal notice',
  privacy: 'Privacy policy',
  policy: 'Cookie policy',
  cookieSettings: 'Cookie settings',
  decided: 'Your choice is saved.',
  preferences: 'Preferences',
  preferencesPurpose: 'Remembers how you like to see things, such as the size of the text.',
  statistics: 'Statistics',
  statisticsPurpose: 'Counts visits so that we can improve what we offer.',
  marketing: 'Marketing',
  marketingPurpose: 'Loads content of other providers, who may analyse what you do.',
};
