import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { nothing, type TemplateResult } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/k360-newsletter.js';
import type { K360ErrorEvent } from '../../src/elements/error-event.js';
import type { K360Newsletter } from '../../src/elements/k360-newsletter.js';
import type { K360SubscribeEvent } from '../../src/elements/newsletter/subscribe-event.js';
import { shownText } from '../../src/elements/newsletter/own-text.js';
import { sha256 } from '../../src/newsletter/hash.js';
import type { Answer } from '../support/answer.js';
import { deepActiveElement, visibleText } from '../support/deep-query.js';
import { server } from '../support/server.js';
import { waitUntil } from '../support/wait-until.js';

const uuid = '0f0c4f2e-90cd-4f5c-8f0e-1c2d3e4f5a6b';
const address = 'mara.beispiel@example.org';
const accepting: Answer = { status: 202, preflight: true };

/** The form as its author writes it for those without JavaScript. */
const nativeForm = (action: string) => html`
  <form action=${action} method="post">
    <label>E-Mail <input type="email" name="email" required /></label>
    <input type="hidden" name="list" value="quartal" />
    <label
      ><input type="checkbox" name="list" value="jugend" checked /> Jugendhilfe und Bildung</label
    >
    <label><input type="checkbox" name="list" value="daten" /> Daten</label>
    <label>
      <input type="checkbox" name="consent" value="2026-01" required />
      Ich möchte ihn <em>gern</em> erhalten, widerruflich. <a href="/datenschutz">Datenschutz</a>
    </label>
    <button>Anmelden</button>
  </form>
`;

