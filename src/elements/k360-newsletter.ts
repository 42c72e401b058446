import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { LocaleController } from '../i18n/locale-controller.js';
import {
  newsletterCatalogue,
  type NewsletterMessageOverrides,
} from '../i18n/newsletter/catalogue.js';
import { safeUrl } from '../rich-text/safe-url.js';
import { K360ErrorEvent } from './error-event.js';
import { heading } from './markup/heading.js';
import { styles } from './k360-newsletter.styles.js';
import { handOver } from './newsletter/light-form-handover.js';
import { LightFormController } from './newsletter/light-form-controller.js';
import { newsletterContext } from './newsletter/newsletter-context.js';
import { renderNewsletterForm } from './newsletter/newsletter-form.js';
import { renderAccepted, renderOpened } from './newsletter/newsletter-message.js';
import { renderOnceMore, renderProblem, renderSummary } from './newsletter/newsletter-notices.js';
import { newsletterSettings, type NewsletterSettings } from './newsletter/newsletter-settings.js';
import { NewsletterSubmission } from './newsletter/newsletter-submission.js';
import { warnOf } from './newsletter/newsletter-warnings.js';
import { positiveInteger } from './attributes/positive-integer.js';
import { reportError } from './notices/report.js';
import { settle } from './loading/settle.js';
import { UniqueName } from './markup/unique-name.js';

/**
 * Sign-up for a newsletter, with consent and double opt-in. Nothing is stored in the browser; what is
 * sent, and to whom, is described at `provider`.
 *
 * @tag k360-newsletter
 * @summary Newsletter sign-up with consent.
 * @fires {K360SubscribeEvent} k360-subscribe - A visitor signs up; cancelable, before anything is sent.
 * @fires {K360ErrorEvent} k360-error - The subscription did not come through, or cannot.
 * @slot - The native form that works without JavaScript, or topics and hidden inputs. It is read, not
 * shown: `<input type="checkbox" name="list">` is a topic, a required checkbox the consent.
 * @slot heading - Heading instead of ours.
 * @slot text - Introduction instead of ours.
 * @slot consent - Consent text instead of ours (UWG §7, GDPR Art. 7: what for, and how to revoke).
 * @slot success - Text below "almost done" instead of ours.
 * @csspart form - The form.
 * @csspart field - A field with its label.
 * @csspart input - The input in it.
 * @csspart error - A message that something is missing or went wrong.
 * @csspart consent - The declarations of consent.
 * @csspart submit - The button.
 * @csspart message - What is shown instead of the form once it was sent.
 */
export class K360Newsletter extends LitElement {
  static override styles = styles;

