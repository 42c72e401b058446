import { expect } from '@open-wc/testing';

/** How many times larger the large input is. */
const GROWTH = 16;
/** Work in proportion takes 16 times as long, work by the square 256 times: in the middle of both. */
const LIMIT = 64;
/** Milliseconds that are measured at least; browsers' clocks are coarse. */
const MEASURED = 20;
const FEWEST_ROUNDS = 2;
/** Milliseconds to go on for: a machine may be busy with something else for seconds. */
const PATIENCE = 8_000;

/**
 * Expects work to grow in proportion to its input, on however slow or busy a machine: compares two sizes,
 * not a time with a limit. Other programs only ever make a measurement longer, so the shortest counts, and
 * measuring goes on until it is short enough, or for long enough to believe that it never will be.
 * @param size of the large input
 * @param input made for a size; making it is not measured
 */
export function expectLinear<T>(
  size: number,
  input: (size: number) => T,
  work: (input: T) => unknown,
): void {
  const [small, large] = [input(Math.round(size / GROWTH)), input(size)];
  let [shortest, longest] = [Infinity, Infinity];
  const end = performance.now() + PATIENCE;
  for (let round = 1; round <= FEWEST_ROUNDS || performance.now() < end; round++) {
    shortest = Math.min(
      shortest,
      duration(() => work(small)),
    );
    longest = Math.min(
      longest,
      duration(() => work(large)),
    );
    if (round >= FEWEST_ROUNDS && longest <= LIMIT * shortest) return;
  }
  expect(longest / shortest, `times as long for ${GROWTH} times as much`).to.be.at.most(LIMIT);
}

/** Milliseconds of one run, from as many as can be measured. */
function duration(work: () => unknown): number {
  const start = performance.now();
  for (let runs = 1; ; runs++) {
    work();
    const taken = performance.now() - start;
    if (taken >= MEASURED) return taken / runs;
  }
}
