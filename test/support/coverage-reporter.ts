import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter } from '@web/test-runner';
import { codeLines } from './code-lines.js';

/** What the coverage of one file looks like, in Istanbul's words; here a statement is a line. */
interface FileCoverage {
  readonly statementMap: Readonly<Record<string, { start: { line: number } }>>;
  readonly s: Readonly<Record<string, number>>;
}

/**
 * Prints the share of code lines that ran, with the files that fall short of it, and calls `tooLow`
 * when the share of all is under `percent`.
 */
export function coverageReporter(percent: number, tooLow: (share: number) => void): Reporter {
  return {
    onTestRunFinished({ testCoverage }) {
      if (!testCoverage) return;
      const data = testCoverage.coverageMap.toJSON() as unknown as Record<string, FileCoverage>;
      let covered = 0;
      let all = 0;
      console.log('\nCode lines that no test ran:');
      for (const [path, file] of Object.entries(data)) {
        const lines = codeLines(path, readFileSync(path, 'utf8'));
        const missed = missedLines(file).filter((line) => lines.has(line));
        all += lines.size;
        covered += lines.size - missed.length;
        if (missed.length) console.log(`  ${relative('', path)}: ${ranges(missed)}`);
      }
      const share = all ? (100 * covered) / all : 0;
      console.log(`Coverage: ${covered} of ${all} code lines, ${share.toFixed(1)} %`);
      if (share < percent) tooLow(share);
    },
  };
}

function missedLines({ statementMap, s }: FileCoverage): number[] {
  return Object.entries(statementMap)
    .filter(([key]) => s[key] === 0)
    .map(([, { start }]) => start.line);
}

/** "3-5, 9" for 3, 4, 5, 9. */
function ranges(lines: readonly number[]): string {
  const found: [number, number][] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else found.push([line, line]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}
