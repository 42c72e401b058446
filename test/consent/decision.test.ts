import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  grantedIds,
  isCurrent,
  isGranted,
  optionalServices,
  pendingServices,
  type Choice,
} from '../../src/consent/decision.js';
import { choiceOfAll, decide } from '../../src/consent/new-record.js';
import type { ConsentRecord } from '../../src/consent/record.js';
import { CONFIG, configOf, service } from './configs.js';

const DAY = 86_400_000;
const PROOF = { language: 'de', textHash: null, source: 'banner' } as const;
const decideOn = (choice: Choice, previous: ConsentRecord | null = null) =>
  decide(CONFIG, previous, choice, PROOF);
const all = (value: boolean) => decideOn(choiceOfAll(CONFIG, null, value));
const ids = (services: { id: string }[]) => services.map(({ id }) => id);

describe('what is granted', () => {
  it('is nothing but what is strictly necessary before a choice', () => {
    expect(grantedIds(CONFIG, null)).to.deep.equal(['necessary', 'login']);
  });

  it('is everything after "accept all", and nothing optional after "reject all"', () => {
    expect(grantedIds(CONFIG, all(true))).to.include.members(['marketing', 'youtube', 'matomo']);
    expect(grantedIds(CONFIG, all(false))).to.deep.equal(['necessary', 'login']);
  });

  it('never is a category or service that the configuration does not know (rule 9)', () => {
    const record = { ...all(true), services: { tracker: true }, categories: { tracking: true } };
    for (const id of ['tracker', 'tracking', '', 'constructor', '__proto__']) {
      expect(isGranted(CONFIG, record, id), id).to.equal(false);
    }
  });

  it('is no category because one of its services is granted (rule 8)', () => {
    const record = decideOn({ services: { youtube: true } });
    expect(grantedIds(CONFIG, record)).to.deep.equal(['necessary', 'login', 'youtube']);
  });

  it('is every service of a granted category', () => {
    const record = decideOn({ categories: { marketing: true } });
    expect(grantedIds(CONFIG, record)).to.include.members(['marketing', 'youtube', 'maps']);
  });

  it('is no category without services: there is nothing a visitor could have read', () => {
    const config = { ...CONFIG, categories: [{ id: 'marketing' as const, services: [] }] };
    const record = decide(config, null, choiceOfAll(config, null, true), PROOF);
    expect(isGranted(config, record, 'marketing')).to.equal(false);
  });

  it('follows the last choice, whatever came before', () => {
    const id = fc.constantFrom('preferences', 'statistics', 'marketing');
    const name = fc.constantFrom('font-size', 'matomo', 'youtube', 'maps');
    const choice: fc.Arbitrary<Choice> = fc.record({
      categories: fc.dictionary(id, fc.boolean()),
      services: fc.dictionary(name, fc.boolean()),
    });
    fc.assert(
      fc.property(fc.array(choice), choice, (before, last) => {
        let record: ConsentRecord | null = null;
        for (const one of [...before, last]) record = decideOn(one, record);
        for (const [service, value] of Object.entries(last.services ?? {})) {
          expect(isGranted(CONFIG, record, service)).to.equal(value);
        }
        for (const [id, value] of Object.entries(last.categories ?? {})) {
          const refused = CONFIG.categories
            .filter((category) => category.id === id)
            .flatMap(({ services }) => services)
            .some((one) => last.services?.[one.id] === false);
          expect(isGranted(CONFIG, record, id)).to.equal(value && !refused);
        }
      }),
    );
  });
});

