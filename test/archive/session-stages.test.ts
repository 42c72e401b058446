import { expect } from '@open-wc/testing';
import { ArchiveHandle } from '../../src/archive/archive-handle.js';
import { StageChoice } from '../../src/elements/people/stage-choice.js';
import { offerStage, stagesOf, watchStages } from '../../src/archive/session-stages.js';

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

  const stage = (tag?: string) => ({ prefix: 'k360', tag, show: () => true });
  const at = (handle: ArchiveHandle, ...tags: string[]) =>
    new StageChoice().of({ tags }, stagesOf(handle));

  it('is taken by who offers it, for handles of their own, too', () => {
    const here = stage();
    offerStage(new ArchiveHandle('/archive/feed.json', 'auto'), here, until().signal);
    const other = new ArchiveHandle(new URL('/archive/feed.json', location.href).href, 'auto');
    expect(at(other)).to.equal(here);
  });

  it('is taken by nobody of another archive', () => {
    const there = stage();
    offerStage(new ArchiveHandle('/archive/feed.json', 'auto'), there, until().signal);
    const handle = new ArchiveHandle('/archive/other.json', 'auto');
    expect(at(handle)).to.equal(undefined);
  });

  it('is left to who shows sessions of its topics', () => {
    const handle = new ArchiveHandle('/archive/feed.json', 'auto');
    const [youth, planning, all] = [stage('Jugend'), stage('planung-bau'), stage()];
    for (const one of [youth, planning]) offerStage(handle, one, until().signal);
    expect(at(handle, 'jugend', 'Planung & Bau')).to.equal(youth);
    expect(at(handle, 'Planung & Bau')).to.equal(planning);
    expect(at(handle, 'Jugendhilfe')).to.equal(undefined);
    offerStage(handle, all, until().signal);
    expect(at(handle, 'Jugendhilfe')).to.equal(all);
    expect(at(handle, 'jugend')).to.equal(youth);
  });

  it('ends with the offer, and whoever watches is told of both', () => {
    const handle = new ArchiveHandle('::no address::', 'auto');
    const changes: unknown[] = [];
    const watching = until();
    watchStages(() => changes.push(stagesOf(handle)[0]?.prefix), watching.signal);
    const offer = until();
    offerStage(handle, stage(), offer.signal);
    offer.abort();
    offerStage(handle, stage(), offer.signal);
    expect(changes).to.deep.equal(['k360', undefined]);
    expect(stagesOf(handle)).to.deep.equal([]);
    watching.abort();
    offerStage(handle, stage(), until().signal);
    expect(changes).to.have.length(2);
  });
});
