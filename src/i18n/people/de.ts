import type { Message } from '../message.js';

/** German words for the people of a whole archive. */
export const de = {
  people: 'Mitwirkende',
  peopleLoading: 'Mitwirkende werden geladen …',
  peopleCount: { one: '{count} Person', other: '{count} Personen' },
  peopleCountMinimum: { one: 'mindestens {count} Person', other: 'mindestens {count} Personen' },
  peopleFrom: {
    one: '{people} aus {count} Organisation',
    other: '{people} aus {count} Organisationen',
  },
  peopleFound: { one: '{count} von {of} Personen', other: '{count} von {of} Personen' },
  peopleFoundFor: '{people} zu „{query}“',
  nobody: 'Keine Mitwirkenden',
  nobodyYet: 'In diesem Archiv ist noch niemand genannt.',
  nobodyFound: 'Niemand gefunden',
  nobodyFor: 'Zu „{query}“ gibt es hier weder eine Person noch eine Organisation.',
  showEverybody: 'Alle Personen anzeigen',
  searchPeople: 'Person oder Organisation suchen',
  searchPeopleIn: '{name}: Suche',
  clearPeopleSearch: 'Suche leeren',
  letters: '{name}: Anfangsbuchstaben',
  toLetter: { one: '{letter}: {count} Person', other: '{letter}: {count} Personen' },
  otherLetters: 'Andere Anfangszeichen',
  morePeople: {
    one: '{count} weitere Person unter {letter}',
    other: '{count} weitere Personen unter {letter}',
  },
  sessionsWith: 'Veranstaltungen mit {name}',
  moreSessions: { one: '{count} weitere Veranstaltung', other: '{count} weitere Veranstaltungen' },
  peopleReading: 'Weitere Mitwirkende werden gesucht: {read} von {of} Veranstaltungen gelesen …',
  peopleReadingMinimum: 'Weitere Mitwirkende werden gesucht: {read} Veranstaltungen gelesen …',
  peopleIncomplete:
    'Nicht alle Veranstaltungen konnten gelesen werden. Es können Mitwirkende fehlen.',
  peopleCut: 'Gelesen wurden die ersten {read} Veranstaltungen. Es können Mitwirkende fehlen.',
} satisfies Record<string, Message>;
