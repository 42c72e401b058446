import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What one runner did. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** A line for each that failed: where, which, and what it said first. */
  readonly failures: string[];
}

export const noCounts = (): Counts => ({ passed: 0, failed: 0, skipped: 0, failures: [] });

const LONGEST_MESSAGE = 200;

/** One line for a failure, so that a list of them can be read at the end of a long output. */
export function failureLine(path: readonly string[], message = 'no message'): string {
  const words = String(message ?? 'no message')
    .trim()
    .replace(/\s+/gu, ' ');
  return `${path.filter(Boolean).join(' › ')}: ${words.slice(0, LONGEST_MESSAGE)}`;
}

/** Writes the counts where `K360_COUNTS` says; nowhere without it, as when a runner is called by hand. */
export function writeCounts(counts: Counts): void {
  const file = process.env.K360_COUNTS;
  if (!file) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(counts));
}

/** The counts in a file; none where a runner ended before it wrote them. */
export function readCounts(file: string): Counts {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return noCounts();
  }
}
