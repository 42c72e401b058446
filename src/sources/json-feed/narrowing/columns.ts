import type { Material, SortOrder } from '../../../domain/archive.js';
import { fold } from '../../../domain/fold.js';
import { parseSessionDate } from '../../../domain/session-date.js';
import { Topics } from '../../../domain/topics.js';
import { readOne } from '../../one-item.js';
import { needsReading } from '../map-item.js';
import type { Entry } from './entry.js';
import { type ItemTraits, readTraits } from './item-traits.js';
import { Names } from './names.js';

export const MATERIALS: readonly Material[] = ['download', 'recording'];

/** A bit for each of `MATERIALS`. */
export function bitsOf(has: (material: Material) => boolean | undefined): number {
  return MATERIALS.reduce((bits, material, i) => (has(material) ? bits | (1 << i) : bits), 0);
}

const NO_TRAITS: ItemTraits = {
  time: Infinity,
  day: '',
  year: '',
  materials: { download: false, recording: false },
};

/** The traits of a session, as numbers of `Names`; -1 for none. */
interface Row {
  readonly tags: readonly number[];
  readonly day: number;
  readonly year: number;
  readonly materials: number;
}

/** What sessions are narrowed, counted and sorted by, ready to be compared. Sessions have numbers. */
export class Columns {
  readonly topics = new Topics();
  readonly dayNames = new Names();
  readonly yearNames = new Names();
  /** Sessions whose text has to be read before it is known what they have. */
  unread = 0;
  readonly #rows: Row[] = [];
  readonly #times: number[] = [];
  readonly #dayTimes: number[] = [];
  #orders: Partial<Record<SortOrder | 'archive', Uint32Array>> = {};

  get size(): number {
    return this.#rows.length;
  }

  /** Adds the next session. */
  add({ raw, tags, page }: Entry): void {
    const { time, day, year, materials } = readOne(
      () => readTraits(raw, page.url),
      () => NO_TRAITS,
    );
    const row: Row = {
      tags: [...new Set(tags.map((tag) => this.topics.add(tag)))],
      day: day ? this.dayNames.add(fold(day), day) : -1,
      year: year ? this.yearNames.add(year, year) : -1,
      materials: bitsOf((material) => materials[material]),
    };
    this.#rows.push(row);
    this.#times.push(time);
    if (row.day >= 0) {
      // Of a label that is a date the order is known, too.
      const known = this.#dayTimes[row.day] ?? parseSessionDate(day)?.time ?? Infinity;
      this.#dayTimes[row.day] = Math.min(time, known);
    }
    if (needsReading(raw)) this.unread++;
    this.#orders = {};
  }

  /** Adds what was found in the text of a session that was not read before. */
  read(number: number, found: Readonly<Record<Material, boolean>>): void {
    const row = this.of(number);
    this.#rows[number] = { ...row, materials: row.materials | bitsOf((one) => found[one]) };
    this.unread--;
  }

  of(number: number): Row {
    return this.#rows[number] as Row;
  }

  /** When a day begins, in milliseconds since 1970; days without a date come last. */
  timeOfDay(id: number): number {
    return this.#dayTimes[id] ?? Infinity;
  }

  /** The numbers of all sessions, in the archive's order or by date, those without one last. */
  order(sort: SortOrder | 'archive' = 'archive'): Uint32Array {
    return (this.#orders[sort] ??= this.#sorted(sort));
  }

  #sorted(sort: SortOrder | 'archive'): Uint32Array {
    const numbers = Uint32Array.from({ length: this.size }, (_, number) => number);
    if (sort === 'archive') return numbers;
    const sign = sort === 'newest' ? -1 : 1;
    const keys = this.#times.map((time) => (time < Infinity ? time * sign : Infinity));
    return numbers.sort((a, b) => {
      const [first = 0, second = 0] = [keys[a], keys[b]];
      // The difference of two infinities is no number.
      return first === second ? a - b : first - second;
    });
  }
}
