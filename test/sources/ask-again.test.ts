import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { askAgain, type Clock } from '../../src/sources/ask-again.js';

const START = Date.UTC(2026, 8, 24, 9);

/** Time passes when somebody waits for it, and only then. */
class FakeClock implements Clock {
  readonly waits: number[] = [];
  #now = START;
  constructor(readonly luck = 0) {}
  now = () => this.#now;
  random = () => this.luck;
  wait = (ms: number) => {
    this.waits.push(ms);
    this.pass(ms);
    return Promise.resolve();
  };
  pass(ms: number): void {
    this.#now += ms;
  }
}

const answer = (status: number, retryAfter?: string) => ({
  status,
  headers: new Headers(retryAfter === undefined ? {} : { 'Retry-After': retryAfter }),
});
type Given = ReturnType<typeof answer>;

/** Lets a server give its answers one after the other, the last one for ever. */
async function meet(answers: readonly Given[], clock: FakeClock, takesMs = 0) {
  let asked = 0;
  const ask = () => {
    asked++;
    clock.pass(takesMs);
    return Promise.resolve(answers[Math.min(asked, answers.length - 1)]!);
  };
  const { status } = await askAgain(answers[0]!, ask, {}, clock);
  return { waits: clock.waits, asked, status };
}

describe('a busy server', () => {
  const table: [what: string, answers: Given[], waits: number[], status: number, luck?: number][] =
    [
      ['that says nothing is asked soon', [answer(429), answer(200)], [500], 200],
      ['is not asked by everybody at once', [answer(429), answer(200)], [750], 200, 0.5],
      ['is asked three times, less and less often', [answer(429)], [500, 1_000, 2_000], 429],
      [
        'out of service is no different',
        [answer(503), answer(429), answer(200)],
        [500, 1_000],
        200,
      ],
      ['that fails otherwise is not asked again', [answer(429), answer(404)], [500], 404],
      ['is given the seconds it wants', [answer(429, '5'), answer(200)], [5_000], 200],
      ['is never asked early', [answer(429, '5'), answer(200)], [5_250], 200, 0.5],
      [
        'is given until the date it names',
        [answer(429, new Date(START + 9_000).toUTCString()), answer(200)],
        [9_000],
        200,
      ],
      [
        'whose date has passed is asked at once',
        [answer(429, new Date(START - 9_000).toUTCString()), answer(200)],
        [0],
        200,
      ],
      ['that names no time is asked soon', [answer(429, 'bald'), answer(200)], [500], 200],
      ['that wants too long is left alone', [answer(429, '3600')], [], 429],
      ['is left alone when it wants too long in all', [answer(429, '20')], [20_000], 429],
    ];
  for (const [what, answers, waits, status, luck] of table) {
    it(what, async () => {
      expect(await meet(answers, new FakeClock(luck))).to.deep.equal({
        waits,
        asked: waits.length,
        status,
      });
    });
  }

  it('that needs long for its refusals is left alone', async () => {
    const { asked } = await meet([answer(503)], new FakeClock(), 29_000);
    expect(asked).to.equal(1);
  });

  it('is never asked before the time, more often or longer than anybody waits', async () => {
    const seconds = fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined });
    const luck = fc.double({ min: 0, max: 0.999, noNaN: true });
    await fc.assert(
      fc.asyncProperty(
        fc.array(seconds, { minLength: 1, maxLength: 6 }),
        luck,
        async (told, by) => {
          const answers = told.map((wait) => answer(429, wait?.toString()));
          const { waits, asked } = await meet(answers, new FakeClock(by));
          expect(asked).to.equal(waits.length);
          expect(asked).to.be.at.most(3);
          expect(waits.reduce((sum, wait) => sum + wait, 0)).to.be.below(30_000);
          waits.forEach((wait, i) => {
            const least = told[Math.min(i, told.length - 1)];
            if (least !== undefined) expect(wait).to.be.within(least * 1_000, least * 1_100);
          });
        },
      ),
    );
  });

  it('is not asked again once nobody wants the answer', async () => {
    const stop = new AbortController();
    let asked = 0;
    const ask = () => Promise.resolve(answer(200 + asked++));
    const ended = (signal: AbortSignal) =>
      askAgain(answer(429, '20'), ask, { signal }).catch((error: Error) => error.name);
    const waiting = ended(stop.signal);
    stop.abort();
    expect([await waiting, await ended(stop.signal)]).to.deep.equal(['AbortError', 'AbortError']);
    expect(asked).to.equal(0);
  });
});
