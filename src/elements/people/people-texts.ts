import type { PeopleReading } from '../../archive/people-reading.js';
import type { PeopleLocale } from '../../i18n/people/catalogue.js';

/** "38 Personen aus 21 Organisationen", "mindestens 120 Personen", "3 von 38 Personen zu „planung“". */
export function peopleCountText(
  locale: PeopleLocale,
  { directory, status }: PeopleReading,
  { query, found }: { query: string; found: number },
): string {
  const { size, organizations } = directory;
  if (query.trim()) {
    const people = locale.text('peopleFound', { count: found, of: size });
    return locale.text('peopleFoundFor', { people, query: query.trim() });
  }
  if (!size) return locale.text(status === 'reading' ? 'peopleLoading' : 'nobody');
  const people = locale.text(status === 'complete' ? 'peopleCount' : 'peopleCountMinimum', {
    count: size,
  });
  return organizations ? locale.text('peopleFrom', { people, count: organizations }) : people;
}
