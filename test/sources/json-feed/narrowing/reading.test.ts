import { expect } from '@open-wc/testing';
import { Reading } from '../../../../src/sources/json-feed/narrowing/reading.js';
import { CountedSlices, entriesOf } from './entries.js';

const item = (id: number) => ({
  id,
  title: `Titel ${id}`,
  content_text: `Text ${id}`,
  tags: ['Jugend'],
});
const items = (count: number, from = 0) => Array.from({ length: count }, (_, i) => item(from + i));

describe('Reading', () => {
  /** @param tick milliseconds that each item takes */
  function begin(entries = entriesOf(...items(100)), tick = 1) {
    const stop = new AbortController();
    const slices = CountedSlices.ofTick(tick);
    let progress = 0;
    let complete = true;
    const reading = new Reading(entries, {
      signal: stop.signal,
      isComplete: () => complete,
      onProgress: () => progress++,
      slices,
    });
    return {
      reading,
      entries,
      stop,
      slices,
      progress: () => progress,
      setComplete: (is: boolean) => (complete = is),
    };
  }

  const found = (reading: Reading, word: string, size: number) =>
    [...reading.index.search([word], size)].filter(Boolean).length;

  it('reads 10 000 sessions in slices that end with the first item after 8 ms', async () => {
    const entries = entriesOf(...items(10_000));
    const { reading, slices, progress } = begin(entries, 0.5);
    await reading.until('text');
    expect(found(reading, 'text', 10_000)).to.equal(10_000);
    expect(Math.max(...slices.pieces)).to.equal(16);
    const worked = slices.pieces.reduce((sum, pieces) => sum + pieces, 0);
    expect(worked, 'a piece for each item and stage').to.equal(30_000);
    expect(progress()).to.be.within(30_000 / 16, 30_000 / 16 + 20);
  });

  it('reads a little at once, and all of a small archive', () => {
    const { reading, slices } = begin(entriesOf(...items(3)), 0.1);
    reading.start(true);
    expect(reading.isDone('text')).to.equal(true);
    expect(slices.pieces[0]).to.equal(9);
  });

  it('has nothing to do once all is read and packed', async () => {
    const { reading, slices } = begin();
    await reading.until('text');
    while (!reading.index.text.isPacked) await reading.more();
    const slicesBefore = slices.pieces.length;
    await reading.more();
    await reading.until('text');
    // Only what `start` begins, to find nothing.
    expect(slices.idle).to.have.length(slicesBefore - 1);
    expect(slices.pieces.slice(slicesBefore)).to.deep.equal([0, 0]);
  });

  it('reads traits only, until somebody searches', async () => {
    const { reading, slices } = begin();
    await reading.until('traits');
    await reading.more();
    expect(reading.count('metadata')).to.equal(0);
    expect(slices.idle).not.to.include(true);
    await reading.until('metadata');
    // Slices of 8 items through two stages; texts may have been begun by now.
    const waited = slices.idle.indexOf(true);
    if (waited >= 0) expect(waited, 'who searches waits for no idle page').to.be.at.least(24);
    expect(reading.columns.size).to.equal(100);
    await reading.until('text');
    expect(slices.idle).to.include(true);
  });

  it('reads what arrives while it reads, before it goes on with texts', async () => {
    const { reading, entries, setComplete } = begin();
    setComplete(false);
    await reading.until('metadata');
    await reading.more();
    const texts = reading.count('text');
    expect(texts).to.be.within(1, 99);
    entries.push(...entriesOf(...items(50, 100)));
    await reading.until('metadata');
    expect(reading.count('text')).to.be.below(texts + 16);
    await reading.until('text');
    setComplete(true);
    entries.push(...entriesOf(...items(50, 150)));
    await reading.until('text');
    expect(found(reading, 'titel', 200)).to.equal(200);
    expect(found(reading, 'text', 200)).to.equal(200);
    expect(found(reading, '199', 200)).to.equal(1);
  });

  it('stops when it is ended, and so do those who wait', async () => {
    const { reading, stop } = begin();
    const waiting = reading.until('text').catch((error: Error) => error.name);
    stop.abort();
    expect(await waiting).to.equal('AbortError');
    const { traits, metadata } = {
      traits: reading.count('traits'),
      metadata: reading.count('metadata'),
    };
    await new Promise((resolve) => setTimeout(resolve));
    reading.start(true);
    expect([reading.count('traits'), reading.count('metadata')]).to.deep.equal([traits, metadata]);
    expect(await reading.more().catch((error: Error) => error.name)).to.equal('AbortError');
  });

  it('goes on without somebody who no longer waits', async () => {
    const { reading } = begin();
    const stop = new AbortController();
    const gone = reading.until('text', stop.signal).catch((error: Error) => error.name);
    const staying = reading.until('text');
    stop.abort();
    expect(await gone).to.equal('AbortError');
    await staying;
    expect(reading.isDone('text')).to.equal(true);
    const again = reading.more(stop.signal).catch((error: Error) => error.name);
    expect(await again).to.equal('AbortError');
  });

  it('tells who waits what went wrong, and tries again when asked again', async () => {
    let broken = true;
    const entries = entriesOf(...items(20));
    const tenth = entries[10]!;
    entries.splice(10, 1, {
      ...tenth,
      // Not of the item itself, which could cost only itself: of the reading.
      get raw() {
        if (broken) throw new Error('defect');
        return tenth.raw;
      },
    });
    const { reading } = begin(entries);
    const messages = await Promise.all([
      reading.until('text').catch((error: Error) => error.message),
      reading.until('metadata').catch((error: Error) => error.message),
    ]);
    expect(messages).to.deep.equal(['defect', 'defect']);
    expect(await reading.more().catch((error: Error) => error.message)).to.equal('defect');
    broken = false;
    await reading.until('text');
    expect(found(reading, 'titel', 20)).to.equal(20);
  });

  it('reads a long text in pieces, and finds the words at their edges', async () => {
    const words = Array.from({ length: 3_000 }, (_, i) => `${'wort'.repeat(20)}${i}.`);
    const { reading, slices } = begin(
      entriesOf({ id: 'a', content_text: words.join(' ') }, item(2)),
      8,
    );
    await reading.until('text');
    expect(slices.pieces.length).to.be.above(10);
    for (const word of words) expect(found(reading, word.slice(0, -1), 2), word).to.equal(1);
    expect(found(reading, 'text', 2)).to.equal(1);
    const blob = begin(entriesOf({ id: 'a', content_text: 'x'.repeat(100_000) }));
    await blob.reading.until('text');
    expect(found(blob.reading, 'x'.repeat(200), 1)).to.equal(1);
  });

  it('packs full blocks between slices', async () => {
    const { reading, slices } = begin(entriesOf(...items(5_000)), 0.01);
    await reading.until('text');
    expect(reading.index.text.isFull).to.equal(false);
    expect(found(reading, '4999', 5_000)).to.equal(1);
    expect(found(reading, '1', 5_000)).to.equal(
      items(5_000).filter(({ id }) => String(id).includes('1')).length,
    );
    expect(slices.pieces.length).to.be.above(5);
  });
});
