import type { Messages } from '../catalogue.js';
import type { de } from './de.js';

export const en: Messages<keyof typeof de> = {
  search: 'Search',
  searchIn: 'Search in “{title}”',
  searchHint: 'Title, topic, person …',
  searchServerHint:
    'The website that publishes the sessions does the searching: in titles and texts, not in topics.',
  clearSearch: 'Clear search',
  filters: 'Filters',
  filterCount: { one: 'Filters ({count})', other: 'Filters ({count})' },
  day: 'Day',
  allDays: 'All days',
  year: 'Year',
  allYears: 'All years',
  topic: 'Topic',
  material: 'Material',
  download: 'with files',
  recording: 'with recording',
  facetCount: { one: '{count} session', other: '{count} sessions' },
  moreChoices: 'Show {count} more',
  moreChoicesOf: 'Show {count} more of {of}',
  facetsLoading: 'Loading filters …',
  facetsFailed: 'The filters cannot be loaded at the moment.',
  noFacets: 'There is nothing to filter by here.',
  removeFilter: 'Remove filter: {filter}',
  activeFilters: 'Active filters',
  resetFilters: 'Reset all',
  sort: 'Sort',
  sortDefault: 'As in the archive',
  sortNewest: 'Newest first',
  sortOldest: 'Oldest first',
};
