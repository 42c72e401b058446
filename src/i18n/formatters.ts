/** Formatters by what they were made for: making one takes a phone longer than a card. */
const made = new Map<string, unknown>();

function remember<Formatter>(key: string, make: () => Formatter): Formatter {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as Formatter;
}

/** Which plural form a number takes in a language. */
export function pluralOf(count: number, language: string): Intl.LDMLPluralRule {
  return remember(`plural ${language}`, () => new Intl.PluralRules(language)).select(count);
}

/** A number as a language writes it. Small whole numbers look the same in all that we speak. */
export function formatNumber(value: number, language: string): string {
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return remember(`number ${language}`, () => new Intl.NumberFormat(language)).format(value);
}

/** Parts of a calendar day; where it was read, so that it cannot slip over midnight. */
export function formatDate(
  time: number,
  language: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const key = `date ${language} ${Object.entries(options).join()}`;
  const make = () => new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
  return remember(key, make).format(time).replace(/\s/g, '\u00a0');
}
