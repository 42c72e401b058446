import type { MeasuredPage } from '../measured-page.js';
import { interleave, median } from '../statistics.js';
import type { BenchRun } from './bench-run.js';
import { hasSearch, typeSearches } from './typing.js';

/**
 * Bytes that stay alive once the archive of 10 000 sessions is loaded, has answered a search and
 * rests: JavaScript, DOM and the buffers of both, after garbage collection.
 */
export async function measureMemory(
  run: BenchRun,
  pages: readonly string[],
): Promise<Record<string, number>> {
  const rounds = await interleave(run.rounds.memory, pages, (name) =>
    run.measure(name, { slow: false }, weigh),
  );
  return Object.fromEntries(Object.entries(rounds).map(([name, bytes]) => [name, median(bytes)]));
}

async function weigh(page: MeasuredPage): Promise<number> {
  await page.idle();
  if (await hasSearch(page)) {
    await typeSearches(page, ['amt']);
    await page.idle();
  }
  // What one collection frees may have held what only the next one finds.
  for (let i = 0; i < 3; i++) await page.cdp.send('HeapProfiler.collectGarbage');
  const usage = (await page.cdp.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize: number;
    backingStorageSize: number;
  };
  return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
}
