import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { coverageReporter } from './coverage-reporter.js';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';

/** Percent of the code lines of `src`. */
const LEAST_COVERAGE = 95;

/** What one runner did. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Prints one line `<name>: N passed, N failed` at the end and, where `K360_COUNTS` names a file, writes
 * the numbers there. A test file that breaks before its tests, or has none, counts as one failure.
 * @param allowSkipped `false`: a skipped test counts as failed, where every test can run
 */
export function countingReporter(name: string, allowSkipped: boolean): Reporter {
  let coverageTooLow = false;
  const coverage = coverageReporter(LEAST_COVERAGE, (share) => {
    console.log(
      `That is under ${LEAST_COVERAGE} %: ${share.toFixed(1)} %. It counts as one failure.`,
    );
    coverageTooLow = true;
  });
  return {
    onTestRunFinished(run) {
      coverage.onTestRunFinished?.(run);
      const counts: Counts = { passed: 0, failed: coverageTooLow ? 1 : 0, skipped: 0 };
      for (const session of run.sessions) countSession(session, counts);
      if (!allowSkipped && counts.skipped) {
        console.log(`\nSkipped tests are failures in ${name}: ${counts.skipped}`);
        counts.failed += counts.skipped;
        counts.skipped = 0;
      }
      const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
      console.log(`\n${name}: ${counts.passed} passed, ${counts.failed} failed${skipped}`);
      const file = process.env.K360_COUNTS;
      if (!file) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function countSession(session: TestSession, counts: Counts): void {
  const before = { ...counts };
  if (session.testResults) countSuite(session.testResults, counts);
  const ran =
    counts.passed + counts.failed + counts.skipped > before.passed + before.failed + before.skipped;
  const brokeOutside = !session.passed && counts.failed === before.failed;
  if (!ran || brokeOutside) counts.failed++;
}

function countSuite(suite: TestSuiteResult, counts: Counts): void {
  for (const test of suite.tests)
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite.suites) countSuite(inner, counts);
}
