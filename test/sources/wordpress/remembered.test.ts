import { expect } from '@open-wc/testing';
import { Remembered } from '../../../src/sources/wordpress/remembered.js';

describe('Remembered', () => {
  it('keeps the last twenty answers, and no failure', async () => {
    const remembered = new Remembered<number>();
    const asked: number[] = [];
    const ask = (number: number) =>
      remembered.of(String(number), () => {
        asked.push(number);
        return Promise.resolve(number);
      });
    for (let number = 0; number <= 20; number++) await ask(number);
    asked.length = 0;
    expect(await ask(20)).to.equal(20);
    expect(await ask(1)).to.equal(1);
    expect(asked).to.deep.equal([]);
    expect(await ask(0)).to.equal(0);
    expect(asked).to.deep.equal([0]);

    const failure = await remembered
      .of('x', () => Promise.reject(new Error('defect')))
      .catch((error: Error) => error.message);
    expect(failure).to.equal('defect');
    expect(await remembered.of('x', () => Promise.resolve(5))).to.equal(5);
  });
});
