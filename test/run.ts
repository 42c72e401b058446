/**
 * Runs checks one after the other and ends with the line `N passed, N failed`, the sum of what every
 * runner counted; a check that counts nothing itself (lint, types, build) is one. Exits with 1 on any
 * failure, also when a runner crashed, ran too long or ran nothing; every failure has a line of its own
 * before the totals.
 *
 * `tsx test/run.ts` runs everything that needs no root; with names, those steps only.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { noCounts } from './support/counts.js';
import { runStep, type Step } from './support/run-step.js';

const script = (name: string): readonly string[] => ['npm', 'run', '--silent', name];
const runner = (browser: string, ...flags: string[]): Step => ({
  name: browser === 'chromium' ? 'unit' : browser,
  command: [
    ...['npx', '--no-install', 'web-test-runner', '--config', 'test/web-test-runner.config.js'],
    ...flags,
  ],
  env: { K360_BROWSER: browser },
  counts: 'runner',
});
const nodeTests = (name: string, files: string[]): Step => ({
  name,
  command: ['node', '--import', 'tsx', '--test'],
  files,
  counts: 'node',
});

function endToEndTests(wanted: (file: string) => boolean): string[] {
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.e2e.ts') && wanted(file.replaceAll('\\', '/')))
    .map((file) => join('test', file))
    .sort();
}
const isWordPress = (file: string) => file.startsWith('wordpress/');
/** The bundled Chromium keeps no pages for going back. */
const needsInstalledChromium = (file: string) => file.endsWith('/back-forward-cache.e2e.ts');

const DEFAULT: readonly Step[] = [
  { name: 'lint', command: script('lint') },
  { name: 'format', command: script('format:check') },
  { name: 'types', command: script('types') },
  { name: 'types:templates', command: script('types:templates') },
  { name: 'build', command: script('build') },
  runner('chromium', '--coverage'),
  nodeTests(
    'e2e',
    endToEndTests((file) => !isWordPress(file) && !needsInstalledChromium(file)),
  ),
];
const ON_REQUEST: readonly Step[] = [
  runner('firefox'),
  runner('webkit'),
  nodeTests('wordpress', endToEndTests(isWordPress)),
  nodeTests('installed-chromium', endToEndTests(needsInstalledChromium)),
];

const names = process.argv.slice(2);
const unknown = names.filter(
  (name) => ![...DEFAULT, ...ON_REQUEST].some((step) => step.name === name),
);
if (unknown.length) throw new Error(`No such step: ${unknown.join(', ')}`);
const steps = names.length
  ? [...DEFAULT, ...ON_REQUEST].filter(({ name }) => names.includes(name))
  : DEFAULT;

const total = noCounts();
const summary: string[] = [];
for (const step of steps) {
  const counts = await runStep(step);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  total.failures.push(...counts.failures.map((line) => `${step.name}: ${line}`));
  const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
  summary.push(`  ${step.name}: ${counts.passed} passed, ${counts.failed} failed${skipped}`);
}
console.log(`\n${summary.join('\n')}`);
if (total.skipped) console.log(`  ${total.skipped} skipped, which the total does not count`);
for (const line of total.failures) console.log(`  FAILED ${line}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
