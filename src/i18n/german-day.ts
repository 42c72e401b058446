/*
 * Days in German as the browser's own formatter words them (CLDR). Making the first formatter of a page costs
 * a phone a good part of the time to the first cards.
 */

const WEEKDAYS = 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ');
const MONTHS = 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' ');

/**
 * Whether a language is written as in Germany; Austria has another January.
 * @param locale BCP 47 tag
 */
export function isGerman(locale: string): boolean {
  return /^de(-DE)?$/i.test(locale);
}

/** A calendar day in German words. */
interface GermanDay {
  readonly weekday: string;
  /** e.g. "1." */
  readonly dayOfMonth: string;
  /** e.g. "Dez. 2022", with a non-breaking space */
  readonly monthAndYear: string;
}

/**
 * A calendar day.
 * @param time milliseconds since 1970 at the beginning of the day, UTC
 */
export function germanDay(time: number): GermanDay {
  const date = new Date(time);
  return {
    weekday: WEEKDAYS[date.getUTCDay()] ?? '',
    dayOfMonth: `${date.getUTCDate()}.`,
    monthAndYear: `${MONTHS[date.getUTCMonth()]}\u00a0${date.getUTCFullYear()}`,
  };
}
