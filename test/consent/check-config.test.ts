import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { problemsOf } from '../../src/consent/check-config.js';
import { glance } from '../../src/consent/glance.js';
import { AGAINST_RULES, BAD, GOOD } from './config-tables.js';

describe('a configuration', () => {
  for (const [name, config] of GOOD) {
    it(`is right: ${name}`, async () => {
      expect(await problemsOf(config)).to.deep.equal([]);
      expect(glance(config)).to.equal(config);
    });
  }

  const unread = new Error('The server answered 404');
  for (const [config, ...says] of [...BAD, ...AGAINST_RULES, [unread, unread.message] as const]) {
    it(`is told to be wrong: ${says.join(' · ')}`, async () => {
      const problems = await problemsOf(config);
      expect(problems, problems.join('\n')).to.have.length(says.length);
      says.forEach((message, i) => {
        if (typeof message === 'string') expect(problems[i]).to.equal(message);
        else expect(problems[i]).to.match(message);
      });
    });
  }

  it('can be anything at all without an exception', async () => {
    const key = fc.constantFrom('version', 'categories', 'id', 'services', 'stores', 'bridges');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, 1, '', 'marketing', true),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree')),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(tree, async (raw) => {
        glance(raw);
        const problems = await problemsOf(raw);
        for (const problem of problems) expect(problem).to.match(/\. Right would be .+\.$/);
      }),
    );
  });
});