const part = <T extends HTMLElement = HTMLElement>(element: Element, selector: string) => {
  const found = element.shadowRoot!.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const input = (element: Element, id: string) => part<HTMLInputElement>(element, `#${id}`);
const submit = (element: Element) => part(element, '[part="submit"]').click();
const text = (element: Element) => visibleText(element.shadowRoot!);
const bodies = async (url: string) =>
  (await server.requests(url))
    .filter(({ method }) => method === 'POST')
    .map(({ body }) => JSON.parse(body) as Record<string, unknown>);

function fill(element: Element, email = address): void {
  input(element, 'email').value = email;
  input(element, 'consent').checked = true;
}

async function show(answer = accepting) {
  const action = await server.answer(answer);
  const element = await fixture<K360Newsletter>(
    html`<k360-newsletter action=${action} privacy-href="/datenschutz"></k360-newsletter>`,
  );
  return { element, action };
}

async function outcome(element: Element): Promise<void> {
  await waitUntil(() => element.shadowRoot!.querySelector('#done, #notice, .error'), 'an outcome');
}

describe('k360-newsletter', () => {
  // The element tells the integrator; that it does is a test of its own.
  const { error, warn } = console;
  let told: string[] = [];
  let warned: string[] = [];
  beforeEach(() => {
    [told, warned] = [[], []];
    console.error = (...words: unknown[]) => told.push(words.join(' '));
    console.warn = (...words: unknown[]) => warned.push(words.join(' '));
  });
  afterEach(() => {
    Object.assign(console, { error, warn });
  });

  describe('the form', () => {
    it('asks for an address, and for consent that nobody gave yet', async () => {
      const { element } = await show();
      expect(text(element)).to.contain('Bleiben Sie auf dem Laufenden!');
      const email = input(element, 'email');
      expect([email.type, email.autocomplete, email.required]).to.deep.equal([
        'email',
        'email',
        true,
      ]);
      const consent = input(element, 'consent');
      expect(consent.checked).to.equal(false);
      // Chromium calls a box that must be ticked invalid from the beginning.
      expect([email.ariaInvalid, consent.ariaInvalid]).to.deep.equal(['false', 'false']);
      expect(consent.labels![0]!.textContent.replace(/\s+/g, ' ').trim()).to.match(
        /^Ich möchte .* jederzeit widerrufen.* Datenschutzhinweisen\. \(erforderlich\)$/,
      );
      expect(part<HTMLAnchorElement>(element, '.consents a').pathname).to.equal('/datenschutz');
      expect(element.shadowRoot!.querySelector('#name, #tracking, fieldset')).to.equal(null);
      await expect(element).to.be.accessible();
    });

    it('asks for the name and for measuring only where told to, and needs neither', async () => {
      const action = await server.answer(accepting);
      const element = await fixture<K360Newsletter>(
        html`<k360-newsletter action=${action} ask-name tracking-consent></k360-newsletter>`,
      );
      expect(input(element, 'name').autocomplete).to.equal('name');
      expect(input(element, 'name').labels![0]!.textContent).to.contain('(freiwillig)');
      expect(input(element, 'tracking').checked).to.equal(false);
      await expect(element).to.be.accessible();
      fill(element);
      submit(element);
      await outcome(element);
      const [sent] = await bodies(action);
      expect(sent).not.to.have.property('name');
      expect(sent!.trackingConsent).to.deep.include({ given: false, version: '1' });
    });

    it('reads the author’s native form: action, lists, topics, consent; nothing ticked before', async () => {
      const action = await server.answer(accepting);
      const element = await fixture<K360Newsletter>(
        html`<k360-newsletter privacy-href="/nicht-noetig">${nativeForm(action)}</k360-newsletter>`,
      );
      const topics = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('[data-topic]')];
      expect(topics.map(({ value, checked }) => [value, checked])).to.deep.equal([
        ['jugend', false],
        ['daten', false],
      ]);
      expect(visibleText(part(element, '.declaration'))).to.equal(
        'Ich möchte ihn gern erhalten, widerruflich. Datenschutz',
      );
      expect(element.shadowRoot!.querySelectorAll('.declaration a')).to.have.length(1);
      topics[0]!.click();
      fill(element);
      submit(element);
      await outcome(element);
      const [sent] = await bodies(action);
      expect(sent).to.deep.include({
        email: address,
        lists: ['quartal', 'jugend'],
        language: 'de',
        page: location.href.replace(/#.*/, ''),
      });
      const words = 'Ich möchte ihn gern erhalten, widerruflich. Datenschutz';
      expect(sent!.consent).to.deep.equal({
        text: words,
        version: '2026-01',
        hash: await sha256(words),
      });
      expect(sent!.time).to.match(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    });

    for (const order of ['before', 'behind'] as const) {
      it(`knows the consent among required boxes by its name: another one ${order} it`, async () => {
        const action = await server.answer(accepting);
        const age = html`<label
          ><input type="checkbox" name="age" value="16" required /> Ich bin mindestens 16.</label
        >`;
        const element = await fixture<K360Newsletter>(
          html`<k360-newsletter>
            <form action=${action}>
              ${order === 'before' ? age : ''}
              <label><input type="checkbox" name="consent" value="7" required /> Ja, gern.</label>
              ${order === 'behind' ? age : ''}
            </form>
          </k360-newsletter>`,
        );
        expect(element.shadowRoot!.querySelectorAll('fieldset')).to.have.length(0);
        expect(visibleText(part(element, '.consents'))).to.equal(
          'Ja, gern. (erforderlich) Ich bin mindestens 16. (erforderlich)',
        );
        fill(element);
        submit(element);
        const other = input(element, 'declaration-0');
        await waitUntil(() => deepActiveElement() === other);
        expect(part(element, '#declaration-0-error').textContent).to.contain('bestätigen Sie auch');
        await expect(element).to.be.accessible();
        other.click();
        submit(element);
        await waitUntil(() => text(element).includes('Fast geschafft'));
        expect((await bodies(action))[0]!.consent).to.deep.include({
          text: 'Ja, gern.',
          version: '7',
        });
      });
    }

    it('follows what the page adds and changes later', async () => {
      const { element } = await show();
      element.append(Object.assign(document.createElement('label'), { textContent: 'Ein Thema ' }));
      const box = Object.assign(document.createElement('input'), {
        type: 'checkbox',
        name: 'list',
        value: 'neu',
      });
      element.firstElementChild!.append(box);
      await waitUntil(() => element.shadowRoot!.querySelector('fieldset'));
      expect(visibleText(part(element, 'fieldset'))).to.equal('Themen (freiwillig) Ein Thema');
      box.parentElement!.remove();
      await waitUntil(() => !element.shadowRoot!.querySelector('fieldset'));
    });

    it('takes the author’s heading, text and consent', async () => {
      const action = await server.answer(accepting);
      const element = await fixture<K360Newsletter>(
        html`<k360-newsletter action=${action} consent-version="7">
          <h3 slot="heading">Post von uns</h3>
          <p slot="text">Selten.</p>
          <span slot="consent">Ja, <a href="/ds">unter Bedingungen</a>.</span>
        </k360-newsletter>`,
      );
      expect(part(element, 'section').getAttribute('aria-label')).to.equal('Post von uns');
      await expect(element).to.be.accessible();
      fill(element);
      submit(element);
      await outcome(element);
      const [sent] = await bodies(action);
      expect(sent!.consent).to.deep.include({ text: 'Ja, unter Bedingungen.', version: '7' });
    });

    it('sends what else the author’s form asks for and says, under its names', async () => {
      const action = await server.answer(accepting);
      const element = await fixture<K360Newsletter>(
        html`<k360-newsletter>
          <form action=${action}>
            <label>Organisation <input name="organisation" /></label>
            <input type="hidden" name="list" value="quartal" />
            <input type="hidden" name="source" value="portal" />
            <input type="hidden" name="seen" data-fill="page" value="unknown" />
            <p hidden><input name="website" /></p>
            <label><input type="checkbox" name="consent" value="7" required /> Ja, gern.</label>
            <label><input type="checkbox" name="age" value="16" required /> Ab 16.</label>
            <button name="go" value="1">Anmelden</button>
          </form>
        </k360-newsletter>`,
      );
      fill(element);
      input(element, 'text-0').value = ' Stadt Lindenau ';
      input(element, 'declaration-0').checked = true;
      submit(element);
      await outcome(element);
      const [sent] = await bodies(action);
      expect(sent!.lists).to.deep.equal(['quartal']);
      expect(sent!.fields).to.deep.equal([
        { name: 'source', value: 'portal' },
        { name: 'organisation', value: 'Stadt Lindenau' },
        { name: 'age', value: '16' },
      ]);
    });

    it('names the privacy notice unless the consent that is shown has a link itself', async () => {
      const ours = 'Näheres steht in den Datenschutzhinweisen.';
      const link = html`<a href="/ds">Link</a>`;
      for (const [native, slotted, shown] of [
        [html`Ja.`, undefined, `Ja. ${ours}`],
        [html`Ja, ${link}.`, undefined, 'Ja, Link.'],
        [undefined, html`Gern.`, `Gern. ${ours}`],
        [undefined, html`Gern, ${link}.`, 'Gern, Link.'],
        [html`Ja.`, html`Gern, ${link}.`, 'Gern, Link.'],
        [html`Ja, ${link}.`, html`Gern.`, `Gern. ${ours}`],
      ] as const) {
        const element = await fixture(
          html`<k360-newsletter action="/a" privacy-href="/datenschutz">
            ${native && html`<label><input type="checkbox" name="consent" />${native}</label>`}
            ${slotted && html`<span slot="consent">${slotted}</span>`}
          </k360-newsletter>`,
        );
        expect(shownText(part(element, '.declaration'))).to.equal(shown);
      }
    });

    it('speaks English on an English page', async () => {
      const action = await server.answer(accepting);
      const page = await fixture(
        html`<div lang="en"><k360-newsletter action=${action} ask-name></k360-newsletter></div>`,
      );
      const element = page.querySelector('k360-newsletter')!;
      await waitUntil(() => text(element).includes('Stay up to date!'));
      fill(element);
      submit(element);
      await outcome(element);
      expect(text(element)).to.contain('Almost done');
      expect((await bodies(action))[0]).to.include({ language: 'en' });
    });
  });

  describe('the language that is logged', () => {
    for (const [lang, consent, logged] of [
      ['de-AT', html``, 'de-AT'],
      ['fr', html``, 'en'],
      ['fr', html`<span slot="consent">Oui, je veux bien.</span>`, 'fr'],
    ] as const) {
      it(`is ${logged} on a page in ${lang}${logged === 'en' ? ', in which we do not speak' : ''}`, async () => {
        const action = await server.answer(accepting);
        const page = await fixture(
          html`<div lang=${lang}>
            <k360-newsletter action=${action}>${consent}</k360-newsletter>
          </div>`,
        );
        const element = page.querySelector('k360-newsletter')!;
        await waitUntil(() => element.shadowRoot!.querySelector('form'));
        fill(element);
        submit(element);
        await outcome(element);
        expect((await bodies(action))[0]).to.include({ language: logged });
      });
    }
  });

  describe('what a visitor should look at again', () => {
    const addresses: [entered: string, message: string][] = [
      ['', 'Bitte geben Sie Ihre'],
      ['mara', 'fehlt das @-Zeichen'],
      ['@example.org', 'Vor dem @ fehlt'],
      ['mara@', 'Hinter dem @ fehlt der Rest'],
      ['mara@example', 'fehlt die Endung'],
      ['mara@.org', 'fehlt die Endung'],
      ['ma ra@example.org', 'eine Form, die nicht vorkommt'],
    ];
    for (const [entered, message] of addresses) {
      it(`names what is wrong with "${entered}", and goes there`, async () => {
        const { element, action } = await show();
        fill(element, entered);
        submit(element);
        await waitUntil(() => deepActiveElement() === input(element, 'email'));
        const email = input(element, 'email');
        expect(email.getAttribute('aria-invalid')).to.equal('true');
        const described = part(element, `#${email.getAttribute('aria-describedby')!}`);
        expect(described.textContent).to.contain(message);
        expect(await server.requests(action)).to.deep.equal([]);
        await expect(element).to.be.accessible();
      });
    }

    it('asks for consent', async () => {
      const { element, action } = await show();
      input(element, 'email').value = address;
      submit(element);
      await waitUntil(() => deepActiveElement() === input(element, 'consent'));
      expect(part(element, '#consent-error').textContent).to.contain('Ohne Ihre Einwilligung');
      expect(await server.requests(action)).to.deep.equal([]);
    });

    it('sums up several, each leading to its field', async () => {
      const { element } = await show();
      submit(element);
      await waitUntil(() => deepActiveElement()?.id === 'notice');
      expect(visibleText(part(element, '#notice'))).to.match(/^Bitte prüfen Sie 2 Angaben/);
      await expect(element).to.be.accessible();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      expect(deepActiveElement()).to.equal(input(element, 'consent'));
      fill(element);
      submit(element);
      await outcome(element);
      await waitUntil(() => text(element).includes('Fast geschafft'));
    });

    it('wants a topic where the service needs a list', async () => {
      const action = await server.answer({ body: { data: { has_optin: true } } });
      const element = await fixture<K360Newsletter>(
        html`<k360-newsletter provider="listmonk" action=${action}>
          <label><input type="checkbox" name="l" value=${uuid} /> Alles</label>
        </k360-newsletter>`,
      );
      fill(element);
      submit(element);
      await waitUntil(() => deepActiveElement() === input(element, 'topics'));
      expect(text(element)).to.contain('Bitte wählen Sie mindestens ein Thema.');
      await expect(element).to.be.accessible();
      input(element, 'topics').click();
      submit(element);
      await waitUntil(() => text(element).includes('Fast geschafft'));
      expect((await server.requests(action))[0]?.body).to.contain(`l=${uuid}`);
    });
  });

  describe('sending', () => {
    it('is said, and happens once however often the button is pressed', async () => {
      const { element, action } = await show({ ...accepting, delayMs: 'never' });
      fill(element);
      const width = part(element, '[part="submit"]').offsetWidth;
      part(element, '[part="submit"]').focus();
      submit(element);
      submit(element);
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      const button = part(element, '[part="submit"]');
      expect(button.innerText).to.contain('Wird gesendet');
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      expect(button.offsetWidth).to.equal(width);
      expect(deepActiveElement()).to.equal(button);
      expect(part(element, '[role="status"]').textContent).to.contain('Bitte einen Moment.');
      await expect(element).to.be.accessible();
      await server.waitFor(action, 1);
      const preflights = (await server.requests(action)).filter((r) => r.method === 'OPTIONS');
      expect(preflights).to.have.length(1);
    });

    it('ends with what to do next, where focus goes, and a way to correct the address', async () => {
      const { element } = await show();
      fill(element);
      submit(element);
      await waitUntil(() => deepActiveElement()?.id === 'done');
      expect(text(element)).to.contain(`geschickt an ${address} .`);
      expect(part<HTMLFormElement>(element, 'form').checkVisibility()).to.equal(false);
      await expect(element).to.be.accessible();
      part(element, '.message button').click();
      await waitUntil(() => deepActiveElement() === input(element, 'email'));
      expect(input(element, 'email').value).to.equal(address);
      expect(input(element, 'consent').checked).to.equal(true);
    });

    it('can be stopped by the page', async () => {
      const { element, action } = await show();
      const heard = oneEvent<K360SubscribeEvent>(element, 'k360-subscribe');
      element.addEventListener('k360-subscribe', (event) => event.preventDefault());
      element.list = 'a b a';
      await element.updateComplete;
      fill(element);
      submit(element);
      const { email, lists, bubbles, composed } = await heard;
      expect({ email, lists, bubbles, composed }).to.deep.equal({
        email: address,
        lists: ['a', 'b'],
        bubbles: true,
        composed: true,
      });
      expect(part<HTMLFormElement>(element, 'form').checkVisibility()).to.equal(true);
      expect(await server.requests(action)).to.deep.equal([]);
    });

    it('costs a person whose program filled the hidden field one more click, not the sign-up', async () => {
      const { element, action } = await show();
      const trap = input(element, 'empty');
      expect(trap.checkVisibility()).to.equal(false);
      expect([
        trap.tabIndex,
        trap.autocomplete,
        trap.closest('[aria-hidden]') !== null,
      ]).to.deep.equal([-1, 'off', true]);
      fill(element);
      trap.value = 'https://spam.example.org';
      submit(element);
      await waitUntil(() => deepActiveElement()?.id === 'notice');
      expect(text(element)).to.contain('Bitte senden Sie noch einmal ab');
      expect(await server.requests(action)).to.deep.equal([]);
      await expect(element).to.be.accessible();
      submit(element);
      await waitUntil(() => text(element).includes('Fast geschafft'));
      expect(await bodies(action)).to.have.length(1);
    });

    it('survives leaving the page and coming back', async () => {
      const { element } = await show({ ...accepting, delayMs: 'never' });
      fill(element);
      submit(element);
      await element.updateComplete;
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await element.updateComplete;
      expect(part(element, '[part="submit"]').hasAttribute('aria-disabled')).to.equal(false);
      expect(input(element, 'email').value).to.equal(address);
    });

    it('stores nothing', async () => {
      const { element } = await show();
      fill(element);
      submit(element);
      await waitUntil(() => text(element).includes('Fast geschafft'));
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([
        0,
        0,
        '',
      ]);
    });
  });

  describe('problems', () => {
    const words = (body: object, status = 400): Answer => ({ status, preflight: true, body });
    const table: [what: string, answer: Answer, said: RegExp, retry: boolean, code: string][] = [
      ['too many', words({ error: 'rate-limited' }, 429), /in einer Stunde/, false, 'http'],
      ['closed', words({ error: 'closed' }), /keine Anmeldungen an/, false, 'http'],
      ['unknown list', words({ error: 'unknown-list' }), /ändern Sie Ihre Auswahl/, false, 'http'],
      [
        'own words',
        words({ message: '<b>Nein</b>' }),
        /begründung: „<b>Nein<\/b>“/i,
        false,
        'http',
      ],
      ['no words', words({}), /abgelehnt/, false, 'http'],
      ['nothing there', words({}, 404), /liegt nicht an Ihnen/, false, 'http'],
      ['a broken server', words({}, 503), /gerade gestört/, true, 'http'],
      ['no permission', { status: 202 }, /nicht erreichbar/, true, 'network'],
    ];
    for (const [what, answer, said, retry, code] of table) {
      it(`${what}: says what to do, keeps the entry`, async () => {
        const { element, action } = await show(answer);
        element.setAttribute('fallback-href', 'https://post.example.org/anmelden');
        fill(element);
        const failed = oneEvent<K360ErrorEvent>(element, 'k360-error');
        submit(element);
        expect((await failed).code).to.equal(code);
        await waitUntil(() => deepActiveElement()?.id === 'notice');
        expect(visibleText(part(element, '#notice'))).to.match(said);
        expect(part(element, '#notice').querySelector('b')).to.equal(null);
        expect(input(element, 'email').value).to.equal(address);
        expect(part<HTMLAnchorElement>(element, '#notice a').hostname).to.equal('post.example.org');
        expect(told.join()).to.match(/^<k360-newsletter> (http|network): /);
        await expect(element).to.be.accessible();
        const again = part(element, '#notice').querySelector('button');
        expect(again !== null).to.equal(retry);
        await server.answer(accepting, new URL(action).pathname.split('/').at(-1));
        (again ?? part(element, '[part="submit"]')).click();
        await waitUntil(() => text(element).includes('Fast geschafft'));
      });
    }

    it('an address the service refuses: goes to the field', async () => {
      const { element } = await show(words({ error: 'invalid-email', message: 'nope' }, 422));
      fill(element);
      submit(element);
      await waitUntil(() => deepActiveElement() === input(element, 'email'));
      expect(text(element)).to.contain('nimmt der Newsletter nicht an');
      expect(text(element)).not.to.contain('nope');
      await expect(element).to.be.accessible();
    });

    it('an unreadable answer of listmonk: tells the truth, which is not to know', async () => {
      const action = await server.answer({ cors: false });
      const element = await fixture<K360Newsletter>(
        html`<k360-newsletter provider="listmonk" action=${action} list=${uuid}></k360-newsletter>`,
      );
      fill(element);
      submit(element);
      await waitUntil(() => deepActiveElement()?.id === 'notice');
      expect(text(element)).to.contain('Wir wissen nicht, ob');
      await expect(element).to.be.accessible();
    });
  });

  describe('settings', () => {
    it('does not guess which of two required boxes is the consent, where it is the proof', async () => {
      const boxes = html`<input type="email" name="email" />
        <label><input type="checkbox" name="a" required /> Gelesen.</label>
        <label><input type="checkbox" name="b" required /> Ja, gern.</label>`;
      const element = await fixture(html`<k360-newsletter action="/a">${boxes}</k360-newsletter>`);
      expect(element.shadowRoot!.querySelectorAll('form')).to.have.length(0);
      expect(told).to.have.length(1);
      expect(told[0]).to.match(/call the one that is the consent name="consent"/);
      await fixture(html`<k360-newsletter action="/a" provider="form">${boxes}</k360-newsletter>`);
      expect(told).to.have.length(1);
    });

    const lost: [what: string, provider: string, fields: TemplateResult, complaint: RegExp][] = [
      [
        'radio buttons and a choice',
        'form',
        html`<label><input type="radio" name="salutation" value="Frau" /> Frau</label>
          <label><input type="radio" name="salutation" value="Herr" /> Herr</label>
          <label
            >Land
            <select name="country"></select
          ></label>`,
        /nothing like "salutation", "country" in/,
      ],
      ['a long text', 'json', html`<textarea name="message"></textarea>`, /nothing like "message"/],
      ['a line', 'listmonk', html`<input name="organisation" />`, /no place for "organisation"/],
      ['a line', 'ghost', html`<input name="organisation" />`, /no place for "organisation"/],
    ];
    for (const [what, provider, fields, complaint] of lost) {
      it(`leaves the page’s own form where ${provider} would lose ${what} of it`, async () => {
        const element = await fixture(
          html`<k360-newsletter action="/a" provider=${provider} list=${uuid}>
            <form action="/a">${fields}</form>
          </k360-newsletter>`,
        );
        expect(element.querySelector('form')!.checkVisibility()).to.equal(true);
        expect(told).to.have.length(1);
        expect(told[0]).to.match(complaint);
      });
    }

    const wrong: [what: string, attributes: Record<string, string>, complaint: RegExp][] = [
      ['no action', {}, /"action" is missing/],
      ['a broken action', { action: 'http://' }, /is no http\(s\) address/],
      ['an action that is a script', { action: 'javascript:alert(1)' }, /is no http\(s\) address/],
      ['an unknown provider', { action: '/a', provider: 'brevo' }, /none of json, form/],
      ['listmonk without lists', { action: '/a', provider: 'listmonk' }, /needs a list/],
      ...(['listmonk', 'ghost', 'form'] as const).map(
        (provider) =>
          [
            `a consent to measuring that ${provider} would lose`,
            { action: '/a', provider, list: uuid, 'tracking-consent': '' },
            /measuring: take it out|checkbox of the form, named "trackingConsent"/,
          ] as [string, Record<string, string>, RegExp],
      ),
      ['listmonk with a name', { action: '/a', provider: 'listmonk', list: 'alle' }, /no UUID/],
    ];
    for (const [what, attributes, complaint] of wrong) {
      it(`${what}: keeps the fallback and tells the integrator once`, async () => {
        const element = document.createElement('k360-newsletter');
        element.textContent = 'Rückfall';
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        const failed = oneEvent<K360ErrorEvent>(element, 'k360-error');
        document.body.append(element);
        expect((await failed).code).to.equal('bad-config');
        element.requestUpdate();
        await element.updateComplete;
        expect(told).to.have.length(1);
        expect(told[0]).to.match(complaint);
        expect(part<HTMLSlotElement>(element, 'slot:not([name])').assignedNodes()).to.have.length(
          1,
        );
        element.remove();
      });
    }

    for (const [what, href, warning] of [
      ['without a link to the privacy notice', undefined, /give its address in "privacy-href"/],
      ['with one that cannot be followed', 'javascript:1', /privacy-href="javascript:1" is no/],
    ] as const) {
      it(`${what}: works, and tells the integrator once`, async () => {
        const element = await fixture<K360Newsletter>(
          html`<k360-newsletter action="/a" privacy-href=${href ?? nothing}></k360-newsletter>`,
        );
        element.requestUpdate();
        await element.updateComplete;
        expect(part(element, 'form').checkVisibility()).to.equal(true);
        expect(warned).to.have.length(1);
        expect(warned[0]).to.match(warning);
        element.privacyHref = '/datenschutz';
        await element.updateComplete;
        expect(warned).to.have.length(1);
      });
    }

    it('says nothing where the consent leads somewhere itself', async () => {
      await fixture(
        html`<k360-newsletter action="/a">
          <span slot="consent">Ja, <a href="/ds">so</a>.</span>
        </k360-newsletter>`,
      );
      await fixture(html`<k360-newsletter>${nativeForm('/a')}</k360-newsletter>`);
      expect(warned).to.deep.equal([]);
    });

    it('names what data-fill does not know', async () => {
      await fixture(
        html`<k360-newsletter action="/a" privacy-href="/datenschutz">
          <input type="hidden" name="a" data-fill="url" />
          <input type="hidden" name="b" data-fill="constructor" />
          <input type="hidden" name="c" data-fill="page" />
        </k360-newsletter>`,
      );
      expect(
        warned.map((line) => /data-fill="(\w+)" is none of page, time/.exec(line)?.[1]),
      ).to.deep.equal(['url', 'constructor']);
    });

    it('takes an action relative to the page', async () => {
      const element = await fixture<K360Newsletter>(
        html`<k360-newsletter action="/gibt-es-nicht"></k360-newsletter>`,
      );
      fill(element);
      const failed = oneEvent<K360ErrorEvent>(element, 'k360-error');
      submit(element);
      expect((await failed).url).to.equal(new URL('/gibt-es-nicht', location.href).href);
    });
  });
});
