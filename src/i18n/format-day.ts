import { formatDate } from './formatters.js';
import { germanDay, isGerman } from './german-day.js';

/** A day in words, its parts apart because they are weighted differently. */
interface FormattedDay {
  /** e.g. "Donnerstag" */
  readonly weekday: string;
  /** e.g. "1. Dez. 2022", with non-breaking spaces */
  readonly date: string;
}

/**
 * Formats a calendar day.
 * @param day `YYYY-MM-DD`
 * @param locale BCP 47 tag
 */
export function formatDay(day: string, locale: string): FormattedDay {
  const time = Date.parse(day);
  if (isGerman(locale)) {
    const { weekday, dayOfMonth, monthAndYear } = germanDay(time);
    return { weekday, date: `${dayOfMonth}\u00a0${monthAndYear}` };
  }
  return {
    weekday: formatDate(time, locale, { weekday: 'long' }),
    date: formatDate(time, locale, { day: 'numeric', month: 'short', year: 'numeric' }),
  };
}
