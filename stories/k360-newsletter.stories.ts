import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/k360-newsletter.js';
import { answerWith, refuseWith, shows, signUp } from './newsletter/story-answers.js';

interface Args {
  askName: boolean;
  trackingConsent: boolean;
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Elements/k360-newsletter',
  component: 'k360-newsletter',
  args: { askName: false, trackingConsent: false, headingLevel: 2 },
  render: ({ askName, trackingConsent, headingLevel }) =>
    html`<k360-newsletter
      action="/newsletter/subscribe"
      privacy-href="#datenschutz"
      fallback-href="#anmeldeseite"
      ?ask-name=${askName}
      ?tracking-consent=${trackingConsent}
      heading-level=${headingLevel}
    >
      <label><input type="checkbox" name="list" value="jugend" /> Jugendhilfe und Bildung</label>
      <label><input type="checkbox" name="list" value="daten" /> Sozialplanung und Daten</label>
    </k360-newsletter>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Form: Story = {};
export const EveryField: Story = { args: { askName: true, trackingConsent: true } };

/** The native form for those without JavaScript is the source of lists, topics and consent. */
export const FromNativeForm: Story = {
  render: () =>
    html`<k360-newsletter>
      <form action="/newsletter/subscribe" method="post">
        <label>E-Mail-Adresse <input type="email" name="email" required /></label>
        <input type="hidden" name="list" value="quartal" />
        <label><input type="checkbox" name="list" value="jugend" /> Jugendhilfe</label>
        <label>
          <input type="checkbox" name="consent" value="2026-01" required />
          Ja, bis ich widerrufe. Mehr in den <a href="#datenschutz">Datenschutzhinweisen</a>.
        </label>
        <button>Anmelden</button>
      </form>
    </k360-newsletter>`,
};

/** Two things are missing: a summary leads to both. */
export const Errors: Story = {
  play: async ({ canvasElement }) => {
    await signUp(canvasElement, '');
    await shows(canvasElement, '#notice');
  },
};

/** One thing is wrong: focus is on it, and the message says what is missing. */
export const WrongAddress: Story = {
  play: async ({ canvasElement }) => {
    await signUp(canvasElement, 'mara.beispiel@example');
    await shows(canvasElement, '#email-error');
  },
};

export const Sending: Story = {
  beforeEach: answerWith(() => new Promise(() => {})),
  play: async ({ canvasElement }) => {
    await signUp(canvasElement);
    await shows(canvasElement, '[aria-disabled]');
  },
};

/** The same for an address that is subscribed already: nobody learns that. */
export const CheckYourMailbox: Story = {
  beforeEach: answerWith(() => Promise.resolve(new Response(null, { status: 202 }))),
  play: async ({ canvasElement }) => {
    await signUp(canvasElement);
    await shows(canvasElement, '#done');
  },
};

const problem = (beforeEach: Story['beforeEach']): Story => ({
  parameters: { expectedConsoleErrors: true },
  beforeEach: beforeEach ?? [],
  play: async ({ canvasElement }) => {
    await signUp(canvasElement);
    await shows(canvasElement, '#notice');
  },
});

export const NoConnection: Story = problem(answerWith(() => Promise.reject(new TypeError())));
export const ServerInTrouble: Story = problem(refuseWith(503));
export const TooMany: Story = problem(refuseWith(429));
export const Closed: Story = problem(refuseWith(403, { error: 'closed' }));
export const UnknownTopic: Story = problem(refuseWith(422, { error: 'unknown-list' }));
/** A service's own words are shown as text, whatever they contain. */
export const Refused: Story = problem(refuseWith(400, { message: '<b>Nur</b> für Mitglieder' }));

export const AddressRefused: Story = {
  parameters: { expectedConsoleErrors: true },
  beforeEach: refuseWith(422, { error: 'invalid-email' }),
  play: async ({ canvasElement }) => {
    await signUp(canvasElement);
    await shows(canvasElement, '#email-error');
  },
};

/** The field that nobody sees was filled in: one more click, and nobody is lost. */
export const OnceMore: Story = {
  play: async ({ canvasElement }) => {
    const trap = canvasElement
      .querySelector('k360-newsletter')
      ?.shadowRoot?.querySelector<HTMLInputElement>('#empty');
    if (trap) trap.value = 'Spam';
    await signUp(canvasElement);
    await shows(canvasElement, '#notice');
  },
};

/** A service with a page of its own, which opens in a new tab. */
export const NativeService: Story = {
  render: () =>
    html`<k360-newsletter provider="form" action="#dienst" email-field="EMAIL" name-field="LNAME">
      <label>Vorname <input name="FNAME" autocomplete="given-name" /></label>
      <label>Nachname <input name="LNAME" autocomplete="family-name" /></label>
      <input type="hidden" name="OPT_IN" value="1" />
    </k360-newsletter>`,
};

/** Without an address there is nothing to send to: what stands inside stays. */
export const BadConfig: Story = {
  parameters: { expectedConsoleErrors: true },
  render: () => html`<k360-newsletter><a href="#anmeldeseite">Zur Anmeldung</a></k360-newsletter>`,
};

export const OwnWords: Story = {
  render: () =>
    html`<k360-newsletter
      action="/newsletter/subscribe"
      .messages=${{ submit: 'Ja, schicken Sie mir Post' }}
    >
      <h2 slot="heading">Kinderundjugendhilfeausschussgeschäftsordnungsnachrichten</h2>
      <p slot="text">Viermal im Jahr, mit allem, was sich geändert hat.</p>
      <span slot="consent">Ja, bis ich <a href="#widerruf">widerrufe</a>.</span>
    </k360-newsletter>`,
};

export const English: Story = {
  render: () =>
    html`<div lang="en">
      <k360-newsletter
        action="/newsletter/subscribe"
        privacy-href="#privacy"
        ask-name
        tracking-consent
      ></k360-newsletter>
    </div>`,
};
