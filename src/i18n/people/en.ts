import type { Messages } from '../catalogue.js';
import type { de } from './de.js';

export const en: Messages<keyof typeof de> = {
  people: 'Contributors',
  peopleLoading: 'Loading contributors …',
  peopleCount: { one: '{count} person', other: '{count} people' },
  peopleCountMinimum: { one: 'at least {count} person', other: 'at least {count} people' },
  peopleFrom: {
    one: '{people} from {count} organisation',
    other: '{people} from {count} organisations',
  },
  peopleFound: { one: '{count} of {of} people', other: '{count} of {of} people' },
  peopleFoundFor: '{people} for “{query}”',
  nobody: 'No contributors',
  nobodyYet: 'Nobody is named in this archive yet.',
  nobodyFound: 'Nobody found',
  nobodyFor: 'There is neither a person nor an organisation for “{query}”.',
  showEverybody: 'Show everybody',
  searchPeople: 'Search for a person or an organisation',
  searchPeopleIn: '{name}: search',
  clearPeopleSearch: 'Clear the search',
  letters: '{name}: initial letters',
  toLetter: { one: '{letter}: {count} person', other: '{letter}: {count} people' },
  otherLetters: 'Other initial characters',
  morePeople: {
    one: '{count} more person under {letter}',
    other: '{count} more people under {letter}',
  },
  sessionsWith: 'Sessions with {name}',
  moreSessions: { one: '{count} more session', other: '{count} more sessions' },
  peopleReading: 'Looking for more contributors: {read} of {of} sessions read …',
  peopleReadingMinimum: 'Looking for more contributors: {read} sessions read …',
  peopleIncomplete: 'Not all sessions could be read. Contributors may be missing.',
  peopleCut: 'The first {read} sessions were read. Contributors may be missing.',
};
