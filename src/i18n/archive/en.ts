import type { Messages } from '../catalogue.js';
import type { de } from './de.js';

export const en: Messages<keyof typeof de> = {
  sessions: 'Sessions',
  resultCount: { one: '{count} session', other: '{count} sessions' },
  resultCountMinimum: { one: 'at least {count} session', other: 'at least {count} sessions' },
  resultCountOf: '{count} of {of} sessions',
  resultsFor: '{results} for “{query}”',
  loading: 'Loading sessions …',
  emptyHeading: 'No sessions found',
  failedHeading: 'The sessions cannot be loaded at the moment.',
  retry: 'Try again',
  upcoming: 'Upcoming sessions',
  past: 'Past sessions',
  others: 'Other sessions',
  skipArchive: 'Skip the sessions',

  by: 'Documented by {names}',
  cancelled: 'cancelled',
  hours: '{hours}',
  until: 'to {end}',
  readMore: 'Read more',
  readLess: 'Show less',
  place: 'Place: {place}',
  fileCount: { one: '{count} file', other: '{count} files' },
  recordingCount: { one: '{count} video', other: '{count} videos' },
  contributorCount: { one: '{count} contributor', other: '{count} contributors' },
  failedPart: 'The whole text cannot be loaded at the moment. Please try again.',
  sessionNotFound: 'This session does not exist here (any more).',

  pageOf: 'Page {page} of {pages}',
};
