import { SLOW_CPU, type MeasuredPage } from '../measured-page.js';
import { interleave, median, percentile } from '../statistics.js';
import type { BenchRun } from './bench-run.js';

/** Typed one after the other, each into an empty field: compounds, parts of them, two words, a name. */
const SEARCHES = ['planung', 'jugendhilfe', 'schule mut', 'lindenau', 'yildiz'] as const;

/**
 * Milliseconds for a page to come to rest before a key. The probe looks for changes in every frame: while the
 * browser still makes one after the other for it, a key waits for the next, as none of a visitor's does.
 */
const REST = 100;
/** Milliseconds of a frame at 60 Hz. */
const FRAME = 1000 / 60;
/** Its multiples are spread evenly, however many there are. */
const GOLDEN_RATIO = 0.618;

/**
 * From the key press to the painted result, in milliseconds. Each percentile is that of all keys of a round, and
 * the median of the rounds: when the machine has something else to do, a round has all of its slowest keys then.
 */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly keys: number;
  /** Share of the keys after which other cards stood there. */
  readonly changed: number;
}

export interface Typing {
  readonly plain: Latency;
  readonly slowCpu: Latency;
}

interface Key {
  readonly ms: number;
  readonly changed: boolean;
}

/** Types into the search field of each page; `undefined` where a page has none. */
export async function measureTyping(
  run: BenchRun,
  pages: readonly string[],
): Promise<Record<string, Typing | undefined>> {
  const rounds = await interleave(run.rounds.typing, pages, (name) =>
    run.measure(name, { slow: false }, typeAll),
  );
  return Object.fromEntries(
    Object.entries(rounds).map(([name, of]) => {
      const typed = of.flatMap((round) => round ?? []);
      if (!typed.length) return [name, undefined];
      return [
        name,
        {
          plain: summarise(typed.map(({ plain }) => plain)),
          slowCpu: summarise(typed.map(({ slowCpu }) => slowCpu)),
        },
      ];
    }),
  );
}

async function typeAll(page: MeasuredPage): Promise<{ plain: Key[]; slowCpu: Key[] } | undefined> {
  await page.idle();
  if (!(await hasSearch(page))) return undefined;
  // What is loaded or compiled with the first search is not what typing costs.
  await typeSearches(page, ['amt']);
  const plain = await typeSearches(page);
  await page.slowCpu(SLOW_CPU);
  const slowCpu = await typeSearches(page);
  return { plain, slowCpu };
}

export async function hasSearch({ page }: MeasuredPage): Promise<boolean> {
  return (await page.getByRole('searchbox').count()) > 0;
}

/** Types every word key by key and takes it back at once, as somebody does who tries another. */
export async function typeSearches(
  measured: MeasuredPage,
  searches: readonly string[] = SEARCHES,
): Promise<Key[]> {
  const field = measured.page.getByRole('searchbox');
  await field.focus();
  const keys: Key[] = [];
  const press = async (key: string) => {
    // The report comes at the end of a frame; visitors press keys at any time within one.
    await measured.page.waitForTimeout(REST + FRAME * ((keys.length * GOLDEN_RATIO) % 1));
    await measured.page.keyboard.press(key);
    const { ms, changed } = await measured.report('key');
    keys.push({ ms, changed });
  };
  for (const search of searches) {
    for (const character of search) await press(character === ' ' ? 'Space' : character);
    await measured.page.keyboard.press('Control+A');
    await press('Backspace');
  }
  return keys;
}

function summarise(rounds: readonly (readonly Key[])[]): Latency {
  const keys = rounds.flat();
  const typical = (share: number) =>
    median(
      rounds.map((round) =>
        percentile(
          round.map(({ ms }) => ms),
          share,
        ),
      ),
    );
  return {
    p50: typical(0.5),
    p95: typical(0.95),
    keys: keys.length,
    changed: keys.filter(({ changed }) => changed).length / keys.length,
  };
}
