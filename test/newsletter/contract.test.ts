import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { json } from '../../src/newsletter/json.js';
import { SubscriptionRefusal, SubscriptionRequest } from '../../src/newsletter/schema.js';
import type { Subscription } from '../../src/newsletter/subscription.js';

const hash = fc.option(fc.stringMatching(/^[0-9a-f]{64}$/));
const declaration = { text: fc.string({ minLength: 1 }), version: fc.string(), hash };
const subscription = fc.record(
  {
    email: fc.emailAddress(),
    name: fc.string(),
    lists: fc.array(fc.string({ minLength: 1 })),
    fields: fc.array(fc.record({ name: fc.string({ minLength: 1 }), value: fc.string() })),
    consent: fc.record(declaration),
    trackingConsent: fc.record({ ...declaration, given: fc.boolean() }),
    page: fc.webUrl(),
    time: fc
      .date({ noInvalidDate: true, min: new Date(0), max: new Date('9999') })
      .map((date) => date.toISOString()),
    language: fc.constantFrom('de', 'de-AT', 'en'),
  },
  { requiredKeys: ['email', 'lists', 'fields', 'consent', 'page', 'time', 'language'] },
) as fc.Arbitrary<Subscription>;

const sent = (given: Subscription): unknown =>
  JSON.parse(json.request('https://a.example.org/', given, '').body ?? '');

describe('the contract of provider="json"', () => {
  it('is kept by every request, which says nothing that is not in it', () => {
    fc.assert(
      fc.property(subscription, (given) => {
        const body = sent(given);
        expect(SubscriptionRequest.safeParse(body).error).to.equal(undefined);
        expect(SubscriptionRequest.shape).to.include.all.keys(Object.keys(body as object));
      }),
    );
  });

  it('refuses what lacks a part, or has a part of another kind', () => {
    const [whole] = fc.sample(subscription, 1);
    const body = sent(whole!) as Record<string, unknown>;
    for (const key of ['email', 'consent', 'page', 'time', 'language']) {
      const rest = Object.fromEntries(Object.entries(body).filter(([name]) => name !== key));
      expect(SubscriptionRequest.safeParse(rest).success, `without ${key}`).to.equal(false);
      expect(SubscriptionRequest.safeParse({ ...rest, [key]: 7 }).success).to.equal(false);
    }
    for (const wrong of [
      { email: 'niemand' },
      { lists: 'quartal' },
      { fields: [{ name: 'organisation' }] },
      { consent: { text: '', version: '1', hash: null } },
      { consent: { text: 'Ja', version: '1', hash: 'abc' } },
      { consent: { text: 'Ja', version: '1' } },
      { time: '2026-01-02' },
      { page: 'about:blank' },
    ]) {
      const what = JSON.stringify(wrong);
      expect(SubscriptionRequest.safeParse({ ...body, ...wrong }).success, what).to.equal(false);
    }
  });

  it('has a word for every refusal it names', () => {
    for (const error of SubscriptionRefusal.shape.error.options) {
      const answer = { status: 400, body: JSON.stringify({ error }) };
      expect(json.refusal(answer)).to.deep.equal({ code: error });
    }
  });
});
