import type { Material } from '../../../domain/archive.js';
import { cleanText } from '../../../domain/clean-text.js';
import { parseSessionDate } from '../../../domain/session-date.js';
import { asRecord, asText } from './junk.js';
import { readMedia } from './item-media.js';

/** What of an item visitors narrow and sort by, the same as `mapItem` would read. */
export interface ItemTraits {
  /** Milliseconds since 1970 UTC; infinite without a date. */
  readonly time: number;
  /** The feed's label for the day, else the calendar day; empty without either. */
  readonly day: string;
  readonly year: string;
  readonly materials: Readonly<Record<Material, boolean>>;
}

/** @param base what the item's addresses are relative to */
export function readTraits(raw: unknown, base: string): ItemTraits {
  const item = asRecord(raw);
  const extension = asRecord(item._k360);
  const date =
    parseSessionDate(asText(extension.starts_at)) ?? parseSessionDate(asText(item.date_published));
  const { downloads, recordings } = readMedia(item, base);
  return {
    time: date?.time ?? Infinity,
    day: cleanText(asText(extension.day)) || (date?.day ?? ''),
    year: date?.day.slice(0, 4) ?? '',
    materials: { download: downloads.length > 0, recording: recordings.length > 0 },
  };
}
