import type { Messages } from '../catalogue.js';
import type { de } from './de.js';

export const en: Messages<keyof typeof de> = {
  sessionAwaited: 'The session that your link leads to has not been loaded yet.',
  loadingMore: 'Loading more sessions …',
  emptyText: 'Nothing has been published here yet.',
  emptyFor: 'There is nothing for “{query}”.',
  emptyFiltered: 'There is nothing for this selection.',
  showAll: 'Show all sessions',
  failedNetwork:
    'Your connection may be interrupted, or the source may be out of reach. Please try again.',
  failedTimeout: 'The source does not answer in time. Please try again.',
  failedBusy: 'The source is overloaded at the moment. Please try again in a few minutes.',
  failedSource: 'The source currently delivers nothing that can be shown. Please try again later.',
  openOriginalArchive: 'Open the original archive',
  droppedItems: {
    one: '{count} entry could not be read and is missing here.',
    other: '{count} entries could not be read and are missing here.',
  },
  incomplete: 'Not all sessions could be loaded.',
  failedOffline: 'You are offline. Loading continues by itself once the connection is back.',
};
