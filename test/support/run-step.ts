import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { noCounts, readCounts, type Counts } from './counts.js';

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
  const counted = noCounts();
  if (files?.length === 0) return { ...counted, failed: 1, failures: ['no test files'] };
  const file = `${RESULTS}/${name.replace(':', '-')}.json`;
  mkdirSync(RESULTS, { recursive: true });
  rmSync(file, { force: true });
  const [program = '', ...rest] = [...command, ...(files ?? [])];
  const args = counts === 'node' ? withReporters(rest) : rest;
  const ok = await run(program, args, { ...process.env, ...env, K360_COUNTS: file });
  if (counts) Object.assign(counted, readCounts(file));
  else if (ok) counted.passed = 1;
  // A runner that fails for another reason than a test (a crash, a time limit), or ran nothing, failed.
  const blameless = ok && counted.passed + counted.failed > 0;
  if (!blameless && counted.failed === 0) {
    counted.failed = 1;
    counted.failures.push(
      counts ? `ended badly although none of its ${counted.passed} tests did` : command.join(' '),
    );
  }
  return counted;
}

function withReporters(args: readonly string[]): string[] {
  const at = args.indexOf('--test') + 1;
  const reporters = [
    ['spec', 'stdout'],
    ['./test/node-reporter.js', 'stdout'],
  ].flatMap(([reporter, destination]) => [
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${destination}`,
  ]);
  return [...args.slice(0, at), ...reporters, ...args.slice(at)];
}

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      // Not `timeout`: that keeps this process waiting for a command that never started.
      signal: AbortSignal.timeout(MOST_MINUTES * 60_000),
      killSignal: 'SIGKILL',
    });
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(false);
    });
    child.on('close', (code, signal) => {
      if (signal) console.error(`${program} was ended by ${signal}`);
      resolve(code === 0);
    });
  });
}
