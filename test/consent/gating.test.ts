import { expect, fixture, html } from '@open-wc/testing';
import { consent } from '../../src/consent/consent.js';
import { server } from '../support/server.js';
import { fresh, forgetBanners, showBanner } from './show-banner.js';
import { waitUntil } from '../support/wait-until.js';

const page = window as unknown as { ran?: string[] };

/** A gated script, as the parser or an author's code puts it into the page. */
function gated(attributes: Record<string, string>, text = ''): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.dataset.consent = 'statistics';
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.textContent = text && `(window.ran ??= []).push('${text}')`;
  return script;
}
/** Keeps what waits for a script waiting, however soon it is loaded. */
function hold(script: HTMLScriptElement): () => void {
  const stop = (event: Event) => event.stopImmediatePropagation();
  script.addEventListener('load', stop);
  return () => {
    script.removeEventListener('load', stop);
    script.dispatchEvent(new Event('load'));
  };
}
const scriptAt = (name: string, delayMs = 0) =>
  server.answer({
    headers: { 'content-type': 'text/javascript' },
    body: `(window.ran ??= []).push('${name}')`,
    delayMs,
  });

describe('gated elements', () => {
  beforeEach(() => delete page.ran);
  afterEach(forgetBanners);

  it('run in their order, once, when the category is granted', async () => {
    const slow = await scriptAt('slow', 200);
    const wrong = await server.answer({ status: 404 });
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    outer.append(
      gated({ src: slow }),
      gated({}, 'inline'),
      gated({ src: wrong }),
      gated({ 'data-type': 'module' }, 'module'),
      gated({}, 'last'),
      gated({ async: '', src: await scriptAt('async') }),
    );
    await showBanner(fresh());
    expect(page.ran).to.equal(undefined);
    expect(await server.requests(slow)).to.deep.equal([]);
    consent.update({ categories: { statistics: true } });
    await waitUntil(() => page.ran?.length === 5);
    expect(page.ran?.filter((name) => name !== 'async')).to.deep.equal([
      'slow',
      'inline',
      'last',
      'module',
    ]);
    outer.append(gated({}, 'later'));
    await waitUntil(() => page.ran?.includes('later'));
    expect(await server.requests(slow)).to.have.length(1);
  });

  it('run where they came by `innerHTML`, in their order, and tell who put them there', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    outer.innerHTML = [
      gated({ src: await scriptAt('inner', 200) }),
      gated({}, 'inline'),
      gated({ src: await server.answer({ status: 404 }) }),
      gated({ 'data-type': 'module' }, 'module'),
      gated({ async: '', src: await scriptAt('async') }),
    ]
      .map(({ outerHTML }) => outerHTML)
      .join('');
    const [first, , wrong] = outer.querySelectorAll('script');
    const told: string[] = [];
    first?.addEventListener('load', ({ type }) => told.push(type));
    wrong?.addEventListener('error', ({ type }) => told.push(type));
    await showBanner(fresh());
    consent.update({ categories: { statistics: true } });
    await waitUntil(() => page.ran?.length === 4 && told.length === 2);
    expect(page.ran?.filter((name) => name !== 'async')).to.deep.equal([
      'inner',
      'inline',
      'module',
    ]);
    expect(told).to.deep.equal(['load', 'error']);
    expect(first?.isConnected, 'the page may take it out again').to.equal(true);
  });

  it('wait for each other only so long: not every script is loaded or refused', async () => {
    const { setTimeout } = window;
    const hurried = (run: () => void, ms?: number) => setTimeout(run, ms === 10_000 ? 0 : ms);
    window.setTimeout = hurried as typeof window.setTimeout;
    try {
      const outer = await fixture<HTMLElement>(html`<div></div>`);
      outer.append(gated({ nomodule: '', src: await scriptAt('old') }), gated({}, 'next'));
      await showBanner(fresh());
      consent.update({ categories: { statistics: true } });
      await waitUntil(() => page.ran?.includes('next'));
    } finally {
      window.setTimeout = setTimeout;
    }
  });

  it('do not run out of the page, nor when they come back after a withdrawal', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const first = gated({ src: await scriptAt('first') });
    const second = gated({}, 'second');
    const release = hold(first);
    outer.append(first, second, gated({}, 'last'));
    await showBanner(fresh());
    consent.update({ categories: { statistics: true, preferences: true } });
    await waitUntil(() => page.ran?.includes('first'));
    second.remove();
    release();
    await waitUntil(() => page.ran?.includes('last'));
    consent.revoke('statistics');
    await waitUntil(() => !consent.granted('statistics'));
    // What stands behind it and may run: once that ran, nothing can come late.
    outer.append(second, gated({ 'data-consent': 'preferences' }, 'behind'));
    await waitUntil(() => page.ran?.includes('behind'));
    expect(page.ran).to.deep.equal(['first', 'last', 'behind']);
    consent.update({ categories: { statistics: true } });
    await waitUntil(() => page.ran?.includes('second'));
  });

  it('open and close: frames, pictures, templates', async () => {
    const film = await server.answer({ headers: { 'content-type': 'text/html' }, body: 'Film' });
    const outer = await fixture<HTMLElement>(html`
      <div>
        <iframe
          data-consent="marketing"
          data-service="youtube"
          data-src=${film}
          title="Film"
        ></iframe>
        <img data-consent="marketing" data-src=${`${film}/pixel`} alt="" />
      </div>
    `);
    const template = document.createElement('template');
    template.dataset.consent = 'marketing';
    template.content.append(
      gated({ type: 'text/javascript' }, 'template'),
      document.createElement('hr'),
    );
    outer.append(template);
    await showBanner(fresh());
    consent.update({ services: { youtube: true } });
    await server.waitFor(film, 1);
    expect(outer.querySelector('hr')).to.equal(null);
    consent.update({ categories: { marketing: true } });
    await server.waitFor(film, 2);
    expect(outer.querySelector('hr')).not.to.equal(null);
    expect(page.ran).to.deep.equal(['template']);

    consent.revoke('marketing');
    await waitUntil(() => !outer.querySelector('hr'));
    expect(outer.querySelector('img')?.hasAttribute('src')).to.equal(false);
    const frame = outer.querySelector('iframe');
    expect(frame?.hasAttribute('src')).to.equal(false);
    await waitUntil(() => frame?.contentDocument, 'the film of the other origin has ended');
    expect(template.content.querySelector('hr')).not.to.equal(null);

    consent.update({ categories: { marketing: true } });
    await waitUntil(() => outer.querySelector('hr'));
    expect(page.ran, 'a script runs once').to.deep.equal(['template']);
    outer.querySelector('iframe')?.remove();
    outer.append(document.createElement('p'));
  });

  it('are closed while they are out of the page, as an application keeps a view for later', async () => {
    const film = await server.answer({ headers: { 'content-type': 'text/html' }, body: 'Film' });
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const view = document.createElement('div');
    view.innerHTML = `
      <iframe data-consent="marketing" data-src="${film}" title="Film"></iframe>
      <template data-consent="marketing"><hr /></template>`;
    const isOpen = () => view.querySelector('iframe[src]') !== null && !!view.querySelector('hr');
    const isClosed = () => view.querySelector('iframe[src], hr') === null;
    outer.append(view);
    await showBanner(fresh());
    consent.update({ categories: { marketing: true } });
    await server.waitFor(film, 1);
    view.remove();
    await waitUntil(isClosed);
    outer.append(view);
    await waitUntil(isOpen);
    await server.waitFor(film, 2);

    view.remove();
    consent.revoke('marketing');
    await waitUntil(() => !consent.granted('marketing'));
    outer.append(view);
    expect(isClosed()).to.equal(true);
    expect(await server.requests(film)).to.have.length(2);

    consent.update({ categories: { marketing: true } });
    await waitUntil(isOpen);
    consent.revoke('marketing');
    await waitUntil(isClosed, 'what was away closes like the rest');
  });

  it('do not run after a withdrawal that came before their turn', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const first = gated({ src: await scriptAt('first') });
    const release = hold(first);
    outer.append(first, gated({}, 'second'), gated({ 'data-consent': 'preferences' }, 'behind'));
    await showBanner(fresh());
    consent.update({ categories: { statistics: true, preferences: true } });
    await waitUntil(() => page.ran?.includes('first'));
    consent.revoke('statistics');
    await waitUntil(() => !consent.granted('statistics'));
    release();
    // It stands behind and may run: once it ran, nothing can come late.
    await waitUntil(() => page.ran?.includes('behind'));
    expect(page.ran).to.deep.equal(['first', 'behind']);
    consent.update({ categories: { statistics: true } });
    await waitUntil(() => page.ran?.includes('second'), 'its turn comes with the next consent');
  });
});
