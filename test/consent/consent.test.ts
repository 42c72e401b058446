import { expect } from '@open-wc/testing';
import { K360ConsentChangeEvent } from '../../src/consent/change-event.js';
import { consent, keepConsentIn, type ConsentKeeper } from '../../src/consent/consent.js';

const warnings: unknown[][] = [];
const { warn } = console;

describe('consent without a banner', () => {
  before(() => (console.warn = (...words) => warnings.push(words)));
  after(() => (console.warn = warn));

  it('grants nothing, knows no decision and says what is missing', () => {
    expect(consent.granted('statistics')).to.equal(false);
    expect(consent.record).to.equal(null);
    consent.update({ categories: { statistics: true } });
    consent.revoke();
    consent.reset();
    expect(warnings).to.have.length(3);
    expect(String(warnings[0])).to.match(/needs a <k360-cookie-banner>/);
  });

  it('stops waiting when told to', async () => {
    const stop = new AbortController();
    const waiting = consent.whenGranted('statistics', { signal: stop.signal });
    stop.abort(new Error('gone'));
    await expectRejection(waiting);
    await expectRejection(consent.whenGranted('statistics', { signal: stop.signal }));
  });

  it('is that of the banner, whichever copy of the kit has defined it', () => {
    const keeper = { granted: (id: string) => id === 'matomo' };
    const banner = Object.assign(document.createElement('k360-cookie-banner'), { keeper });
    keepConsentIn({ granted: () => false } as unknown as ConsentKeeper);
    document.body.append(banner);
    expect(consent.granted('matomo')).to.equal(true);
    banner.remove();
  });

  it('tells once something is granted', async () => {
    const granted = new Set<string>();
    keepConsentIn({ granted: (id: string) => granted.has(id) } as ConsentKeeper);
    let told = false;
    const waiting = consent.whenGranted('matomo').then(() => (told = true));
    document.dispatchEvent(new K360ConsentChangeEvent(null, ['youtube']));
    await Promise.resolve();
    expect(told).to.equal(false);
    granted.add('matomo');
    document.dispatchEvent(new K360ConsentChangeEvent(null, ['matomo']));
    await waiting;
    await consent.whenGranted('matomo');
  });
});

async function expectRejection(promise: Promise<void>): Promise<void> {
  const reason: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(reason).to.have.property('message', 'gone');
}