  /** Address of the service, or of its form; by default that of the native form inside. */
  @property() action: string | undefined;
  /** `json` (default), `form`, `listmonk` or `ghost`. */
  @property() provider = 'json';
  /** Ids of lists that every subscription is for, separated by blanks. */
  @property() list: string | undefined;
  /** Address of the privacy notice. */
  @property({ attribute: 'privacy-href' }) privacyHref: string | undefined;
  /** Where people can sign up if this element cannot help them. */
  @property({ attribute: 'fallback-href' }) fallbackHref: string | undefined;
  /** Name under which a native form sends the address; `email` by default. */
  @property({ attribute: 'email-field' }) emailField = 'email';
  /** Name under which a native form sends the person's name; `name` by default. */
  @property({ attribute: 'name-field' }) nameField = 'name';
  /** Whether to ask for the name, which nobody has to give. */
  @property({ type: Boolean, attribute: 'ask-name' }) askName = false;
  /** Version of the consent text, sent along as proof; `1` by default. */
  @property({ attribute: 'consent-version' }) consentVersion: string | undefined;
  /** Whether to ask, apart and unticked, if reading may be measured; `json` alone has a place for it. */
  @property({ type: Boolean, attribute: 'tracking-consent' }) trackingConsent = false;
  /** Level of the heading, 1 to 6; 2 by default. */
  @property({ attribute: 'heading-level', converter: positiveInteger }) headingLevel:
    number | undefined;
  /** Single texts in the host's own words. */
  @property({ attribute: false }) messages: NewsletterMessageOverrides | undefined;

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this, newsletterCatalogue);
  readonly #name = new UniqueName(this);
  readonly #light = new LightFormController(this, () => ({
    email: this.emailField,
    name: this.nameField,
  }));
  readonly #submission = new NewsletterSubmission(this, () => {
    const settings = this.#settings;
    if (typeof settings === 'string') return undefined;
    // The language of the consent: the page's for its own text, for ours the one we speak.
    const { tag, language } = this.#locale;
    const own = this.#light.form.consent ?? this.querySelector('[slot="consent"]');
    return newsletterContext(this, settings, this.#light.form, own ? language : tag);
  });
  /** What the console was told about the attributes. */
  #complaint = '';
  readonly #warned = new Set<string>();
  /** Whether what was entered in the native form is here. */
  #handedOver = false;

  protected override render() {
    const settings = this.#settings;
    const { text } = this.#locale;
    // The page's own form, or a link to one, is better than one that cannot send.
    if (!this.#locale.ready || typeof settings === 'string') {
      const href = this.#fallback;
      return html`<slot>${href ? html`<a href=${href}>${text('fallback')}</a>` : nothing}</slot>`;
    }
    const title = this.querySelector(':scope > [slot="heading"]')?.textContent.trim();
    return html`<section
      aria-label=${this.#name.of(title || text('heading'))}
      lang=${this.#locale.spoken === this.#locale.language ? nothing : this.#locale.spoken}
    >
      <div class="box">
        <div class="about">
          <slot name="heading">${heading(this.#level, text('heading'))}</slot>
          <slot name="text"><p>${text('text')}</p></slot>
        </div>
        <div>
          <p class="visually-hidden" role="status">
            ${this.#submission.state.status === 'sending' ? text('wait') : ''}
          </p>
          ${this.#renderForm(settings)} ${this.#renderMessage()}
        </div>
      </div>
    </section>`;
  }

  protected override updated(): void {
    const settings = this.#settings;
    // While the page is being read the form inside may still be to come.
    const reading = document.readyState === 'loading';
    if (reading) {
      document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
      if (typeof settings === 'string') return;
    }
    const complaint = typeof settings === 'string' ? settings : '';
    if (complaint && complaint !== this.#complaint) {
      const report = { code: 'bad-config', message: complaint, url: this.action ?? '' } as const;
      reportError(this, report);
      this.dispatchEvent(new K360ErrorEvent(report));
    }
    this.#complaint = complaint;
    const form = this.renderRoot.querySelector('form');
    if (form && !this.#handedOver) handOver(this.#light.form, form);
    this.#handedOver ||= form !== null;
    // Outside of a page inputs do not know their labels.
    if (form && !reading && this.isConnected) warnOf(this, this.#warned);
    if (form || complaint) settle(this.#internals);
  }

  get #settings() {
    return newsletterSettings(this, this.#light.form);
  }

  get #level(): number {
    return Math.min(this.headingLevel ?? 2, 6);
  }

  #renderForm(settings: NewsletterSettings) {
    const { state, trap, submit } = this.#submission;
    const light = this.#light.form;
    return renderNewsletterForm({
      locale: this.#locale,
      settings,
      light,
      askName: this.askName,
      tracking: this.trackingConsent || light.tracking !== undefined,
      ownConsent: [...this.querySelectorAll(':scope > [slot="consent"]')],
      privacyHref: this.privacyHref,
      errors: state.status === 'editing' ? state.errors : new Map(),
      trap,
      sending: state.status === 'sending',
      hidden: state.status === 'accepted' || state.status === 'opened',
      notice: this.#renderNotice(),
      submit,
    });
  }

  #renderNotice() {
    const { state, focus } = this.#submission;
    if (state.status !== 'editing') return nothing;
    const { notice, errors } = state;
    if (notice === 'once-more') return renderOnceMore(this.#locale);
    if (notice) return renderProblem(this.#locale, notice, this.#fallback);
    return errors.size > 1 ? renderSummary(this.#locale, errors, focus) : nothing;
  }

  #renderMessage() {
    const { state, change } = this.#submission;
    const level = this.#level + 1;
    if (state.status === 'accepted') {
      return renderAccepted(this.#locale, { level, email: state.email, change });
    }
    if (state.status === 'opened') {
      return renderOpened(this.#locale, { level, again: state.again, change });
    }
    return nothing;
  }

  get #fallback(): string | undefined {
    return this.fallbackHref && safeUrl(this.fallbackHref, document.baseURI, 'link');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k360-newsletter': K360Newsletter;
  }
}
