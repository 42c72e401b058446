import { expect } from '@open-wc/testing';
import { loadBridges } from '../../src/consent/bridges/load-bridges.js';
import type { ConsentConfig } from '../../src/consent/config-schema.js';
import type { ConsentStore } from '../../src/consent/consent-store.js';
import { isGranted, type Choice } from '../../src/consent/decision.js';
import { choiceOfAll, decide } from '../../src/consent/new-record.js';
import type { ConsentRecord, ConsentSource } from '../../src/consent/record.js';
import { removeCookies } from '../../src/consent/remove-stores.js';
import { CONFIG, configOf } from './configs.js';

const page = window as unknown as Record<string, unknown>;

/** A decision that changes, as bridges see it. */
class Decision {
  record: ConsentRecord | null = null;
  readonly taken: Choice[] = [];
  readonly #stop = new AbortController();
  readonly config: ConsentConfig;

  constructor(bridges: ConsentConfig['bridges'], config: ConsentConfig = CONFIG) {
    this.config = { ...config, bridges };
  }

  granted = (id: string) => isGranted(this.config, this.record, id);

  async start() {
    const store = this as unknown as ConsentStore;
    const startBridges = await loadBridges(this.config);
    startBridges(store, (choice) => this.taken.push(choice), this.#stop.signal, removeCookies);
  }

  take(choice: Choice, source: ConsentSource = 'api') {
    const proof = { language: 'de', textHash: null, source };
    this.record = decide(this.config, this.record, choice, proof);
    document.dispatchEvent(new Event('k360-consent-change'));
  }

  forget() {
    this.record = null;
    document.dispatchEvent(new Event('k360-consent-change'));
  }

  stop() {
    this.#stop.abort();
  }
}

describe('bridges', () => {
  let decision: Decision;
  const begin = async (bridges: ConsentConfig['bridges'], config?: ConsentConfig) => {
    decision = new Decision(bridges, config);
    await decision.start();
  };

  afterEach(() => {
    decision.stop();
    for (const name of [
      'dataLayer',
      '_paq',
      'wp_consent_type',
      'wp_set_consent',
      'wp_has_consent',
      'cmplz_set_consent',
    ])
      delete page[name];
    for (const name of ['cmplz_statistics', 'cmplz_marketing', 'mtm_consent']) {
      document.cookie = `${name}=; max-age=0`;
      document.cookie = `${name}=; max-age=0; path=/`;
    }
  });

  describe('none', () => {
    it('leave no trace where none is configured', async () => {
      await begin(undefined);
      decision.take(choiceOfAll(CONFIG, null, true));
      for (const name of ['dataLayer', '_paq', 'wp_consent_type'])
        expect(page).not.to.have.property(name);
    });
  });

  describe('that fail', () => {
    const ALL = {
      googleConsentMode: true,
      matomo: 'full',
      wpConsentApi: true,
      complianz: true,
    } as const;
    const fail = () => {
      throw new Error('a mistake of the tool');
    };

    it('cost neither the decision nor the tools behind them', async () => {
      page.dataLayer = { some: fail, push: fail };
      page._paq = { push: fail };
      const told: unknown[] = [];
      page.wp_set_consent = (...words: unknown[]) => told.push(words);
      await begin(ALL);
      decision.take({ categories: { statistics: true } });
      expect(told).to.deep.include(['statistics', 'allow']);
    });

    it('are told again of the next decision', async () => {
      let broken = true;
      page.cmplz_set_consent = () => broken && fail();
      await begin(ALL);
      decision.take({ categories: { statistics: true } });
      broken = false;
      const told: unknown[] = [];
      page.cmplz_set_consent = (...words: unknown[]) => told.push(words);
      decision.take({ categories: { statistics: false } });
      expect(told).to.deep.include(['statistics', 'deny']);
      // It is listened to again, too.
      document.cookie = 'cmplz_marketing=allow';
      document.dispatchEvent(new Event('cmplz_status_change'));
      expect(decision.taken).to.deep.equal([{ categories: { marketing: true } }]);
    });
  });

  describe('Google Consent Mode', () => {
    const commands = () => (page.dataLayer as IArguments[]).map((entry) => [...entry] as unknown[]);
    const DENIED = {
      ad_storage: 'denied',
      ad_user_data: 'denied',
      ad_personalization: 'denied',
      analytics_storage: 'denied',
      personalization_storage: 'denied',
      functionality_storage: 'granted',
      security_storage: 'granted',
    };

    it('denies by default, and updates with each decision and withdrawal', async () => {
      await begin({ googleConsentMode: { waitForUpdate: 500 } });
      expect(Object.prototype.toString.call((page.dataLayer as unknown[])[0])).to.equal(
        '[object Arguments]',
      );
      expect(commands()).to.deep.equal([
        ['consent', 'default', { ...DENIED, wait_for_update: 500 }],
      ]);
      decision.take({ categories: { statistics: true } });
      expect(commands()[1]).to.deep.equal([
        'consent',
        'update',
        { ...DENIED, analytics_storage: 'granted' },
      ]);
      decision.take(choiceOfAll(CONFIG, null, true));
      expect(Object.values(commands()[2]?.[2] as object)).to.deep.equal(Array(7).fill('granted'));
      decision.take(choiceOfAll(CONFIG, null, false));
      expect(commands()[3]).to.deep.equal(['consent', 'update', DENIED]);
    });

    it('takes back what it said when the decision is forgotten', async () => {
      await begin({ googleConsentMode: true });
      decision.take(choiceOfAll(CONFIG, null, true));
      decision.forget();
      expect(commands().at(-1)).to.deep.equal(['consent', 'update', DENIED]);
    });

    it('is told beside whatever else a page leaves there', async () => {
      page.dataLayer = [null, undefined, 'x', { event: 'a' }];
      await begin({ googleConsentMode: true });
      expect([...(page.dataLayer as IArguments[])[4]!].slice(0, 2)).to.deep.equal([
        'consent',
        'default',
      ]);
    });

    it('leaves the default of the page alone', async () => {
      page.dataLayer = [{ 0: 'consent', 1: 'default', length: 2 }];
      await begin({ googleConsentMode: true });
      expect(page.dataLayer).to.have.length(1);
    });
  });

  describe('Matomo', () => {
    for (const [mode, kind] of [
      ['full', 'Consent'],
      ['cookies', 'CookieConsent'],
    ] as const) {
      it(`is told first that consent is needed, then what was decided: ${mode}`, async () => {
        await begin({ matomo: mode });
        decision.take(choiceOfAll(CONFIG, null, false));
        decision.take({ services: { matomo: true } });
        decision.take({ services: { youtube: true } });
        decision.take({ services: { matomo: false } });
        expect(page._paq).to.deep.equal([
          [`require${kind}`],
          [`remember${kind}Given`],
          [`forget${kind}Given`],
        ]);
      });
    }

    it('goes by the category where it is no configured service, and speaks to a loaded Matomo', async () => {
      const told: unknown[] = [];
      page._paq = { push: (command: unknown) => told.push(command) };
      const [, , statistics] = CONFIG.categories;
      const services = configOf('counter').categories[0]?.services ?? [];
      await begin({ matomo: 'full' }, { ...CONFIG, categories: [{ ...statistics!, services }] });
      decision.take({ categories: { statistics: true } });
      expect(told).to.deep.equal([['requireConsent'], ['rememberConsentGiven']]);
    });

    it('is told where cookies cannot be read, too, as in a sandboxed frame', async () => {
      Object.defineProperty(document, 'cookie', {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
        configurable: true,
      });
      try {
        await begin({ matomo: 'full', complianz: true });
        decision.take({ services: { matomo: true } });
      } finally {
        Reflect.deleteProperty(document, 'cookie');
      }
      expect(page._paq).to.deep.equal([['requireConsent'], ['rememberConsentGiven']]);
    });

    it('forgets what Matomo remembers of a consent that no longer counts', async () => {
      document.cookie = 'mtm_consent=1';
      await begin({ matomo: 'full' });
      expect(page._paq).to.deep.equal([['requireConsent'], ['forgetConsentGiven']]);
    });
  });

  describe('WP Consent API', () => {
    it('says that it asks, and nothing more before a decision: the answers are stored in cookies', async () => {
      const told: string[] = [];
      let announced = 0;
      document.addEventListener('wp_consent_type_defined', () => announced++, { once: true });
      page.wp_set_consent = (category: string, value: string) => told.push(`${category} ${value}`);
      await begin({ wpConsentApi: true });
      expect([announced, page.wp_consent_type, told]).to.deep.equal([1, 'optin', []]);
      decision.take({ categories: { statistics: true } });
      expect(told).to.deep.equal([
        'functional allow',
        'preferences deny',
        'statistics allow',
        'statistics-anonymous allow',
        'marketing deny',
      ]);
    });

    it('is told that a consent it remembers no longer counts, and then nothing more', async () => {
      const answers = new Map([['statistics', 'allow']]);
      page.wp_has_consent = (category: string) => answers.get(category) === 'allow';
      page.wp_set_consent = (category: string, value: string) => answers.set(category, value);
      await begin({ wpConsentApi: true });
      expect(answers.get('statistics')).to.equal('deny');
      decision.take({ categories: { marketing: true } });
      expect(answers.get('marketing')).to.equal('allow');
      decision.forget();
      expect(answers.get('marketing')).to.equal('deny');
      answers.clear();
      decision.forget();
      expect(answers).to.have.length(0);
    });
  });

  describe('Complianz', () => {
    it('is followed, at once and whenever it says something', async () => {
      document.cookie = 'cmplz_statistics=allow';
      await begin({ complianz: true });
      document.cookie = 'cmplz_marketing=deny';
      document.dispatchEvent(new Event('cmplz_status_change'));
      expect(decision.taken).to.deep.equal([
        { categories: { statistics: true } },
        { categories: { statistics: true, marketing: false } },
      ]);
    });

    it('is not listened to again where it says what it said before', async () => {
      document.cookie = 'cmplz_marketing=deny';
      decision = new Decision({ complianz: true });
      decision.take({ categories: { marketing: false }, services: { youtube: true } });
      await decision.start();
      expect(decision.taken, 'a video that was granted at its gate stays granted').to.deep.equal(
        [],
      );
    });

    it('is told what is decided here, and is not taken at its word meanwhile', async () => {
      const told: string[] = [];
      page.cmplz_set_consent = (category: string, value: string) => {
        told.push(`${category}=${value}`);
        document.dispatchEvent(new Event('cmplz_status_change'));
      };
      document.cookie = 'cmplz_statistics=allow';
      document.cookie = 'cmplz_marketing=allow';
      await begin({ complianz: true });
      decision.take({ categories: { statistics: false, marketing: false } });
      expect(told).to.deep.equal(['statistics=deny', 'marketing=deny']);
      expect(decision.taken, 'its first answers').to.have.length(1);
    });

    it('is not taken at its older word where it could not be told, its script being blocked (rule 6)', async () => {
      document.cookie = 'cmplz_statistics=allow; path=/';
      document.cookie = 'cmplz_marketing=deny; path=/';
      await begin({ complianz: true });
      decision.take({ categories: { statistics: false, marketing: false } });
      document.dispatchEvent(new Event('cmplz_fire_categories'));
      expect(decision.taken, 'its first answers').to.have.length(1);
      expect(document.cookie, 'what is no longer true is gone').to.equal('cmplz_marketing=deny');
    });

    it('is not told what it said itself, nor what a browser signals', async () => {
      page.cmplz_set_consent = () => expect.fail('told');
      await begin({ complianz: true });
      decision.take({ categories: { statistics: true } }, 'complianz');
      decision.take({ categories: { statistics: false } }, 'gpc');
    });

    it('is not answered for where it has not asked yet', async () => {
      await begin({ complianz: true });
      expect(decision.taken).to.deep.equal([]);
    });
  });
});
