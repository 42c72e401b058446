import { expect } from '@open-wc/testing';
import { PrefetchedAnswers } from '../../../src/sources/wordpress/prefetched-answers.js';
import type { RestAnswer } from '../../../src/sources/wordpress/rest-request.js';

const { now } = Date;
const answer = {} as RestAnswer;

describe('PrefetchedAnswers', () => {
  let time = 0;
  before(() => (Date.now = () => time));
  after(() => (Date.now = now));

  for (const [age, expected] of [
    [59_999, answer],
    [60_000, undefined],
  ] as const) {
    it(`${expected ? 'gives' : 'keeps back'} an answer after ${age} ms`, async () => {
      const answers = new PrefetchedAnswers();
      answers.add('a', () => Promise.resolve(answer));
      time += age;
      expect(await answers.take('a')).to.equal(expected);
    });
  }

  it('gives an answer once, and keeps two', async () => {
    const answers = new PrefetchedAnswers();
    for (const url of ['a', 'b', 'c']) answers.add(url, () => Promise.resolve(answer));
    expect(answers.take('a')).to.equal(undefined);
    expect(await answers.take('b')).to.equal(answer);
    expect(answers.take('b')).to.equal(undefined);
    expect(await answers.take('c')).to.equal(answer);
  });
});
