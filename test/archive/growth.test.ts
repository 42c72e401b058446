import { expect } from '@open-wc/testing';
import { Growth } from '../../src/archive/growth.js';
import type { Archive } from '../../src/domain/archive.js';
import { listenersOf } from '../support/listeners.js';

describe('Growth', () => {
  function follow() {
    const stop = new AbortController();
    const listeners = listenersOf(stop.signal);
    let grow: () => void = () => undefined;
    const archive = { onGrowth: (listener: () => void) => (grow = listener) } as unknown as Archive;
    const growth = new Growth(archive, stop.signal);
    return { growth, grow: () => grow(), stop, listeners };
  }

  it('tells of what grew before somebody waited, once', async () => {
    const { growth, grow } = follow();
    grow();
    grow();
    await growth.next();
    let told = false;
    const waiting = growth.next().then(() => (told = true));
    await Promise.resolve();
    expect(told).to.equal(false);
    grow();
    await waiting;
  });

  it('ends whoever waits, and whoever comes later', async () => {
    const { growth, stop } = follow();
    const waiting = growth.next().catch((error: Error) => error.name);
    stop.abort();
    expect(await waiting).to.equal('AbortError');
    expect(await growth.next().catch((error: Error) => error.name)).to.equal('AbortError');
  });

  it('listens once for the end, however often it waits', async () => {
    const { growth, grow, listeners } = follow();
    for (let turn = 0; turn < 3; turn++) {
      const waiting = growth.next();
      grow();
      await waiting;
    }
    expect(listeners.types).to.deep.equal(['abort']);
  });
});
