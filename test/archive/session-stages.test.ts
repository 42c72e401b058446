import { expect } from '@open-wc/testing';
import { ArchiveHandle } from '../../src/archive/archive-handle.js';
import { StageChoice } from '../../src/elements/stage-choice.js';
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

  const stage = (tag?: string) => ({ prefix: 'k360', tag, show: () => undefined });
  const at = (handle: ArchiveHandle, ...tags: string[]) =>
    new StageChoice().of({ tags }, handle.stages);

  it('is taken by who offers it, for handles of their own, too', () => {
    const here = stage();
    new ArchiveHandle('/archive/feed.json', 'auto').offerStage(here, until().signal);
    const other = new ArchiveHandle(new URL('/archive/feed.json', location.href).href, 'auto');
    expect(at(other)).to.equal(here);
  });

  it('is taken by nobody of another archive', () => {
    const there = stage();
    new ArchiveHandle('/archive/feed.json', 'auto').offerStage(there, until().signal);
    const handle = new ArchiveHandle('/archive/other.json', 'auto');
    expect(at(handle)).to.equal(undefined);
  });

  it('is left to who shows sessions of its topics', () => {
    const handle = new ArchiveHandle('/archive/feed.json', 'auto');
    const [youth, planning, all] = [stage('Jugend'), stage('planung-bau'), stage()];
    for (const one of [youth, planning]) handle.offerStage(one, until().signal);
    expect(at(handle, 'jugend', 'Planung & Bau')).to.equal(youth);
    expect(at(handle, 'Planung & Bau')).to.equal(planning);
    expect(at(handle, 'Jugendhilfe')).to.equal(undefined);
    handle.offerStage(all, until().signal);
    expect(at(handle, 'Jugendhilfe')).to.equal(all);
    expect(at(handle, 'jugend')).to.equal(youth);
  });

  it('ends with the offer, and whoever watches is told of both', () => {
    const handle = new ArchiveHandle('::no address::', 'auto');
    const changes: unknown[] = [];
    const watching = until();
    watchStages(() => changes.push(handle.stages[0]?.prefix), watching.signal);
    const offer = until();
    handle.offerStage(stage(), offer.signal);
    offer.abort();
    handle.offerStage(stage(), offer.signal);
    expect(changes).to.deep.equal(['k360', undefined]);
    expect(handle.stages).to.deep.equal([]);
    watching.abort();
    handle.offerStage(stage(), until().signal);
    expect(changes).to.have.length(2);
  });
});
