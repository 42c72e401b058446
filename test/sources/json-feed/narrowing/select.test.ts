import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ArchiveQuery, Filters } from '../../../../src/domain/archive.js';
import { Columns } from '../../../../src/sources/json-feed/narrowing/columns.js';
import { countChoices } from '../../../../src/sources/json-feed/narrowing/count-choices.js';
import { listFacets } from '../../../../src/sources/json-feed/narrowing/list-facets.js';
import { select } from '../../../../src/sources/json-feed/narrowing/select.js';
import { entriesOf } from './entries.js';

const paging = { page: 1, perPage: 10 };

interface Item {
  readonly tags: readonly string[];
  readonly day: string | undefined;
  readonly date: string | undefined;
  readonly has: readonly string[];
}

function columnsOf(items: readonly Item[]): Columns {
  const columns = new Columns();
  const raw = items.map(({ tags, day, date, has }, id) => ({
    id,
    title: 'x',
    tags,
    date_published: date,
    attachments: has.map((kind) =>
      kind === 'download' ? { url: 'a.pdf' } : { url: 'a.mp3', mime_type: 'audio/mpeg' },
    ),
    _k360: { day },
  }));
  for (const entry of entriesOf(...raw)) columns.add(entry);
  return columns;
}

const TAGS = ['Jugend', 'Ämter', 'Planung & Steuerung'];
const DAYS = ['Dienstag', 'Donnerstag'];
const DATES = ['2021-03-01', '2022-11-29', '2022-12-01'];
const item = fc.record<Item>({
  tags: fc.subarray(TAGS),
  day: fc.constantFrom(undefined, ...DAYS),
  date: fc.constantFrom(undefined, ...DATES),
  has: fc.subarray(['download', 'recording']),
});
const filters = fc.record<Filters>(
  {
    tags: fc.subarray(['jugend', 'Aemter', 'fehlt']),
    day: fc.constantFrom('dienstag', '2022-11-29', 'Freitag'),
    year: fc.constantFrom('2021', '2022', '1999'),
    has: fc.subarray(['download', 'recording']),
  },
  { requiredKeys: [] },
);

const dayOf = ({ day, date }: Item) => day ?? date;
const slug = (tag: string) => tag.toLowerCase().replace('ä', 'ae').replace(' & ', '-');

/** What a visitor would call fitting, said as plainly as possible. */
function fits(given: Item, { tags = [], day, year, has = [] }: Filters): boolean {
  return (
    tags.every((tag) => given.tags.some((own) => slug(own) === slug(tag))) &&
    (day === undefined || dayOf(given)?.toLowerCase() === day.toLowerCase()) &&
    (year === undefined || given.date?.slice(0, 4) === year) &&
    has.every((kind) => given.has.includes(kind))
  );
}

describe('select', () => {
  it('finds what fits, and counts what one more choice would give', () => {
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 12 }),
        filters,
        fc.subarray(['Planung & Steuerung']),
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        (items, chosen, tags, words) => {
          const columns = columnsOf(items);
          const query: ArchiveQuery = { ...paging, tags, filters: chosen };
          const flags = Uint8Array.from(words, Number);
          const found = (other: Filters) =>
            items.flatMap((one, number) =>
              words[number] && fits(one, { tags }) && fits(one, other) ? [number] : [],
            );
          expect(select([...items.keys()], columns, query, flags)).to.deep.equal(found(chosen));

          const facets = listFacets(columns, countChoices(columns, query, flags));
          const expected = (values: readonly string[], choose: (value: string) => Filters) =>
            values
              .map((value) => ({ value, count: found(choose(value)).length }))
              .filter(({ count }) => count > 0);
          const offered = TAGS.filter((tag) => !tags.includes(tag));
          const own = chosen.tags ?? [];
          expect(facets.tags).to.have.deep.members(
            expected(offered, (tag) => ({ ...chosen, tags: [...own, tag] })),
          );
          expect(facets.days).to.have.deep.members(
            expected([...DAYS, ...DATES], (day) => ({ ...chosen, day })),
          );
          expect(facets.years).to.deep.equal(
            expected(['2022', '2021'], (year) => ({ ...chosen, year })),
          );
          expect(facets.has).to.deep.equal(
            expected(['download', 'recording'], (kind) => ({
              ...chosen,
              has: [...(chosen.has ?? []), kind as 'download'],
            })),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('orders by date, the undated last, the archive among equals', () => {
    fc.assert(
      fc.property(fc.array(item), fc.constantFrom('newest', 'oldest'), (items, sort) => {
        const numbers = select([...items.keys()], columnsOf(items), { ...paging, sort });
        const sign = sort === 'newest' ? -1 : 1;
        const key = (number: number) => {
          const { date } = items[number]!;
          return date ? sign * Date.parse(date) : Infinity;
        };
        expect(numbers).to.have.members(items.map((_, number) => number));
        numbers.slice(1).forEach((number, i) => {
          const before = numbers[i]!;
          const [a, b] = [key(before), key(number)];
          expect(a < b || (a === b && before < number)).to.equal(true);
        });
      }),
    );
  });

  it('lists tags by how many have them, and days as the calendar has them', () => {
    const columns = columnsOf([
      { tags: ['Jugend'], day: 'Freitag', date: '2022-12-02', has: [] },
      { tags: ['Ämter', 'Aemter'], day: undefined, date: undefined, has: [] },
      { tags: ['Ämter'], day: 'Irgendwann', date: undefined, has: [] },
      { tags: [], day: 'Donnerstag', date: '2022-12-01', has: [] },
      { tags: [], day: 'freitag', date: '2021-12-03', has: [] },
    ]);
    const { tags, days } = listFacets(columns, countChoices(columns, paging));
    expect(tags).to.deep.equal([
      { value: 'Ämter', count: 2 },
      { value: 'Jugend', count: 1 },
    ]);
    expect(days).to.deep.equal([
      { value: 'Freitag', count: 2 },
      { value: 'Donnerstag', count: 1 },
      { value: 'Irgendwann', count: 1 },
    ]);
  });
});
