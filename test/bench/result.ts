import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rounds } from './measure/bench-run.js';
import type { ScriptFile } from './measure/script-bytes.js';

/** One line of the benchmark's table. */
export interface Figure {
  readonly what: string;
  /** `null`: what is measured does not exist here. */
  readonly value: number | null;
  readonly unit: 'kB' | 'MB' | 'ms' | '×' | '';
  /** Most that is allowed; a line without a goal is there to compare with. */
  readonly goal?: number;
}

export interface Section {
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** What a run found out. */
export interface Result {
  readonly browser: string;
  readonly rounds: Rounds;
  readonly sections: readonly Section[];
  /** Scripts by when they are loaded, bytes as sent. */
  readonly scripts: Readonly<Record<string, readonly ScriptFile[]>>;
  /** What the figures were calculated from. */
  readonly measured: Readonly<Record<string, unknown>>;
}

export const LATEST = 'node_modules/.cache/bench/result.json';
/** The run that README quotes. */
export const KEPT = fileURLToPath(new URL('result.json', import.meta.url));

export async function writeResult(file: string, result: Result): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
}

export function readResult(file: string): Result {
  return JSON.parse(readFileSync(file, 'utf8')) as Result;
}

/** What the figures are medians of. */
export function formatRounds({ loads, longLoads, typing, memory }: Rounds): string {
  return `medians of ${loads} page loads (of 10 000 sessions in pages: ${longLoads}, in one file: 1), of ${typing} times all searches typed, and of ${memory} weighings of memory`;
}

/** The value as it is printed and quoted. */
export function formatFigure({ value, unit }: Figure): string {
  return value === null ? 'not available' : formatValue(value, unit);
}

export function formatGoal({ goal, unit }: Figure): string {
  return goal === undefined ? '' : `≤ ${formatValue(goal, unit)}`;
}

export function isMet({ value, goal }: Figure): boolean | undefined {
  return goal === undefined || value === null ? undefined : value <= goal;
}

function formatValue(value: number, unit: Figure['unit']): string {
  const digits = { kB: 1, MB: 1, ms: 0, '×': 2, '': 3 }[unit];
  return `${unit === '×' ? '× ' : ''}${Number(value.toFixed(digits))}${unit === '×' || !unit ? '' : ` ${unit}`}`;
}
