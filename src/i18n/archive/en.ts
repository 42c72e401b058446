import type { Messages } from '../catalogue.js';
import type { de } from './de.js';

export const en: Messages<keyof typeof de> = {
  sessions: 'Sessions',
  resultCount: { one: '{count} session', other: '{count} sessions' },
  resultCountMinimum: { one: 'at least {count} session', other: 'at least {count} sessions' },
  resultCountOf: { one: '{count} of {of} sessions', other: '{count} of {of} sessions' },
  resultsFor: '{results} for “{query}”',
  loading: 'Loading sessions …',
  loadingMore: 'Loading more sessions …',
  emptyHeading: 'No sessions found',
  emptyText: 'Nothing has been published here yet.',
  emptyFor: 'There is nothing for “{query}”.',
  emptyFiltered: 'There is nothing for this selection.',
  showAll: 'Show all sessions',
  failedHeading: 'The sessions cannot be loaded at the moment.',
  failedNetwork:
    'Your connection may be interrupted, or the source may be out of reach. Please try again.',
  failedTimeout: 'The source does not answer in time. Please try again.',
  failedSource: 'The source currently delivers nothing that can be shown. Please try again later.',
  retry: 'Try again',
  openOriginalArchive: 'Open the original archive',
  droppedItems: {
    one: '{count} entry could not be read and is missing here.',
    other: '{count} entries could not be read and are missing here.',
  },
  incomplete: 'Not all sessions could be loaded.',
  skipArchive: 'Skip the sessions',

  by: 'Documented by {names}',
  cancelled: 'cancelled',
  readMore: 'Read more',
  readLess: 'Show less',
  place: 'Place: {place}',
  fileCount: { one: '{count} file', other: '{count} files' },
  recordingCount: { one: '{count} video', other: '{count} videos' },
  contributorCount: { one: '{count} contributor', other: '{count} contributors' },
  sessionNotFound: 'This session does not exist here (any more).',

  pageOf: 'Page {page} of {pages}',
};
