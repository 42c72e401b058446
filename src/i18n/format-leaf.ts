import { formatDate } from './formatters.js';
import { germanDay, isGerman } from './german-day.js';

/** A day as a calendar leaf has it. */
interface FormattedLeaf {
  /** e.g. "1." */
  readonly dayOfMonth: string;
  /** e.g. "Dez. 2022", with a non-breaking space */
  readonly monthAndYear: string;
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
