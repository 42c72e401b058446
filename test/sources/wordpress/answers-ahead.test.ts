import { expect } from '@open-wc/testing';
import { AnswersAhead } from '../../../src/sources/wordpress/answers-ahead.js';

const { now } = Date;
const answer = Promise.resolve('an answer');

describe('AnswersAhead', () => {
  let time = 0;
  before(() => (Date.now = () => time));
  after(() => (Date.now = now));

  for (const [age, expected] of [
    [59_999, answer],
    [60_000, undefined],
  ] as const) {
    it(`${expected ? 'gives' : 'keeps back'} an answer after ${age} ms`, () => {
      const answers = new AnswersAhead<string>();
      answers.add('a', answer);
      time += age;
      expect(answers.has('a')).to.equal(expected !== undefined);
      expect(answers.take('a')).to.equal(expected);
    });
  }

  it('gives an answer once, and keeps the six that came last', () => {
    const answers = new AnswersAhead<string>();
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    for (const key of keys) answers.add(key, answer);
    expect(keys.filter((key) => answers.has(key)).join('')).to.equal('bcdefg');
    expect(answers.take('b')).to.equal(answer);
    expect(answers.take('b')).to.equal(undefined);
  });
});
