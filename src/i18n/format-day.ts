import { formatDate } from './formatters.js';
import { germanDay, isGerman } from './german-day.js';

/** A day in words, its parts apart because they are weighted differently. */
interface FormattedDay {
  /** e.g. "Donnerstag" */
  readonly weekday: string;
  /** e.g. "1. Dez. 2022", with non-breaking spaces */
  readonly date: string;
}

/** A day as a calendar leaf has it. */
interface FormattedLeaf {
  /** e.g. "1." */
  readonly dayOfMonth: string;
  /** e.g. "Dez. 2022", with a non-breaking space */
  readonly monthAndYear: string;
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

/**
 * Formats a calendar day for the leaf of a session without a photo.
 * @param day `YYYY-MM-DD`
 * @param locale BCP 47 tag
 */
export function formatLeaf(day: string, locale: string): FormattedLeaf {
  const time = Date.parse(day);
  if (isGerman(locale)) return germanDay(time);
  return {
    // German of other countries differs in the months, not here.
    dayOfMonth: locale.startsWith('de')
      ? germanDay(time).dayOfMonth
      : formatDate(time, locale, { day: 'numeric' }),
    monthAndYear: formatDate(time, locale, { month: 'short', year: 'numeric' }),
  };
}
