import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { consent } from '../../src/consent/consent.js';
import { pageConsent } from '../../src/consent/page-consent.js';
import '../../src/define/k360-consent-gate.js';
import '../../src/define/k360-cookie-banner.js';
import type { K360ConsentGate } from '../../src/elements/k360-consent-gate.js';
import { configOf } from '../consent/configs.js';
import { server } from '../support/server.js';
import { waitUntil } from '../support/wait-until.js';

const FILM = {
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><title>Film</title>',
};
const VIDEO = 'https://www.youtube.com/watch?v=abcdefghijk';

/** A gate in front of a frame of the fixture server, as an author writes it. */
async function guard(address: string, service = 'youtube'): Promise<K360ConsentGate> {
  const outer = await fixture<HTMLElement>(html`<div></div>`);
  const gate = document.createElement('k360-consent-gate');
  const template = document.createElement('template');
  const frame = document.createElement('iframe');
  frame.title = 'Mitschnitt des Vortrags';
  frame.src = address;
  template.content.append(frame);
  const link = document.createElement('a');
  link.href = VIDEO;
  link.textContent = 'Zum Film';
  gate.setAttribute('service', service);
  gate.append(template, link);
  outer.append(gate);
  await gate.updateComplete;
  return gate;
}
const words = (gate: K360ConsentGate) => gate.root.textContent.replace(/\s+/g, ' ');
const press = (gate: K360ConsentGate, part: string) => {
  const button = gate.root.querySelector<HTMLElement>(`[part="${part}"], .${part}`);
  if (!button) throw new Error(`no ${part}`);
  button.click();
};
const frame = (gate: K360ConsentGate) => gate.querySelector('iframe');
const isOpen = (gate: K360ConsentGate) => frame(gate) !== null;

describe('k360-consent-gate without a banner', () => {
  it('says what is shown and who would get what, and asks nobody for anything', async () => {
    const film = await server.answer(FILM);
    const gate = await guard(film);
    expect(words(gate)).to.contain('Mitschnitt des Vortrags');
    expect(words(gate)).to.contain('YouTube (Google Ireland Ltd.)');
    expect(words(gate)).to.contain('auch in diese Länder: USA');
    expect(gate.root.querySelector('[part="always"]')).to.equal(null);
    expect(await server.requests(film)).to.deep.equal([]);
    await expect(gate).to.be.accessible();
  });

  it('loads the content once it is wanted, stores nothing, and hides it again', async () => {
    const film = await server.answer(FILM);
    const gate = await guard(film);
    press(gate, 'once');
    await server.waitFor(film, 1);
    await gate.updateComplete;
    expect(document.activeElement).to.equal(frame(gate));
    expect(localStorage).to.have.length(0);
    expect(document.cookie).to.equal('');
    await expect(gate).to.be.accessible();
    press(gate, 'close');
    await gate.updateComplete;
    expect(frame(gate)).to.equal(null);
    expect(gate.root.activeElement?.getAttribute('part')).to.equal('once');
    press(gate, 'once');
    await server.waitFor(film, 2);
  });

  it('is worked with the keyboard', async () => {
    const film = await server.answer(FILM);
    const gate = await guard(film);
    gate.root.querySelector<HTMLElement>('[part="once"]')?.focus();
    await sendKeys({ press: 'Enter' });
    await server.waitFor(film, 1);
  });

  it('keeps the way to the original, before and after', async () => {
    const gate = await guard(await server.answer(FILM));
    const way = () =>
      [...gate.root.querySelectorAll('a')].find(({ textContent }) =>
        textContent.includes('Zum Film'),
      );
    expect(way()?.href).to.equal(VIDEO);
    press(gate, 'once');
    await gate.updateComplete;
    expect(way()?.href).to.equal(VIDEO);
    expect(way()?.rel).to.equal('noopener noreferrer');
  });

  it('makes the player without cookies out of the address of a known video', async () => {
    const gate = await fixture<K360ConsentGate>(
      html`<k360-consent-gate href=${VIDEO} label="Vortrag"></k360-consent-gate>`,
    );
    expect(words(gate)).to.contain('YouTube');
    // Not into the page: the player is on another site.
    gate.append = (player) => {
      expect(player).to.have.property('src', 'https://www.youtube-nocookie.com/embed/abcdefghijk');
      expect(player).to.have.property('title', 'Vortrag');
    };
    press(gate, 'once');
    await gate.updateComplete;
  });

  for (const [attribute, value] of [
    ['service', 'other-server'],
    ['category', 'marketing'],
    ['href', 'https://vimeo.com/1234567'],
  ] as const) {
    it(`is closed again where its ${attribute} changes: nobody wanted that content yet`, async () => {
      const film = await server.answer(FILM);
      const gate = await guard(film, 'film-server');
      press(gate, 'once');
      await waitUntil(() => isOpen(gate));
      gate[attribute] = value;
      expect(isOpen(gate)).to.equal(false);
      await gate.updateComplete;
      expect(words(gate)).to.contain('Einmal laden');
      // The same again is no change.
      press(gate, 'once');
      await waitUntil(() => isOpen(gate));
      gate[attribute] = value;
      await gate.updateComplete;
      expect(isOpen(gate)).to.equal(true);
    });
  }

  describe('that is written otherwise', () => {
    const { error } = console;
    let said: string[];
    beforeEach(() => {
      said = [];
      console.error = (...words: unknown[]) => said.push(String(words[0]));
    });
    afterEach(() => (console.error = error));

    async function written(inside: string): Promise<K360ConsentGate> {
      const outer = await fixture<HTMLElement>(html`<div></div>`);
      outer.innerHTML = `<k360-consent-gate service="maps">${inside}</k360-consent-gate>`;
      const gate = outer.querySelector('k360-consent-gate')!;
      await gate.updateComplete;
      return gate;
    }

    it('guards what an editor has put into paragraphs', async () => {
      const film = await server.answer(FILM);
      const gate = await written(
        `<p><template><iframe src="${film}" title="Anfahrt"></iframe></template></p><p><a href="/karte">Zur Karte</a></p>`,
      );
      expect(words(gate)).to.contain('Anfahrt').and.to.contain('Zur Karte');
      press(gate, 'once');
      await server.waitFor(film, 1);
      expect(words(gate)).to.contain('Zur Karte');
      press(gate, 'close');
      await waitUntil(() => !isOpen(gate));
      expect(said).to.deep.equal([]);
    });

    it('keeps the fallback where it guards nothing, and says so once', async () => {
      const gate = await written('<a href="https://example.org/">Zur Karte</a>');
      expect(gate.root.querySelectorAll('button').length).to.equal(0);
      expect(gate.querySelector('a')?.checkVisibility()).to.equal(true);
      gate.label = 'Anfahrt';
      await gate.updateComplete;
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('guards nothing');
    });

    it('opens what came later than itself', async () => {
      const film = await server.answer(FILM);
      const gate = await written('');
      gate.innerHTML = `<template><iframe src="${film}"></iframe></template>`;
      await waitUntil(() => gate.root.querySelector('[part="once"]'));
      press(gate, 'once');
      await server.waitFor(film, 1);
    });

    it('tells of a frame outside of a template, which it cannot hold back', async () => {
      const gate = await written('<p><iframe src="about:blank" loading="lazy"></iframe></p>');
      expect(said.join()).to.contain('outside of a <template>');
      expect(gate.querySelector('iframe')?.checkVisibility()).to.equal(false);
    });
  });

  it('describes a host it does not know by its name', async () => {
    const film = await server.answer(FILM);
    const gate = await guard(film, 'film-server');
    expect(words(gate)).to.contain(new URL(film).host);
  });

  it('loads a poster of the own site only', async () => {
    const poster = await server.answer({ body: '' });
    const gate = await guard(await server.answer(FILM));
    gate.poster = poster;
    await gate.updateComplete;
    expect(gate.root.querySelector('img')).to.equal(null);
    gate.poster = '/test/poster.png';
    await gate.updateComplete;
    expect(gate.root.querySelector('img')?.src).to.equal(`${location.origin}/test/poster.png`);
    expect(await server.requests(poster)).to.deep.equal([]);
  });

  it('speaks English where the page does', async () => {
    const gate = await guard(await server.answer(FILM));
    gate.lang = 'en';
    await waitUntil(() => words(gate).includes('Load once'));
    expect(words(gate)).to.contain('Your IP address');
  });
});

