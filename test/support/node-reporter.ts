import { relative } from 'node:path';
import { failureLine, noCounts, writeCounts } from './counts.js';

/** What node's test runner tells of a test that ended; `type` is `suite` for what only holds others. */
interface TestEnd {
  readonly name: string;
  readonly nesting: number;
  readonly file?: string;
  readonly skip?: string | boolean;
  readonly todo?: string | boolean;
  readonly details: {
    readonly type?: string;
    readonly error?: Error & { readonly cause?: unknown; readonly failureType?: string };
  };
}

type TestEvent = { readonly type: string; readonly data: unknown };

/** A reporter of node's test runner that prints nothing and writes the counts of all files. */
export async function* nodeReporter(source: AsyncIterable<TestEvent>) {
  const counts = noCounts();
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { name, file, skip, todo, details } = data as TestEnd;
    const { error } = details;
    // A suite fails with what is in it, which is told by itself; its own hooks are its own fault.
    if (details.type === 'suite' && error?.failureType !== 'hookFailed') continue;
    if (skip !== undefined || todo !== undefined) counts.skipped++;
    else if (type === 'test:pass') counts.passed++;
    else {
      counts.failed++;
      const message = error?.cause instanceof Error ? error.cause.message : error?.message;
      counts.failures.push(failureLine([file ? relative('', file) : '', name], message));
    }
  }
  writeCounts(counts);
  yield '';
}
