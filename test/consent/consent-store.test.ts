import { expect, fixture, html } from '@open-wc/testing';
import type { K360ConsentChangeEvent } from '../../src/consent/change-event.js';
import { consent } from '../../src/consent/consent.js';
import { type Asker, ConsentStore } from '../../src/consent/consent-store.js';
import { server } from '../support/server.js';
import { fresh, forgetBanners, part, showBanner } from './show-banner.js';
import { waitUntil } from '../support/wait-until.js';

const stored = () => JSON.parse(localStorage.getItem('k360-consent') ?? 'null');
const decided = (id: string, value: boolean) =>
  waitUntil(() => consent.record?.services[id] === value, `${id} is ${String(value)}`);

describe('the decision of a page', () => {
  afterEach(forgetBanners);

  it('grants nothing optional by itself, and everything once it is given', async () => {
    await showBanner(fresh());
    expect(consent.granted('matomo')).to.equal(false);
    consent.update({ categories: { statistics: true } });
    await consent.whenGranted('matomo');
    expect(stored()).to.deep.equal(consent.record);
  });

  it('is told to the page, with what changed', async () => {
    await showBanner(fresh());
    const events: K360ConsentChangeEvent[] = [];
    const note = (event: K360ConsentChangeEvent) => events.push(event);
    document.addEventListener('k360-consent-change', note);
    consent.update({ services: { youtube: true } });
    await consent.whenGranted('youtube');
    consent.revoke('youtube');
    await decided('youtube', false);
    document.removeEventListener('k360-consent-change', note);
    expect(events.map(({ changed }) => changed)).to.deep.equal([['youtube'], ['youtube']]);
    expect(events[1]?.record?.services).to.include({ youtube: false });
    expect(events[1]?.reloadNeeded).to.equal(false);
  });

  describe('that is withdrawn (rule 6)', () => {
    /** What the page is told of consent and its withdrawal; no other test uses the id. */
    async function withdraw(id: string, change: object = {}, script?: HTMLScriptElement) {
      const services = [{ id, name: 'Film', provider: 'P', purpose: 'Z', ...change }];
      if (script) (await fixture<HTMLElement>(html`<div></div>`)).append(script);
      const banner = await showBanner(fresh({ categories: [{ id: 'marketing', services }] }));
      const told: boolean[] = [];
      const note = ({ reloadNeeded }: K360ConsentChangeEvent) => told.push(reloadNeeded);
      document.addEventListener('k360-consent-change', note);
      consent.update({ services: { [id]: true } });
      await consent.whenGranted(id);
      if (script) await waitUntil(() => 'filmRan' in window);
      consent.revoke(id);
      await decided(id, false);
      document.removeEventListener('k360-consent-change', note);
      const alert = () => banner.root.querySelector('[role="alert"]')?.textContent ?? '';
      return { banner, told, alert };
    }
    const RELOAD = 'wenn die Seite neu geladen wird';
    afterEach(() => Reflect.deleteProperty(window, 'filmRan'));

    it('says that a reload is needed where a script of the service ran', async () => {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.dataset.service = 'film-that-ran';
      script.textContent = 'window.filmRan = true';
      const { told, alert } = await withdraw('film-that-ran', {}, script);
      expect(told).to.deep.equal([false, true]);
      await waitUntil(() => alert().includes(RELOAD), 'the visitor is told');
    });

    it('says so where the service is configured to need it', async () => {
      const { told, alert } = await withdraw('film-to-reload', { reload: true });
      expect(told).to.deep.equal([false, true]);
      await waitUntil(() => alert().includes(RELOAD), 'the visitor is told');
    });

    it('says so again with the next decision: it still goes on', async () => {
      const { banner, alert } = await withdraw('film-that-goes-on', { reload: true });
      await waitUntil(() => alert().includes(RELOAD), 'the visitor is told');
      banner.root.querySelector<HTMLElement>('[role="alert"] + .actions button')?.click();
      await waitUntil(() => !alert(), 'that is understood');
      const before = consent.record?.changedAt;
      consent.revoke('film-that-goes-on');
      await waitUntil(() => consent.record?.changedAt !== before);
      await waitUntil(() => alert().includes(RELOAD), 'the visitor is told again');
      consent.update({ services: { 'film-that-goes-on': true } });
      await waitUntil(() => !alert(), 'it may go on');
    });

    it('says nothing where nothing goes on', async () => {
      const { banner, told, alert } = await withdraw('film-not-seen');
      expect(told).to.deep.equal([false, false]);
      await part(banner, 'settings');
      expect(alert()).to.equal('');
    });
  });

  it('is withdrawn as a whole, or forgotten', async () => {
    await showBanner(fresh());
    consent.update({ categories: { statistics: true, marketing: true } });
    await consent.whenGranted('maps');
    consent.revoke();
    await decided('maps', false);
    expect(consent.record?.categories).to.include({ statistics: false, marketing: false });
    consent.reset();
    await waitUntil(() => consent.record === null);
    expect(stored()).to.equal(null);
  });

  const loadDecider = () => import('../../src/consent/decider.js');
  /** A store that nobody sees. */
  const unseen = (change: Partial<Asker> = {}) =>
    Object.assign(new ConsentStore(), {
      asker: {
        consentChanged: () => undefined,
        configRefused: () => undefined,
        openSettings: () => Promise.resolve(),
        shownText: () => Promise.resolve({ language: 'de', texts: [] }),
        loadDecider,
        ...change,
      },
    });

  it('is the last answer that was given, also where none could be taken yet', async () => {
    let arrives = () => {};
    const arrived = new Promise<void>((resolve) => (arrives = resolve));
    const store = unseen({ loadDecider: () => arrived.then(loadDecider) });
    store.configure(fresh());
    const answers = [true, false].map((answer) => store.choose(answer, 'banner'));
    arrives();
    await Promise.all(answers);
    expect(Object.values(store.record?.services ?? {}))
      .to.have.length(4)
      .and.not.include(true);
    store.configure(null);
  });

  it('waits for a configuration where there is none yet', async () => {
    const store = unseen();
    store.update({ categories: { statistics: true, marketing: true } });
    store.revoke('youtube');
    store.configure(fresh());
    // Another one, before the first is checked.
    store.configure(fresh());
    await waitUntil(() => store.record?.services.youtube === false);
    expect(store.record?.services).to.include({ matomo: true, maps: true });
    store.configure(null);
  });

  it('removes what a withdrawn service has stored, and nothing else (rule 6)', async () => {
    const stores = [
      { name: 'film-*', type: 'localStorage', duration: '1 Tag' },
      { name: 'film', type: 'sessionStorage', duration: '1 Tag' },
      { name: 'film-db', type: 'indexedDB', duration: '1 Tag' },
      { name: 'film_*', type: 'cookie', duration: '1 Tag', path: '/' },
    ];
    const services = [
      { id: 'film', name: 'Film', provider: 'P', purpose: 'Z', stores, reload: true },
    ];
    await showBanner(fresh({ categories: [{ id: 'marketing', services }] }));
    consent.update({ services: { film: true } });
    await consent.whenGranted('film');
    localStorage.setItem('film-1', '');
    localStorage.setItem('own', '');
    sessionStorage.setItem('film', '');
    sessionStorage.setItem('film-2', '');
    document.cookie = 'film_id=1; path=/';
    document.cookie = 'own=1';
    await new Promise(
      (resolve) =>
        (indexedDB.open('film-db').onsuccess = ({ target }) => {
          (target as IDBOpenDBRequest).result.close();
          resolve(null);
        }),
    );
    consent.revoke('film');
    await decided('film', false);
    await waitUntil(
      async () => !(await indexedDB.databases()).some(({ name }) => name === 'film-db'),
    );
    expect(Object.keys(localStorage).sort()).to.deep.equal(['k360-consent', 'own']);
    expect(Object.keys(sessionStorage)).to.deep.equal(['film-2']);
    expect(document.cookie).to.equal('own=1');
    document.cookie = 'own=; max-age=0';
  });

  it('spares the decision, and what a granted service stores by the same name', async () => {
    const store = (name: string) => ({ name, type: 'localStorage', duration: '1 Tag' });
    const film = { id: 'film', name: 'Film', provider: 'P', purpose: 'Z' };
    const services = [
      { ...film, stores: [store('k360-*'), store('shared-*')] },
      { ...film, id: 'other', stores: [store('shared-id')] },
    ];
    const necessary = { id: 'necessary', services: [] };
    await showBanner(fresh({ categories: [necessary, { id: 'marketing', services }] }));
    consent.update({ categories: { marketing: true } });
    await consent.whenGranted('film');
    for (const key of ['k360-film', 'shared-id', 'shared-film']) localStorage.setItem(key, '');
    consent.revoke('film');
    await decided('film', false);
    await waitUntil(() => localStorage.getItem('k360-film') === null);
    expect(Object.keys(localStorage).sort()).to.deep.equal(['k360-consent', 'shared-id']);
    consent.revoke('other');
    await waitUntil(() => localStorage.getItem('shared-id') === null);
    expect(stored()).to.deep.equal(consent.record);
  });

  it('is forgotten rather than kept where there is no room for a withdrawal', async () => {
    await showBanner(fresh());
    consent.update({ services: { youtube: true } });
    await consent.whenGranted('youtube');
    let size = 2 ** 22;
    for (let i = 0; size; i++) {
      try {
        localStorage.setItem(`room-${i}`, 'x'.repeat(size));
      } catch {
        size >>= 1;
      }
    }
    consent.revoke('youtube');
    await decided('youtube', false);
    expect(stored()).to.equal(null);
  });

  it('follows other tabs, and what they stored while the page was away', async () => {
    await showBanner(fresh());
    consent.update({ services: { youtube: true } });
    await consent.whenGranted('youtube');
    const later = { ...stored(), changedAt: new Date(Date.now() + 1000).toISOString() };
    const other = new BroadcastChannel('k360-consent');
    localStorage.setItem(
      'k360-consent',
      JSON.stringify({ ...later, services: { ...later.services, youtube: false } }),
    );
    other.postMessage('');
    await decided('youtube', false);
    other.close();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    const last = { ...later, changedAt: new Date(Date.now() + 2000).toISOString() };
    localStorage.setItem('k360-consent', JSON.stringify(last));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await decided('youtube', true);
  });

  it('is taken where the browser allows no channel between tabs', async () => {
    const { BroadcastChannel } = window;
    window.BroadcastChannel = class {
      constructor() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      }
    } as unknown as typeof BroadcastChannel;
    try {
      await showBanner(fresh());
      consent.update({ services: { youtube: true } });
      await consent.whenGranted('youtube');
    } finally {
      window.BroadcastChannel = BroadcastChannel;
    }
  });

  it('is posted to the operator; what fails waits beside the record for the next time (rule 7)', async () => {
    const recordUrl = await server.answer([{ status: 500, preflight: true }, { preflight: true }]);
    await showBanner(fresh({ recordUrl }));
    const posted = async (count: number) =>
      (await server.waitFor(recordUrl, count, 'complete'))
        .filter(({ method }) => method === 'POST')
        .map(({ body }) => JSON.parse(body));
    consent.update({ services: { youtube: true } });
    await consent.whenGranted('youtube');
    const first = consent.record;
    expect(await posted(2)).to.deep.equal([first]);
    expect(stored().unsent).to.deep.equal([first]);

    consent.update({ services: { maps: true } });
    await consent.whenGranted('maps');
    await waitUntil(() => !stored().unsent, 'nothing waits any longer');
    expect(await posted(2)).to.deep.equal([first, first, consent.record]);
  });

  it('waits, too, where the endpoint of another site takes no JSON', async () => {
    const recordUrl = await server.answer({});
    await showBanner(fresh({ recordUrl }));
    consent.update({ services: { youtube: true } });
    await consent.whenGranted('youtube');
    await server.waitFor(recordUrl, 1, 'complete');
    expect((await server.requests(recordUrl)).map(({ method }) => method)).to.deep.equal([
      'OPTIONS',
    ]);
    expect(stored().unsent).to.deep.equal([consent.record]);
  });

  it('lives in a cookie where that is configured', async () => {
    await showBanner(fresh({ storage: 'cookie' }));
    consent.update({ services: { youtube: true } });
    await consent.whenGranted('youtube');
    expect(document.cookie).to.match(/k360-consent=/);
    expect(stored()).to.equal(null);
    consent.reset();
    await waitUntil(() => !document.cookie.includes('k360-consent'));
  });

  it('is another one under another configuration, also in the same page view', async () => {
    const first = await showBanner(fresh());
    consent.update({ services: { youtube: true } });
    await consent.whenGranted('youtube');
    first.remove();
    await showBanner(fresh());
    await waitUntil(() => !consent.granted('youtube'));
  });
});