describe('k360-consent-gate with a banner', () => {
  let banner: Element;
  let views = 0;

  beforeEach(async () => {
    localStorage.clear();
    banner = document.createElement('k360-cookie-banner');
    const script = document.createElement('script');
    script.type = 'application/json';
    // What goes on of the test before is not told again under another one.
    const version = String(views++);
    script.textContent = JSON.stringify({ ...configOf('film-server', 'maps'), version });
    banner.append(script);
    document.body.prepend(banner);
    await waitUntil(() => pageConsent.config?.version === version && pageConsent.serviceOf('maps'));
  });
  afterEach(async () => {
    consent.reset();
    await waitUntil(() => consent.record === null);
    banner.remove();
    localStorage.clear();
  });

  it('grants always for this service, not for its category (rule 8), in every gate at once', async () => {
    const film = await server.answer(FILM);
    const first = await guard(film, 'film-server');
    const second = await guard(film, 'film-server');
    press(first, 'always');
    await server.waitFor(film, 2);
    expect(frame(second)).not.to.equal(null);
    expect(consent.record?.source).to.equal('gate');
    expect([
      consent.granted('film-server'),
      consent.granted('maps'),
      consent.granted('marketing'),
    ]).to.deep.equal([true, false, false]);
    expect(
      document.querySelector('k360-cookie-banner')?.root.querySelector('[part="accept"]'),
    ).not.to.equal(null);
  });

  it('offers "always" once the configuration is checked, where it was drawn before', async () => {
    banner.remove();
    const next = document.createElement('k360-cookie-banner');
    const config = configOf('later-server');
    const categories = config.categories.filter(({ id }) => id === 'marketing');
    next.src = await server.answer({
      body: JSON.stringify({ ...config, version: 'later', categories }),
      delayMs: 'released',
    });
    document.body.prepend(next);
    const gate = await guard(await server.answer(FILM), 'later-server');
    expect(gate.root.querySelector('[part="always"]')).to.equal(null);
    await server.release(next.src);
    await waitUntil(() => gate.root.querySelector('[part="always"]'));
    next.remove();
  });

  it('closes again when the service is withdrawn (rule 6)', async () => {
    const gate = await guard(await server.answer(FILM), 'film-server');
    press(gate, 'always');
    await waitUntil(() => frame(gate));
    expect(gate.root.querySelector('.close')).to.equal(null);
    consent.revoke('film-server');
    await waitUntil(() => !frame(gate));
    expect(words(gate)).to.contain('Einmal laden');
  });

  it('asks nobody when an application puts it back after its service was withdrawn (rule 6)', async () => {
    const film = await server.answer(FILM);
    const gate = await guard(film, 'film-server');
    press(gate, 'always');
    await server.waitFor(film, 1);
    const { parentNode } = gate;
    gate.remove();
    consent.revoke('film-server');
    await waitUntil(() => !consent.granted('film-server'));
    parentNode?.append(gate);
    await gate.updateComplete;
    expect(frame(gate)).to.equal(null);
    expect(await server.requests(film)).to.have.length(1);
  });

  it('forgets that it was wanted once where everything was refused while it was out of the page', async () => {
    const film = await server.answer(FILM);
    const gate = await guard(film, 'film-server');
    press(gate, 'once');
    await server.waitFor(film, 1);
    const { parentNode } = gate;
    gate.remove();
    press(banner as never, 'reject');
    await waitUntil(() => consent.record);
    parentNode?.append(gate);
    await gate.updateComplete;
    expect(words(gate)).to.contain('Einmal laden');
    expect(await server.requests(film)).to.have.length(1);
  });

  it('runs its scripts in their order, and the banner says that they go on (rule 6)', async () => {
    const page = window as { order?: string[] };
    page.order = [];
    const slow = await server.answer({
      headers: { 'content-type': 'text/javascript' },
      body: 'order.push("library");',
      delayMs: 200,
    });
    const gate = document.createElement('k360-consent-gate');
    gate.setAttribute('service', 'film-server');
    gate.innerHTML = '<template><p>Karte</p></template>';
    const template = gate.querySelector('template')!;
    for (const given of [{ src: slow }, { text: 'order.push("start");' }]) {
      template.content.append(Object.assign(document.createElement('script'), given));
    }
    banner.after(gate);
    await gate.updateComplete;
    press(gate, 'always');
    await waitUntil(() => page.order?.length === 2);
    expect(page.order).to.deep.equal(['library', 'start']);
    consent.revoke('film-server');
    await waitUntil(() => !gate.querySelector('p'));
    await waitUntil(() =>
      document.querySelector('k360-cookie-banner')?.root.textContent.includes('Seite neu laden'),
    );
    gate.remove();
  });

  it('forgets that the content was wanted once when its service is decided about', async () => {
    const gate = await guard(await server.answer(FILM), 'film-server');
    press(gate, 'once');
    await waitUntil(() => gate.root.querySelector('.close'));
    const opened = frame(gate);
    consent.update({ services: { 'film-server': true } });
    await waitUntil(() => !gate.root.querySelector('.close'), 'there is nothing to hide once');
    expect(frame(gate)).to.equal(opened);
    consent.revoke('film-server');
    await waitUntil(() => !frame(gate));
    press(gate, 'once');
    await waitUntil(() => frame(gate));
    consent.update({ services: { maps: true } });
    await consent.whenGranted('maps');
    await gate.updateComplete;
    expect(frame(gate)).not.to.equal(null);
  });

  it('forgets it, too, when everything is refused where nothing had been granted', async () => {
    const gate = await guard(await server.answer(FILM), 'film-server');
    for (const refuse of [press.bind(null, banner as never, 'reject'), () => consent.revoke()]) {
      press(gate, 'once');
      await waitUntil(() => frame(gate));
      refuse();
      await waitUntil(() => !frame(gate), 'the film is gone');
    }
    press(gate, 'once');
    await waitUntil(() => frame(gate));
    const other = await guard(await server.answer(FILM), 'maps');
    press(other, 'always');
    await consent.whenGranted('maps');
    await gate.updateComplete;
    expect(frame(gate)).not.to.equal(null);
  });

  it('leads the keyboard into content that is always allowed', async () => {
    const gate = await guard(await server.answer(FILM), 'film-server');
    gate.root.querySelector<HTMLElement>('[part="always"]')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => frame(gate) && document.activeElement === frame(gate));
  });

  it('opens by itself where the service is granted already', async () => {
    consent.update({ services: { 'film-server': true } });
    await consent.whenGranted('film-server');
    const gate = await guard(await server.answer(FILM), 'film-server');
    expect(frame(gate)).not.to.equal(null);
  });

  it('offers no "always" for a service that the banner does not know (rule 9)', async () => {
    const gate = await guard(await server.answer(FILM), 'unknown');
    expect(gate.root.querySelector('[part="always"]')).to.equal(null);
  });
});
