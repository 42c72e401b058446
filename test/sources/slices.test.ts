import { expect } from '@open-wc/testing';
import { Slices } from '../../src/sources/slices.js';

describe('Slices', () => {
  it('are over after 8 ms, and begin anew after a pause', async () => {
    let now = 100;
    const slices = new Slices(() => now);
    expect(slices.over, 'none has begun').to.equal(true);
    slices.begin();
    now += 7.9;
    expect(slices.over).to.equal(false);
    now += 0.1;
    expect(slices.over).to.equal(true);
    for (const idle of [true, false]) {
      await slices.pause(idle);
      expect(slices.over).to.equal(false);
      now += 8;
    }
  });

  for (const missing of [['scheduler'], ['scheduler', 'requestIdleCallback']]) {
    it(`give the page its turn where the browser has no ${missing.join(' and no ')}`, async () => {
      const own = missing.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
      for (const name of missing) delete (globalThis as Record<string, unknown>)[name];
      try {
        const turns: string[] = [];
        setTimeout(() => turns.push('page'));
        await new Slices().pause(missing.length > 1);
        turns.push('work');
        expect(turns).to.deep.equal(['page', 'work']);
      } finally {
        missing.forEach((name, i) => {
          const descriptor = own[i];
          if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        });
      }
    });
  }
});
