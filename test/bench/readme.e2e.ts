import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { withFigures } from './readme.js';
import { KEPT, readResult } from './result.js';

describe('README', () => {
  it('quotes the figures of the run that is kept, and no others', async () => {
    const readme = readFileSync('README.md', 'utf8');
    assert.equal(await withFigures(readme, readResult(KEPT)), readme);
  });
});
