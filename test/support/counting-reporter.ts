import { relative } from 'node:path';
import { failureLine, noCounts, writeCounts, type Counts } from './counts.js';
import { coverageReporter } from './coverage-reporter.js';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';

/** Percent of the code lines of `src`. */
const LEAST_COVERAGE = 95;

/**
 * Prints one line `<name>: N passed, N failed` at the end and, where `K360_COUNTS` names a file, writes
 * the numbers there. A test file that breaks before its tests, or has none, counts as one failure.
 * @param allowSkipped `false`: a skipped test counts as failed, where every test can run
 */
export function countingReporter(name: string, allowSkipped: boolean): Reporter {
  let coverageTooLow = '';
  const coverage = coverageReporter(LEAST_COVERAGE, (share) => {
    coverageTooLow = `Coverage is under ${LEAST_COVERAGE} %: ${share.toFixed(1)} %`;
  });
  return {
    onTestRunFinished(run) {
      coverage.onTestRunFinished?.(run);
      const counts = noCounts();
      if (coverageTooLow) fail(counts, coverageTooLow);
      for (const session of run.sessions) countSession(session, counts);
      if (!allowSkipped && counts.skipped) {
        counts.failed += counts.skipped;
        counts.failures.push(`Skipped tests are failures in ${name}: ${counts.skipped}`);
        counts.skipped = 0;
      }
      const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
      console.log(`\n${name}: ${counts.passed} passed, ${counts.failed} failed${skipped}`);
      writeCounts(counts);
    },
  };
}

function countSession(session: TestSession, counts: Counts): void {
  const file = relative('', session.testFile ?? '');
  const before = { ...counts };
  if (session.testResults) countSuite(session.testResults, [file], counts);
  const ran =
    counts.passed + counts.failed + counts.skipped > before.passed + before.failed + before.skipped;
  const brokeOutside = !session.passed && counts.failed === before.failed;
  if (!ran || brokeOutside) {
    const [error] = session.errors;
    fail(
      counts,
      failureLine([file], error?.message ?? (ran ? 'broke outside of its tests' : 'ran no test')),
    );
  }
}

function countSuite(suite: TestSuiteResult, path: readonly string[], counts: Counts): void {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else fail(counts, failureLine([...path, test.name], test.error?.message));
  }
  for (const inner of suite.suites) countSuite(inner, [...path, inner.name], counts);
}

function fail(counts: Counts, line: string): void {
  counts.failed++;
  counts.failures.push(line);
}
