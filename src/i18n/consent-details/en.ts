import type { Messages } from '../catalogue.js';
import type { de } from './de.js';

/** English. */
export const en: Messages<keyof typeof de> = {
  detailsHeading: 'Settings in detail',
  beforehand: 'Nothing is chosen beforehand.',
  holds: 'Your choice holds for {count} days.',
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
  unstated: 'not stated',
  more: 'More',
  policyOf: 'Privacy information: {name}',
  days: { one: '{count} day', other: '{count} days' },
  ownService: 'Your choice',
  ownProvider: 'this website',
  ownPurpose: 'Keeps your choice, so that we do not ask again.',
  limits:
    'When a service is switched off, we delete what it stored here, except cookies of other websites and those that only the server may read.',
  save: 'Save selection',
  recordText: 'Of {date}, reference {id}.',
  recordDownload: 'Download the proof',
};
