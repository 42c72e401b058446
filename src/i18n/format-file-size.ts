const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/**
 * Formats a file size in decimal units, as operating systems and shops show it, e.g. "1,2 MB".
 * @param bytes not negative
 * @param locale BCP 47 tag
 */
export function formatFileSize(bytes: number, locale: string): string {
  // 999 950 bytes would round to "1.000 kB", so the step is taken where rounding takes it.
  const power = Math.min(
    Math.max(0, Math.floor(Math.log10(bytes * 1.0005 || 1) / 3)),
    UNITS.length - 1,
  );
  const value = bytes / 1000 ** power;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: power > 1 && value < 100 ? 1 : 0,
  })
    .format(value)
    .replace(/\s/g, '\u00a0');
}
