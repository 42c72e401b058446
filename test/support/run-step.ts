import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { Counts } from './counting-reporter.js';

/** One command of a test run. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Test files, added to the command; an empty list is a failure, not a reason to look for others. */
  readonly files?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Who counts: nobody (the step is one check), the browser test runner, or node's test runner. */
  readonly counts?: 'runner' | 'node';
}

const RESULTS = 'node_modules/.cache/test-results';
const MOST_MINUTES = 20;

/** Runs a step, showing its output, and tells how many tests passed and failed; at least one of either. */
export async function runStep({ name, command, files, env, counts }: Step): Promise<Counts> {
  console.log(`\n── ${name} ──`);
  if (files?.length === 0) {
    console.log(`No test files for ${name}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  mkdirSync(RESULTS, { recursive: true });
  const file = `${RESULTS}/${name.replace(':', '-')}.${counts === 'node' ? 'tap' : 'json'}`;
  rmSync(file, { force: true });
  const [program = '', ...rest] = [...command, ...(files ?? [])];
  const args = counts === 'node' ? withReporters(rest, file) : rest;
  const ok = await run(program, args, { ...process.env, ...env, K360_COUNTS: file });
  const counted = counts
    ? readCounts(file, counts)
    : { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  // A runner that fails for another reason than a test (a crash, coverage), or ran nothing, failed.
  const blameless = ok && counted.passed + counted.failed > 0;
  if (!blameless && counted.failed === 0) {
    console.log(`${name} failed although none of its ${counted.passed} tests did`);
    counted.failed = 1;
  }
  return counted;
}

function withReporters(args: readonly string[], file: string): string[] {
  const at = args.indexOf('--test') + 1;
  const reporters = ['spec', 'stdout', 'tap', file].map((value, index) =>
    index % 2 ? `--test-reporter-destination=${value}` : `--test-reporter=${value}`,
  );
  return [...args.slice(0, at), ...reporters, ...args.slice(at)];
}

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      timeout: MOST_MINUTES * 60_000,
      killSignal: 'SIGKILL',
    });
    child.on('error', (error) => {
      console.error(`${program} does not start: ${error.message}`);
      resolve(false);
    });
    child.on('close', (code, signal) => {
      if (signal) console.error(`${program} was ended by ${signal}`);
      resolve(code === 0);
    });
  });
}

function readCounts(file: string, counts: 'runner' | 'node'): Counts {
  const none = { passed: 0, failed: 0, skipped: 0 };
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return none;
  }
  if (counts === 'runner') return { ...none, ...(JSON.parse(text) as Counts) };
  // The last lines of TAP from node: "# pass 12", "# fail 0" …
  const number = (label: string) =>
    Number(new RegExp(`^# ${label} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  return {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    skipped: number('skipped') + number('todo'),
  };
}
