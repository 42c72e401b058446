import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { consent } from '../../src/consent/consent.js';
import '../../src/define/k360-cookie-settings.js';
import type { K360ErrorEvent } from '../../src/elements/error-event.js';
import type { K360CookieSettings } from '../../src/elements/k360-cookie-settings.js';
import { fresh, forgetBanners, makeBanner, part, showBanner } from '../consent/show-banner.js';
import { server } from '../support/server.js';
import { waitUntil } from '../support/wait-until.js';

const click = async (...of: Parameters<typeof part>) => (await part(...of)).click();

describe('k360-cookie-banner', () => {
  afterEach(forgetBanners);

  it('asks in words of the page, of the configuration and of its own', async () => {
    const banner = await showBanner(fresh({ texts: { text: 'Wir fragen.', accept: 'Gern' } }));
    const text = () => banner.root.textContent;
    expect(text()).to.contain('Wir fragen.').and.to.contain('Gern').and.to.contain('Alle ablehnen');
    expect(text()).to.contain('Daten gehen dabei auch in diese Länder: USA.');
    banner.messages = { accept: 'Ja, bitte' };
    await banner.updateComplete;
    expect(text()).to.contain('Ja, bitte').and.to.contain('Wir fragen.');
    await expect(banner).to.be.accessible();
  });

  it('takes its links from attributes before the configuration, and no others than web addresses', async () => {
    const banner = await showBanner(fresh(), { privacyHref: '/privat' });
    banner.policyHref = 'javascript:alert(1)';
    await banner.updateComplete;
    const links = [...banner.root.querySelectorAll('a')].map(({ href }) => new URL(href).pathname);
    expect(links).to.deep.equal(['/impressum', '/privat']);
    expect(banner.getAttribute('privacy-href')).to.equal('/privat');
    banner.privacyHref = undefined;
    expect(banner.hasAttribute('privacy-href')).to.equal(false);
  });

  it('takes each of its three answers', async () => {
    const banner = await showBanner(fresh());
    await click(banner, 'reject');
    await waitUntil(() => consent.record);
    expect(Object.values(consent.record?.services ?? {})).to.deep.equal([
      false,
      false,
      false,
      false,
    ]);
    await waitUntil(() => banner.root.querySelector('[role="status"]')?.textContent);
    await click(banner, 'settings');
    await click(banner, 'accept');
    await consent.whenGranted('maps');
    await click(banner, 'settings');
    await click(banner, 'reject');
    await waitUntil(() => !consent.granted('maps'));
  });

  it('shows every service with nothing ticked, and saves what the switches say, and only that (rule 2)', async () => {
    const banner = await showBanner(fresh());
    await click(banner, 'settings');
    await part(banner, 'save');
    const toggle = (name: string) =>
      banner.root.querySelector<HTMLElement>(`[role="switch"][aria-label^="${name}"]`)!;
    const states = () =>
      [...banner.root.querySelectorAll('[role="switch"]')].map(
        ({ ariaLabel, ariaChecked }) => `${ariaLabel} ${ariaChecked}`,
      );
    expect(states().every((state) => state.endsWith('false'))).to.equal(true);
    for (const details of banner.root.querySelectorAll('details')) details.open = true;
    toggle('Marketing').click();
    expect(states()).to.include.members(['Marketing true', 'YouTube true', 'Karten true']);
    toggle('Karten').click();
    expect(states()).to.include.members([
      'Marketing (teilweise) false',
      'YouTube true',
      'Karten false',
    ]);
    toggle('Matomo').click();
    toggle('Matomo').click();
    await expect(banner).to.be.accessible();
    await click(banner, 'save');
    await consent.whenGranted('youtube');
    expect(consent.record).to.deep.include({
      categories: { preferences: false, statistics: false, marketing: false },
      services: { 'font-size': false, matomo: false, youtube: true, maps: false },
    });
    await click(banner, 'settings');
    await part(banner, 'save');
    expect(states()).to.include.members(['YouTube true', 'Karten false']);
    const link = banner.root.querySelector<HTMLAnchorElement>('a[download]');
    const saved = decodeURIComponent(link?.href.split(',').slice(1).join(',') ?? '');
    expect(JSON.parse(saved)).to.deep.equal(consent.record);
  });

  it('goes back from the settings with Escape, which decides nothing (rule 2)', async () => {
    const banner = await showBanner(fresh());
    (await part(banner, 'settings')).focus();
    await click(banner, 'settings');
    await part(banner, 'save');
    await waitUntil(() => banner.root.activeElement?.id === 'heading');
    await sendKeys({ press: 'Escape' });
    await part(banner, 'accept');
    await waitUntil(() => banner.root.activeElement?.getAttribute('part') === 'settings');
    expect(consent.record).to.equal(null);
  });

  it('shows no category without services, in neither layer', async () => {
    const services = [{ id: 'film', name: 'Film', provider: 'P', purpose: 'Z' }];
    const categories = [
      { id: 'preferences', services: [] },
      { id: 'statistics', name: 'Zahlen', purpose: 'Wir zählen.', services: [] },
      { id: 'marketing', services },
    ];
    const banner = await showBanner(fresh({ categories }));
    const named = (selector: string) =>
      [...banner.root.querySelectorAll(selector)].map(({ textContent }) => textContent);
    expect(named('[part="text"] b')).to.deep.equal(['Marketing:']);
    await click(banner, 'settings');
    await part(banner, 'save');
    expect(named('[part="category"] h3')).to.deep.equal(['Systemrelevant', 'Marketing']);
    const switches = [...banner.root.querySelectorAll('[role="switch"]')];
    expect(switches.map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Marketing', 'Film']);
    expect(banner.root.textContent).not.to.contain('Zahlen').and.not.to.contain('Wir zählen.');
  });

  for (const modal of [false, true]) {
    it(`stays where its author has put it, whatever it shows${modal ? ', also as a dialog' : ''}`, async () => {
      const { info } = console;
      // It hints at a place that is not the first.
      console.info = () => undefined;
      const outer = await fixture<HTMLElement>(
        html`<main>
          <a href="#before">Davor</a>
          <p>Danach</p>
        </main>`,
      );
      const services = [{ id: 'a', name: 'A', provider: 'P', purpose: 'Z', reload: true }];
      const config = fresh({ categories: [{ id: 'marketing', services }] });
      const banner = await showBanner(config, { modal }, (made) =>
        outer.querySelector('a')?.after(made),
      );
      const moves: MutationRecord[] = [];
      const observer = new MutationObserver((records) => moves.push(...records));
      observer.observe(document, { childList: true, subtree: true });

      await click(banner, 'settings');
      await part(banner, 'save');
      await click(banner, 'accept');
      await consent.whenGranted('a');
      await click(banner, 'settings');
      await part(banner, 'save');
      await click(banner, 'reject');
      await waitUntil(() => banner.root.textContent.includes('Seite neu laden'));
      banner.root.querySelector<HTMLElement>('.actions button')?.click();
      await part(banner, 'settings');

      console.info = info;
      moves.push(...observer.takeRecords());
      observer.disconnect();
      const moved = moves.filter(({ addedNodes, removedNodes }) =>
        [...addedNodes, ...removedNodes].some((node) => node.contains(banner)),
      );
      expect(moved).to.have.length(0);
      expect([...outer.children].map(({ localName }) => localName)).to.deep.equal([
        'a',
        'k360-cookie-banner',
        'p',
      ]);
    });
  }

  it('says where something goes on, and offers to load the page anew (rule 6)', async () => {
    const services = [{ id: 'a', name: 'A', provider: 'P', purpose: 'Z', reload: true }];
    const banner = await showBanner(fresh({ categories: [{ id: 'marketing', services }] }));
    consent.update({ services: { a: true } });
    await consent.whenGranted('a');
    consent.revoke('a');
    await waitUntil(() => banner.root.textContent.includes('Seite neu laden'));
    const alert = banner.root.querySelector('[role="alert"]');
    expect(alert?.textContent).to.contain('endet vollständig, wenn die Seite neu geladen wird');
    // Granted again, elsewhere: then nothing goes on that should not.
    consent.update({ services: { a: true } });
    await waitUntil(() => !banner.root.textContent.includes('Seite neu laden'));
    consent.revoke('a');
    await waitUntil(() => banner.root.textContent.includes('Seite neu laden'));
    banner.root.querySelector<HTMLElement>('.actions button')?.click();
    await part(banner, 'settings');
    // What was understood is not said again by the banner of the next view.
    const next = banner.cloneNode(true) as typeof banner;
    banner.remove();
    document.body.prepend(next);
    await part(next, 'settings');
    expect(next.root.querySelector('[role="alert"]')).to.equal(null);
  });

  for (const modal of [false, true]) {
    it(`leads focus back to the page's own control once that is understood${modal ? ', also as a dialog' : ''}`, async () => {
      const services = [{ id: 'a', name: 'A', provider: 'P', purpose: 'Z', reload: true }];
      const config = fresh({ categories: [{ id: 'marketing', services }] });
      const settings = await fixture<K360CookieSettings>(
        html`<k360-cookie-settings><button>Cookies</button></k360-cookie-settings>`,
      );
      const control = settings.querySelector('button')!;
      const banner = await showBanner(config, { modal });
      await click(banner, 'settings');
      await part(banner, 'save');
      await click(banner, 'accept');
      await consent.whenGranted('a');
      await waitUntil(() => document.activeElement === control, 'the button before is gone');
      control.click();
      await part(banner, 'save');
      await click(banner, 'reject');
      await waitUntil(() => banner.root.textContent.includes('Seite neu laden'));
      banner.root.querySelector<HTMLElement>('.actions button')?.click();
      await waitUntil(() => !banner.root.querySelector('.banner'));
      await waitUntil(() => document.activeElement === control);
    });
  }

  it('is a dialog that gives focus back to what had it before it asked', async () => {
    const banner = await showBanner(fresh(), { modal: true });
    await click(banner, 'accept');
    await consent.whenGranted('maps');
    const before = await fixture<HTMLElement>(html`<button>Davor</button>`);
    before.focus();
    consent.reset();
    await click(banner, 'reject');
    await waitUntil(() => !banner.root.querySelector('dialog'));
    expect(document.activeElement === before).to.equal(true);
  });

  it('is a dialog where it is modal, which closes with an answer only (rule 2)', async () => {
    const banner = await showBanner(fresh(), { modal: true });
    const dialog = banner.root.querySelector('dialog');
    expect(dialog?.matches(':modal')).to.equal(true);
    dialog?.close();
    await waitUntil(() => dialog?.open, 'it cannot be closed without an answer');
    expect(consent.record).to.equal(null);
    await click(banner, 'accept');
    await waitUntil(() => !banner.root.querySelector('dialog'));
  });

  it('speaks the language of its configuration, or of the page', async () => {
    const banner = await showBanner(fresh({ language: 'en' }));
    await waitUntil(() => banner.root.textContent.includes('Accept all'));
    expect(banner.lang).to.equal('en');
    await click(banner, 'settings');
    await part(banner, 'save');
    expect(banner.root.textContent).to.contain('Settings in detail');
    banner.lang = 'sv';
    await waitUntil(() => banner.root.querySelector('section')?.lang === 'en', 'English, said so');
  });

  it('takes the language of another configuration, and says which one its texts are in', async () => {
    const words = { heading: 'Vos choix', accept: 'Tout accepter', reject: 'Tout refuser' };
    const german = fresh({ language: 'de' });
    const french = fresh({ language: 'fr', texts: words });
    const banner = makeBanner(undefined);
    banner.src = await server.answer({ body: JSON.stringify(german) });
    document.body.prepend(banner);
    await part(banner, 'accept');
    expect(banner.root.querySelector('section')?.lang).to.equal('de');
    banner.src = await server.answer({ body: JSON.stringify(french) });
    await waitUntil(() => banner.root.textContent.includes('Vos choix'));
    expect(banner.root.querySelector('section')?.lang).to.equal('fr');
    await click(banner, 'accept');
    await consent.whenGranted('matomo');
    expect(consent.record?.language).to.equal('fr');
  });

  it('states of a service only what its configuration does (rule 4)', async () => {
    const facts = { name: 'N', provider: 'P', purpose: 'Z' };
    const services = [
      { ...facts, id: 'silent' },
      { ...facts, id: 'clean', stores: [], recipients: [], thirdCountries: [] },
    ];
    const recordUrl = 'https://proof.example/consent';
    const banner = await showBanner(
      fresh({ recordUrl, categories: [{ id: 'marketing', services }] }),
    );
    await click(banner, 'settings');
    await part(banner, 'save');
    const stated = [...banner.root.querySelectorAll('[part="service"]')].map((service) =>
      [...service.querySelectorAll('dd')].slice(2).map(({ textContent }) => textContent),
    );
    expect(stated).to.deep.equal([
      ['k360-consent (182 Tage)', 'proof.example', 'keine Angabe'],
      ['keine Angabe', 'keine Angabe', 'keine Angabe'],
      ['nichts', 'keine weiteren', 'keine Übermittlung'],
    ]);
  });

  it('shows in open settings what was decided elsewhere meanwhile', async () => {
    const banner = await showBanner(fresh());
    await click(banner, 'settings');
    await part(banner, 'save');
    expect(banner.root.textContent).to.contain('Nichts ist vorausgewählt.');
    await waitUntil(() => banner.root.activeElement?.id === 'heading');
    consent.update({ categories: { statistics: true } });
    const matomo = () => banner.root.querySelector('[role="switch"][aria-label="Matomo"]');
    await waitUntil(() => matomo()?.ariaChecked === 'true');
    expect(banner.root.textContent).not.to.contain('Nichts ist vorausgewählt.');
    expect(banner.root.activeElement?.id, 'focus stays in them').to.equal('heading');
    consent.revoke();
    await waitUntil(() => matomo()?.ariaChecked === 'false');
  });

  it('scrolls what has focus clear of itself (WCAG 2.4.11)', async () => {
    // In the middle, or a wide window shows them beside the banner.
    const tall = await fixture<HTMLElement>(
      html`<div style="text-align: center">
        ${Array.from({ length: 80 }, (_, i) => html`<p><a href="#${i}">Verweis ${i}</a></p>`)}
      </div>`,
    );
    const banner = await showBanner(fresh());
    const box = await part(banner, 'banner');
    await waitUntil(() =>
      performance.getEntriesByType('resource').some(({ name }) => /manners/.test(name)),
    );
    const isCovered = (link: Element) => {
      const [one, other] = [link.getBoundingClientRect(), box.getBoundingClientRect()];
      const isBeside = one.right <= other.left || one.left >= other.right;
      return !isBeside && one.bottom > other.top && one.top < other.bottom;
    };
    const links = [...tall.querySelectorAll('a')];
    expect(links.filter(isCovered), 'links behind the banner').not.to.have.length(0);
    for (const link of links) {
      link.focus();
      await waitUntil(() => !isCovered(link), link.textContent);
    }
  });

  for (const tag of ['button', 'select', 'textarea'] as const) {
    it(`lets a click land on what lies partly under itself: ${tag}`, async () => {
      await fixture(html`<div style="block-size: 300vh"></div>`);
      scrollTo(0, 0);
      const banner = await showBanner(fresh());
      const { top } = (await part(banner, 'banner')).getBoundingClientRect();
      const pressed = document.createElement(tag);
      pressed.style.cssText = `position: absolute; inset: ${top - 30}px 0 auto; inline-size: 80%; block-size: 60px`;
      document.body.append(pressed);
      const clicked: (EventTarget | null)[] = [];
      addEventListener('click', ({ target }) => clicked.push(target), { once: true });
      await sendMouse({ type: 'move', position: [50, Math.round(top - 4)] });
      await sendMouse({ type: 'down' });
      for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
      await sendMouse({ type: 'up' });
      await waitUntil(() => clicked.length);
      expect(clicked).to.deep.equal([pressed]);
      await resetMouse();
      pressed.remove();
    });
  }

  it('has a control of its own that gives way to what has focus, and where the page ends (rule 6)', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="block-size: 300vh">
        <a href="#under" style="position: fixed; inset: auto auto 0 0">Verweis</a>
      </div>`,
    );
    scrollTo(0, 0);
    const banner = await showBanner(fresh());
    await click(banner, 'reject');
    const control = banner.root.querySelector('.own')!;
    const rect = () => control.getBoundingClientRect();
    await waitUntil(() => rect().left < 50 && rect().bottom > innerHeight - 50);
    const link = page.querySelector('a')!;
    link.focus();
    await waitUntil(() => rect().left > link.getBoundingClientRect().right);
    link.blur();
    scrollTo(0, document.documentElement.scrollHeight);
    await waitUntil(() => rect().top < 50, 'at the top');
    scrollTo(0, 0);
    await waitUntil(() => rect().left < 50 && rect().bottom > innerHeight - 50, 'where it was');
  });

  it('lets keys scroll what does not fit, also where the page made its text grow since', async () => {
    const banner = await showBanner(fresh({ texts: { text: 'Kurz gesagt.' } }));
    await part(banner, 'text');
    const before = document.createElement('input');
    document.body.prepend(before);
    const tab = async () => {
      before.focus();
      await sendKeys({ press: 'Tab' });
      const { activeElement } = banner.root;
      return activeElement?.getAttribute('part') ?? activeElement?.className;
    };
    expect(await tab()).to.equal('reject');
    banner.style.fontSize = '3em';
    expect(await tab()).to.match(/scroll|banner/);
    banner.style.fontSize = '';
    expect(await tab()).to.equal('reject');
    before.remove();
  });

  it('reads its configuration from an address, and again from another', async () => {
    const answer = (text: string) => server.answer({ body: fresh({ texts: { text } }) });
    const banner = makeBanner(undefined);
    banner.src = await answer('Erste');
    document.body.prepend(banner);
    await waitUntil(() => banner.root.textContent.includes('Erste'));
    banner.src = await answer('Zweite');
    await waitUntil(() => banner.root.textContent.includes('Zweite'));
  });

  it('reads an address that comes after it is in the page, and each only once', async () => {
    const address = await server.answer({ body: fresh({ texts: { text: 'Nachgereicht' } }) });
    const later = makeBanner(undefined);
    document.body.prepend(later);
    later.src = address;
    await waitUntil(() => later.root.textContent.includes('Nachgereicht'));
    later.remove();
    expect(await server.requests(address)).to.have.length(1);
    const before = makeBanner(undefined);
    before.src = address;
    document.body.prepend(before);
    await waitUntil(() => before.root.textContent.includes('Nachgereicht'));
    expect(await server.requests(address)).to.have.length(2);
  });

  it('hands over to the banner of the next view when it leaves the page', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const config = fresh();
    const before = await showBanner(config);
    const next = makeBanner(JSON.stringify(config));
    document.body.prepend(next);
    console.warn = warn;
    before.remove();
    await click(next, 'accept');
    await consent.whenGranted('maps');
    expect(await part(next, 'settings')).to.have.property('className', 'own');
  });

  it('stays modal, and the only one, where it is moved', async () => {
    const { warn } = console;
    const warned: unknown[] = [];
    console.warn = (...words) => warned.push(...words);
    const banner = await showBanner(fresh(), { modal: true });
    const isModal = () => banner.root.querySelector('dialog')?.matches(':modal');
    banner.remove();
    document.body.prepend(banner);
    await waitUntil(isModal, 'put back');
    document.body.append(banner);
    await waitUntil(isModal, 'moved');
    await click(banner, 'reject');
    await waitUntil(() => !banner.root.querySelector('dialog'));
    console.warn = warn;
    expect(warned).to.deep.equal([]);
  });

  const REFUSED: [name: string, json: string | undefined, src: object | undefined, says: RegExp][] =
    [
      ['no configuration', undefined, undefined, /Neither src nor/],
      ['no JSON', '{"version":', undefined, /JSON/],
      ['a wrong one', '{"version":"1"}', undefined, /categories is missing/],
      ['a missing one', undefined, { status: 404 }, /answered 404/],
      ['one that is too large', undefined, { padBytes: 600_000, body: {} }, /500 kB/],
    ];
  for (const [name, json, answer, says] of REFUSED) {
    it(`asks nothing, grants nothing and says why: ${name}`, async () => {
      const { error } = console;
      const logged: unknown[] = [];
      console.error = (...words) => logged.push(...words);
      const banner = makeBanner(json);
      if (answer) banner.src = await server.answer(answer);
      const events: K360ErrorEvent[] = [];
      banner.addEventListener('k360-error', (event) => events.push(event));
      document.body.prepend(banner);
      await waitUntil(() => events.length);
      console.error = error;
      expect(events[0]).to.include({ code: 'bad-config' });
      expect(events[0]?.message).to.match(says);
      expect(events[0]?.message).to.contain(banner.src ?? 'The configuration is');
      expect(logged).to.have.length(1);
      expect(banner.root.querySelector('.banner')).to.equal(null);
      expect(consent.granted('necessary')).to.equal(false);
    });
  }
});

describe('k360-cookie-settings', () => {
  afterEach(forgetBanners);

  it('opens the settings, by its own button or the link inside (rule 6)', async () => {
    const outer = await fixture<HTMLElement>(html`
      <div>
        <k360-cookie-settings></k360-cookie-settings>
        <k360-cookie-settings><a href="#cookies">Cookies</a></k360-cookie-settings>
      </div>
    `);
    const banner = await showBanner(fresh());
    await click(banner, 'reject');
    await waitUntil(() => !banner.root.querySelector('.banner'));
    expect(banner.root.querySelector('.own')).to.have.property('hidden', true);
    const own = outer.querySelector<K360CookieSettings>('k360-cookie-settings')!;
    await expect(outer).to.be.accessible();
    const controls = [own.root.querySelector('button')!, outer.querySelector('a')!];
    for (const control of controls) {
      control.click();
      await part(banner, 'save');
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !banner.root.querySelector('.banner'));
    }
    expect(location.hash).to.equal('');
  });

  it('takes the place of the banner’s own control, which is back without it, so that there always is one (rule 6)', async () => {
    const banner = await showBanner(fresh());
    await click(banner, 'reject');
    const own = banner.root.querySelector<HTMLElement>('.own')!;
    await waitUntil(() => !own.hidden);
    const settings = document.createElement('k360-cookie-settings');
    document.body.append(settings);
    await waitUntil(() => own.hidden);
    settings.remove();
    await waitUntil(() => !own.hidden);
  });

  it('opens those of the banner that asks, where a page has two', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const settings = await fixture<K360CookieSettings>(
      html`<k360-cookie-settings></k360-cookie-settings>`,
    );
    const banner = await showBanner(fresh());
    document.body.prepend(makeBanner(undefined));
    console.warn = warn;
    settings.root.querySelector('button')?.click();
    await part(banner, 'save');
  });

  it('leaves a click to the browser that asks for another tab or window', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div>
        <k360-cookie-settings><a href="#cookies">Cookies</a></k360-cookie-settings>
      </div>`,
    );
    const banner = await showBanner(fresh());
    const prevented: boolean[] = [];
    outer.addEventListener('click', (event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    });
    const press = (keys: MouseEventInit) =>
      outer
        .querySelector('a')
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }));
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) press({ [key]: true });
    press({});
    expect(prevented).to.deep.equal([false, false, false, true]);
    await part(banner, 'save');
  });

  it('leaves a link to where it leads as long as there is nothing to open', async () => {
    const { warn, error } = console;
    console.warn = console.error = () => undefined;
    const settings = await fixture<K360CookieSettings>(
      html`<k360-cookie-settings><a href="#cookies">Cookies</a></k360-cookie-settings>`,
    );
    const banner = makeBanner('{}');
    const refused = new Promise((resolve) => banner.addEventListener('k360-error', resolve));
    document.body.prepend(banner);
    await refused;
    settings.querySelector('a')?.click();
    console.warn = warn;
    console.error = error;
    await waitUntil(() => location.hash === '#cookies', 'the link leads where it says');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('says what is missing where there is no banner', async () => {
    const { warn } = console;
    const warned: unknown[] = [];
    console.warn = (...words) => warned.push(...words);
    const settings = await fixture<K360CookieSettings>(
      html`<k360-cookie-settings></k360-cookie-settings>`,
    );
    settings.root.querySelector('button')?.click();
    settings.click();
    console.warn = warn;
    expect(warned).to.have.length(1);
  });
});
