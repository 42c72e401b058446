import { html, nothing, type TemplateResult } from 'lit';
import type { NewsletterLocale } from '../i18n/newsletter/catalogue.js';
import type { LightForm } from './light-form.js';
import { renderConsents } from './newsletter-consents.js';
import type { FieldErrors } from './newsletter-entries.js';
import { renderError, renderText, renderTopics, renderTrap } from './newsletter-fields.js';
import type { NewsletterSettings } from './newsletter-settings.js';

/** Everything the form shows. */
export interface NewsletterFormView {
  readonly locale: NewsletterLocale;
  readonly settings: NewsletterSettings;
  readonly light: LightForm;
  readonly askName: boolean;
  readonly tracking: boolean;
  /** The consent text in the slot, which is shown instead of any other. */
  readonly ownConsent: readonly Element[];
  readonly privacyHref: string | undefined;
  readonly errors: FieldErrors;
  /** Whether the field that nobody sees is there. */
  readonly trap: boolean;
  readonly sending: boolean;
  readonly hidden: boolean;
  /** Stands above the fields: a summary, or what went wrong. */
  readonly notice: TemplateResult | typeof nothing;
  readonly submit: (event: SubmitEvent) => void;
}

export function renderNewsletterForm(view: NewsletterFormView): TemplateResult {
  const { locale, settings, light, errors, sending } = view;
  const { text } = locale;
  return html`<form novalidate part="form" ?hidden=${view.hidden} @submit=${view.submit}>
    ${view.notice}
    <div class="field" part="field">
      <label for="email">${text('email')} <span class="kind">${text('required')}</span></label>
      <input
        id="email"
        name="email"
        type="email"
        class="input"
        part="input"
        autocomplete="email"
        required
        ?readonly=${sending}
        aria-invalid=${errors.has('email') ? 'true' : 'false'}
        aria-describedby=${errors.has('email') ? 'email-error' : nothing}
      />
      ${renderError(view, 'email')}
    </div>
    ${renderTexts(view)} ${light.topics.length ? renderTopics(view) : nothing}
    ${view.trap ? renderTrap(view) : nothing} ${renderConsents(view)}
    <div>
      <button
        class="button primary"
        part="submit"
        type="submit"
        aria-disabled=${sending ? 'true' : nothing}
      >
        <span class="label ${sending ? 'idle' : ''}">${text('submit')}</span>
        <span class="label ${sending ? '' : 'idle'}">${text('submitting')}</span>
      </button>
    </div>
    <p class="hint">${text(settings.provider === 'form' ? 'hintForm' : 'hint')}</p>
  </form>`;
}

/** Name and whatever else the author asks for, in the author's order. */
function renderTexts(view: NewsletterFormView): (TemplateResult | typeof nothing)[] {
  const { locale, light, askName } = view;
  const { label = locale.text('name'), autocomplete = 'name', at = 0 } = light.name ?? {};
  const texts = light.texts.map(({ name, label: own, autocomplete: token }, i) =>
    renderText(view, `text-${i}`, own, token, name),
  );
  const name = askName || light.name ? renderText(view, 'name', label, autocomplete) : nothing;
  return [...texts.slice(0, at), name, ...texts.slice(at)];
}
