import { formatDate } from './formatters.js';

/** A day in words, its parts apart because they are weighted differently. */
export interface FormattedDay {
  /** e.g. "Donnerstag" */
  readonly weekday: string;
  /** e.g. "1. Dez. 2022", with non-breaking spaces */
  readonly date: string;
  /** e.g. "1." and "Dez. 2022", for the calendar leaf of a session without a photo */
  readonly dayOfMonth: string;
  readonly monthAndYear: string;
}

/**
 * Formats a calendar day.
 * @param day `YYYY-MM-DD`
 * @param locale BCP 47 tag
 */
export function formatDay(day: string, locale: string): FormattedDay {
  const time = Date.parse(day);
  const format = (options: Intl.DateTimeFormatOptions) => formatDate(time, locale, options);
  return {
    weekday: format({ weekday: 'long' }),
    date: format({ day: 'numeric', month: 'short', year: 'numeric' }),
    dayOfMonth: locale.startsWith('de')
      ? `${new Date(time).getUTCDate()}.`
      : format({ day: 'numeric' }),
    monthAndYear: format({ month: 'short', year: 'numeric' }),
  };
}
