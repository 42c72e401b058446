import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Counts } from './counts.js';
import type { Step } from './run-step.js';

const TESTS = `
  import { before, describe, it } from 'node:test';
  describe('a suite', () => {
    it('works', () => {});
    it('breaks', () => { throw new Error('broken\\nin two lines'); });
    it.skip('is left out', () => {});
    it('takes too long', { timeout: 1 }, () => new Promise((done) => setTimeout(done, 3000)));
    describe('whose hook breaks', () => {
      before(() => { throw new Error('hook'); });
      it('never ran', () => {});
    });
  });`;

/** In a process of its own: a step writes where this test's own runner reads its results. */
async function runStep(step: Step): Promise<Counts> {
  const script = `import { runStep } from './test/support/run-step.js';
    console.log('\\n' + JSON.stringify(await runStep(${JSON.stringify(step)})));`;
  const env = { ...process.env };
  delete env.NODE_TEST_CONTEXT;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)('node', args, { env });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Counts;
}

describe('the count of what was run', () => {
  let folder: string;
  const write = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return relative('', join(folder, name));
  };
  const command = ['node', '--test'];

  before(async () => (folder = await mkdtemp(join(tmpdir(), 'k360-steps-'))));
  after(() => rm(folder, { recursive: true }));

  it('has every test, and a line for each failure', async () => {
    const files = [await write('some.test.mjs', TESTS), await write('none.test.mjs', 'oh no')];
    const counts = await runStep({ name: 'some', command, files, counts: 'node' });
    assert.equal(counts.passed, 1);
    assert.equal(counts.skipped, 1);
    assert.equal(counts.failed, counts.failures.length);
    const told = counts.failures.join('\n');
    for (const line of [
      /some\.test\.mjs › breaks: broken in two lines$/m,
      /› takes too long: /,
      /› whose hook breaks: hook$/m,
      /› never ran: /,
      /none\.test\.mjs: /,
    ])
      assert.match(told, line);
  });

  it('has a failure for what ran nothing, did not start or ended badly', async () => {
    const failures = async (step: Step) => (await runStep(step)).failures;
    assert.deepEqual(await failures({ name: 'a', command, files: [], counts: 'node' }), [
      'no test files',
    ]);
    assert.deepEqual(await failures({ name: 'b', command: ['false'] }), ['false']);
    assert.deepEqual(await failures({ name: 'c', command: ['false'], counts: 'runner' }), [
      'ended badly although none of its 0 tests did',
    ]);
    assert.deepEqual(await failures({ name: 'd', command: ['gibt-es-nicht'] }), ['gibt-es-nicht']);
    assert.deepEqual(await runStep({ name: 'e', command: ['true'] }), {
      passed: 1,
      failed: 0,
      skipped: 0,
      failures: [],
    });
  });
});
