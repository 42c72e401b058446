import type { Archive, Filters, Material } from '../../domain/archive.js';
import { parseSessionDate } from '../../domain/session-date.js';
import { formatDay } from '../../i18n/format-day.js';
import type { ToolsLocale } from '../../i18n/tools/catalogue.js';

/** One value of the filters in force, in words, and the filters without it. */
interface ActiveFilter {
  readonly label: string;
  readonly without: Filters;
}

/** A day in words: the feed's own label as it is, a calendar day as "Mittwoch, 30. Nov. 2022". */
export function dayLabel(day: string, { tag }: ToolsLocale): string {
  if (parseSessionDate(day)?.day !== day) return day;
  const { weekday, date } = formatDay(day, tag);
  return `${weekday}, ${date}`;
}

/** The filters that an archive answers; addresses may ask for others. */
export function answeredFilters(filters: Filters, { ignoredFilters = [] }: Archive): Filters {
  const ignored = ignoredFilters.map((name) => [name, undefined] as const);
  return clean({ ...filters, ...Object.fromEntries(ignored) });
}

/** What an archive is filtered by, value by value. */
export function activeFilters(filters: Filters, locale: ToolsLocale): ActiveFilter[] {
  const { day, year, tags = [], has = [], ...rest } = filters;
  const others = (part: LooseFilters) => clean({ ...rest, day, year, tags, has, ...part });
  return [
    ...(day ? [{ label: dayLabel(day, locale), without: others({ day: undefined }) }] : []),
    ...(year ? [{ label: year, without: others({ year: undefined }) }] : []),
    ...tags.map((tag) => ({
      label: tag,
      without: others({ tags: tags.filter((other) => other !== tag) }),
    })),
    ...has.map((material: Material) => ({
      label: locale.text(material),
      without: others({ has: has.filter((other) => other !== material) }),
    })),
  ];
}

type LooseFilters = { readonly [Key in keyof Filters]: Filters[Key] | undefined };

/** Filters without what filters nothing, so that "unfiltered" has one form. */
export function clean({ tags, day, year, has }: LooseFilters): Filters {
  return {
    ...(tags?.length && { tags }),
    ...(day && { day }),
    ...(year && { year }),
    ...(has?.length && { has }),
  };
}