describe('what is asked', () => {
  it('is every optional service at first', () => {
    expect(ids(pendingServices(CONFIG, null, false))).to.deep.equal(ids(optionalServices(CONFIG)));
  });

  it('is nothing with strictly necessary services only', () => {
    const config = { ...CONFIG, categories: CONFIG.categories.slice(0, 1) };
    expect(pendingServices(config, null, false)).to.deep.equal([]);
  });

  it('is nothing after a decision', () => {
    expect(pendingServices(CONFIG, all(false), false)).to.deep.equal([]);
  });

  it('is only what is new when services change (rule 7)', () => {
    const before = configOf('a', 'b');
    const record = decide(before, null, choiceOfAll(before, null, true), PROOF);
    const after = configOf('a', 'c');
    expect(ids(pendingServices(after, record, false))).to.deep.equal(['c']);
    const next = decide(after, record, choiceOfAll(after, record, false), PROOF);
    expect(next.services).to.deep.equal({ a: true, c: false });
    expect(next.categories, 'one of it is refused').to.deep.equal({ marketing: false });
  });

  it('grants no category of which a service is new or refused', () => {
    const before = configOf('a');
    const record = decide(before, null, choiceOfAll(before, null, true), PROOF);
    expect(isGranted(before, record, 'marketing')).to.equal(true);
    const after = configOf('a', 'b');
    expect(isGranted(after, record, 'marketing')).to.equal(false);
    expect(isGranted(after, record, 'a')).to.equal(true);
    const accepted = decide(after, record, choiceOfAll(after, record, true), PROOF);
    expect(isGranted(after, accepted, 'marketing')).to.equal(true);
    const revoked = decide(after, accepted, { services: { b: false } }, PROOF);
    expect(isGranted(after, revoked, 'marketing')).to.equal(false);
  });

  it('is nothing that is necessary, whether it is configured or not', () => {
    expect(isGranted(configOf('a'), null, 'necessary')).to.equal(true);
  });

  it('answers for a whole category that was never asked about as a whole', () => {
    const gate = decideOn({ services: { youtube: true } });
    expect(choiceOfAll(CONFIG, gate, false)).to.deep.equal({
      categories: { preferences: false, statistics: false, marketing: false },
      services: {},
    });
  });

  it('is nothing with Global Privacy Control, and then nothing is granted (rule 10)', () => {
    expect(pendingServices(CONFIG, null, true)).to.deep.equal([]);
    expect(grantedIds(CONFIG, null)).to.deep.equal(['necessary', 'login']);
  });

  it('leaves an explicit choice in force with Global Privacy Control (rule 10)', () => {
    const record = decideOn({ services: { youtube: true } }, all(false));
    expect(pendingServices(CONFIG, record, true)).to.deep.equal([]);
    expect(isGranted(CONFIG, record, 'youtube')).to.equal(true);
  });
});

describe('how long a decision holds', () => {
  const given = all(true);
  const now = Date.parse(given.givenAt);
  const table: [name: string, config: object, later: number, holds: boolean][] = [
    ['182 days by default', {}, 182 * DAY - 60_000, true],
    ['no longer than that', {}, 182 * DAY, false],
    ['as long as configured', { maxAgeDays: 365 }, 364 * DAY, true],
    ['as short as configured', { maxAgeDays: 1 }, DAY, false],
    ['not for another version of the text', { version: '2026-02' }, 0, false],
    ['also when the clock was set back a little', {}, -60_000, true],
    ['not when it comes from the future', {}, -2 * DAY, false],
  ];
  for (const [name, config, later, holds] of table) {
    it(name, () => {
      const record = { ...given, givenAt: new Date(Date.now() - later).toISOString() };
      expect(isCurrent(record, { ...CONFIG, ...config })).to.equal(holds);
    });
  }

  it('counts from the last decision about everything, not from a single service', () => {
    const before = new Date(now - 10 * DAY).toISOString();
    const earlier = { ...given, givenAt: before, changedAt: before };
    const single = decideOn({ services: { youtube: false } }, earlier);
    expect(single.givenAt).to.equal(before);
    expect(single.changedAt >= given.givenAt).to.equal(true);
    const whole = decideOn(choiceOfAll(CONFIG, null, false), earlier);
    expect(whole.givenAt >= given.givenAt).to.equal(true);
    expect(whole.id).to.equal(given.id);
  });
});

describe('a record', () => {
  it('says what was decided, when, about which text, in which language and where (rule 7)', () => {
    const proof = { language: 'de', textHash: 'abc', source: 'api' } as const;
    const before = Date.now();
    const record = decide(CONFIG, null, choiceOfAll(CONFIG, null, false), proof);
    const { id, givenAt, changedAt, ...rest } = record;
    expect(id).to.match(/^[\da-f]{32}$/);
    expect(givenAt).to.equal(changedAt);
    expect(givenAt).to.match(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(Date.parse(givenAt)).to.be.within(before, Date.now());
    expect(rest).to.deep.equal({
      version: 1,
      language: 'de',
      categories: { preferences: false, statistics: false, marketing: false },
      services: { 'font-size': false, matomo: false, youtube: false, maps: false },
      textVersion: '2026-01',
      textHash: 'abc',
      source: 'api',
    });
  });

  it('forgets services that are no longer configured', () => {
    const before = configOf('a', 'b');
    const record = decide(before, null, choiceOfAll(before, null, true), PROOF);
    const after = decide(configOf('b'), record, { services: { b: false } }, PROOF);
    expect(after.services).to.deep.equal({ b: false });
  });

  it('has another id for another visitor', () => {
    expect(all(true).id).not.to.equal(all(true).id);
  });

  it('keeps ids of its services apart from what objects inherit', () => {
    const config = {
      ...CONFIG,
      categories: [{ id: 'marketing' as const, services: [service('constructor')] }],
    };
    expect(ids(pendingServices(config, decideOn({}), false))).to.deep.equal(['constructor']);
  });
});
