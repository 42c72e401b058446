import { expect } from '@open-wc/testing';
import { ArchiveHandle } from '../../src/archive/archive-handle.js';
import { watchStages } from '../../src/archive/session-stages.js';

describe('showing a session of an archive on the page', () => {
  const stops: AbortController[] = [];
  const until = () => {
    const stop = new AbortController();
    stops.push(stop);
    return stop;
  };
  afterEach(() => {
    for (const stop of stops.splice(0)) stop.abort();
  });

  const stage = (takes = true) => {
    const shown: string[] = [];
    return { prefix: 'k360', shown, show: (id: string) => (shown.push(id), takes) };
  };

  it('is taken by who offers it, for handles of their own, too', () => {
    const here = stage();
    new ArchiveHandle('/archive/feed.json', 'auto').offerStage(here, until().signal);
    const other = new ArchiveHandle(new URL('/archive/feed.json', location.href).href, 'auto');
    expect(other.stage).to.equal(here);
    expect(other.showSession('a')).to.equal(true);
    expect(here.shown).to.deep.equal(['a']);
  });

  it('is taken by nobody of another archive', () => {
    const there = stage();
    new ArchiveHandle('/archive/feed.json', 'auto').offerStage(there, until().signal);
    const handle = new ArchiveHandle('/archive/other.json', 'auto');
    expect(handle.stage).to.equal(undefined);
    expect(handle.showSession('a')).to.equal(false);
    expect(there.shown).to.deep.equal([]);
  });

  it('passes from who refuses to who does not', () => {
    const handle = new ArchiveHandle('/archive/feed.json', 'auto');
    const [refuses, takes, comesTooLate] = [stage(false), stage(), stage()];
    for (const one of [refuses, takes, comesTooLate]) handle.offerStage(one, until().signal);
    expect(handle.showSession('a')).to.equal(true);
    expect([refuses.shown, takes.shown, comesTooLate.shown]).to.deep.equal([['a'], ['a'], []]);
  });

  it('ends with the offer, and whoever watches is told of both', () => {
    const handle = new ArchiveHandle('::no address::', 'auto');
    const changes: unknown[] = [];
    const watching = until();
    watchStages(() => changes.push(handle.stage?.prefix), watching.signal);
    const offer = until();
    handle.offerStage(stage(), offer.signal);
    offer.abort();
    handle.offerStage(stage(), offer.signal);
    expect(changes).to.deep.equal(['k360', undefined]);
    expect(handle.showSession('a')).to.equal(false);
    watching.abort();
    handle.offerStage(stage(), until().signal);
    expect(changes).to.have.length(2);
  });
});
