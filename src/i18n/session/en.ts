import type { Messages } from '../catalogue.js';
import type { de } from './de.js';

export const en: Messages<keyof typeof de> = {
  files: 'Files',
  recordings: { one: 'Recording', other: 'Recordings' },
  recordingOf: 'Recording: {title}',
  recordingAt: '{title} ({provider})',
  contributors: 'Contributors',
  tags: 'Topics',
  photo: 'Photo: {credit}',
  openOriginal: 'View original',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyByHand: 'Select and copy:',
  toCalendar: 'Add to calendar',
  calendarFailed: 'The calendar entry cannot be made at the moment.',
};
