import type { Messages } from '../catalogue.js';
import type { de } from './de.js';

/** English. */
export const en: Messages<keyof typeof de> = {
  detailsHeading: 'Settings in detail',
  detailsText: 'Nothing is chosen beforehand. Your choice holds for {count} days.',
  signal:
    'Your browser sends “Global Privacy Control”: everything is rejected that you do not switch on yourself.',
  necessary: 'Essential',
  necessaryPurpose: 'The page does not work without these services.',
  always: 'always on',
  on: 'on',
  off: 'off',
  partly: 'partly',
  services: { one: '{count} service', other: '{count} services' },
  provider: 'Provider',
  purpose: 'Purpose',
  stored: 'Stored',
  storedNothing: 'nothing',
  recipients: 'Recipients',
  recipientsNone: 'nobody else',
  countriesLabel: 'Third country',
  countriesNone: 'no transfer',
  more: 'More',
  policyOf: 'Privacy information: {name}',
  days: { one: '{count} day', other: '{count} days' },
  ownService: 'Your choice',
  ownProvider: 'this website',
  ownPurpose: 'Keeps your choice in this browser, so that we do not ask again.',
  limits:
    'When a service is switched off, we delete what it stored here, except cookies of other websites and those that only the server may read.',
  save: 'Save selection',
  recordHeading: 'Your stored choice',
  recordText: 'Of {date}, reference {id}.',
  recordDownload: 'Download the proof',
  notLasting: 'Your browser does not allow storing. Your choice holds until you leave this page.',
  reloadNeeded: 'What you rejected ends completely once the page is loaded anew.',
  reloadNow: 'Reload the page',
  understood: 'Understood',
};
