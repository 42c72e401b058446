import type { Message } from '../message.js';

/** German words of search, filters and order. */
export const de = {
  search: 'Suchen',
  searchIn: 'In „{title}“ suchen',
  searchHint: 'Titel, Thema, Person …',
  searchServerHint:
    'Es sucht die Website, von der die Beiträge stammen: in Titeln und Texten, nicht in Themen.',
  clearSearch: 'Suche leeren',
  filters: 'Filter',
  filterCount: { one: 'Filter ({count})', other: 'Filter ({count})' },
  day: 'Tag',
  allDays: 'Alle Tage',
  year: 'Jahr',
  allYears: 'Alle Jahre',
  topic: 'Thema',
  material: 'Material',
  download: 'mit Dateien',
  recording: 'mit Aufzeichnung',
  facetCount: { one: '{count} Veranstaltung', other: '{count} Veranstaltungen' },
  moreChoices: 'Noch {count} anzeigen',
  moreChoicesOf: 'Noch {count} von {of} anzeigen',
  facetsLoading: 'Filter werden geladen …',
  facetsFailed: 'Die Filter lassen sich gerade nicht laden.',
  noFacets: 'Hier gibt es nichts zu filtern.',
  removeFilter: 'Filter entfernen: {filter}',
  activeFilters: 'Aktive Filter',
  resetFilters: 'Alle zurücksetzen',
  sort: 'Sortieren',
  sortDefault: 'Wie im Archiv',
  sortNewest: 'Neueste zuerst',
  sortOldest: 'Älteste zuerst',
} satisfies Record<string, Message>;
