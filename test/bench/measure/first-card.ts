import type { Target } from '../client/probe-api.js';
import { interleave, median } from '../statistics.js';
import type { BenchRun } from './bench-run.js';

/** A page's way to its first card on the slow line with the slow processor; medians. */
export interface FirstCard {
  /** Milliseconds from the start of the navigation until the first card's title was painted. */
  readonly firstCard: number;
  /** Milliseconds beyond 50 of each long task, summed up until the page rests. */
  readonly blocking: number;
  readonly layoutShift: number;
  /** First-card times of all loads. */
  readonly samples: readonly number[];
}

interface Load {
  readonly firstCard: number;
  readonly blocking: number;
  readonly layoutShift: number;
}

/** Loads every page, one after the other, as often as wanted. */
export async function measureFirstCards(
  run: BenchRun,
  rounds: number,
  targets: Readonly<Record<string, Target>>,
  untilIdle = true,
): Promise<Record<string, FirstCard>> {
  const loads = await interleave(rounds, Object.keys(targets), (name) =>
    loadOnce(run, name, targets[name] as Target, untilIdle),
  );
  return Object.fromEntries(
    Object.entries(loads).map(([name, of]) => [
      name,
      {
        firstCard: median(of.map(({ firstCard }) => firstCard)),
        blocking: median(of.map(({ blocking }) => blocking)),
        layoutShift: median(of.map(({ layoutShift }) => layoutShift)),
        samples: of.map(({ firstCard }) => Math.round(firstCard)),
      },
    ]),
  );
}

function loadOnce(run: BenchRun, name: string, target: Target, untilIdle: boolean): Promise<Load> {
  return run.measure(name, { slow: true, target }, async (page) => {
    const { ms } = await page.report('seen');
    if (untilIdle) await page.idle();
    const { longTasks, layoutShift } = await page.observed();
    const blocking = longTasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);
    return { firstCard: ms, blocking, layoutShift };
  });
}
