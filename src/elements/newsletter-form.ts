import { html, nothing, type TemplateResult } from 'lit';
import type { NewsletterLocale, NewsletterMessageKey } from '../i18n/newsletter/catalogue.js';
import { safeUrl } from '../rich-text/safe-url.js';
import { alertIcon } from './icons.js';
import type { Autocomplete, LightBox, LightForm } from './light-form.js';
import type { FieldErrors, FieldName } from './newsletter-entries.js';
import type { NewsletterSettings } from './newsletter-settings.js';
import { ownText } from './own-text.js';

/** Everything the form shows. */
export interface NewsletterFormView {
  readonly locale: NewsletterLocale;
  readonly settings: NewsletterSettings;
  readonly light: LightForm;
  readonly askName: boolean;
  readonly tracking: boolean;
  /** Whether the page's author put a consent text into the slot. */
  readonly ownConsent: boolean;
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
  const text = locale.text.bind(locale);
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
        aria-invalid=${errors.has('email') ? 'true' : nothing}
        aria-describedby=${errors.has('email') ? 'email-error' : nothing}
      />
      ${renderError(view, 'email')}
    </div>
    ${view.askName || light.asksName ? renderText(view, 'name', text('name'), 'name') : nothing}
    ${light.texts.map(({ name, label, autocomplete }, i) =>
      renderText(view, `text-${i}`, label, autocomplete, name),
    )}
    ${light.topics.length ? renderTopics(view) : nothing} ${view.trap ? renderTrap(view) : nothing}
    <div class="field consents" part="consent">
      <label class="check">
        <input
          id="consent"
          type="checkbox"
          required
          aria-invalid=${errors.has('consent') ? 'true' : nothing}
          aria-describedby=${errors.has('consent') ? 'consent-error' : nothing}
        />
        <span>
          <span class="declaration">${renderConsent(view)}</span>
          <span class="kind">${text('required')}</span>
        </span>
      </label>
      ${renderError(view, 'consent')} ${view.tracking ? renderTracking(view) : nothing}
    </div>
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

function renderError({ locale, errors }: NewsletterFormView, field: FieldName) {
  const key = errors.get(field);
  if (!key) return nothing;
  return html`<p class="error" part="error" id="${field}-error">
    ${alertIcon}${locale.text(key)}
  </p>`;
}

function renderText(
  { locale, sending }: NewsletterFormView,
  id: string,
  label: string,
  autocomplete: Autocomplete | undefined,
  name = '',
): TemplateResult {
  return html`<div class="field" part="field">
    <label for=${id}>${label} <span class="kind">${locale.text('optional')}</span></label>
    <input
      id=${id}
      name=${name || nothing}
      type="text"
      class="input"
      part="input"
      autocomplete=${autocomplete ?? nothing}
      maxlength="200"
      ?data-text=${name !== ''}
      ?readonly=${sending}
    />
  </div>`;
}

function renderTopics(view: NewsletterFormView): TemplateResult {
  const { locale, light, settings, errors } = view;
  return html`<fieldset
    part="field"
    aria-describedby=${errors.has('topics') ? 'topics-error' : nothing}
  >
    <legend>
      ${locale.text('topics')}
      <span class="kind">${locale.text(settings.needsList ? 'required' : 'optional')}</span>
    </legend>
    ${light.topics.map(
      ({ name, value, label }, i) =>
        html`<label class="check">
          <input
            id=${i === 0 ? 'topics' : nothing}
            type="checkbox"
            name=${name}
            value=${value}
            data-topic
            aria-invalid=${errors.has('topics') ? 'true' : nothing}
          />
          <span>${label}</span>
        </label>`,
    )}
    ${renderError(view, 'topics')}
  </fieldset>`;
}

/**
 * A field for programs that fill in whatever they find. It is not rendered at all, so neither a screen
 * reader nor a keyboard gets there, and marked so that password managers leave it alone.
 */
function renderTrap({ locale }: NewsletterFormView): TemplateResult {
  return html`<p class="trap" aria-hidden="true">
    <label for="empty">${locale.text('honeypot')}</label>
    <input
      id="empty"
      name="k360-empty"
      type="text"
      tabindex="-1"
      autocomplete="off"
      data-1p-ignore
      data-bwignore
      data-lpignore="true"
      data-form-type="other"
    />
  </p>`;
}

function renderConsent({ locale, light, ownConsent, privacyHref }: NewsletterFormView) {
  const own = light.consent && ownText(light.consent.content);
  const linked = ownConsent ? false : light.consent && hasLink(light.consent);
  const href = privacyHref && safeUrl(privacyHref, document.baseURI, 'link');
  return html`<slot name="consent">${own ?? locale.text('consent')}</slot> ${
      href && !linked
        ? html`${locale.text('privacyBefore')} <a href=${href}>${locale.text('privacyLink')}</a>.`
        : nothing
    }`;
}

function renderTracking({ locale, light }: NewsletterFormView): TemplateResult {
  const own = light.tracking && ownText(light.tracking.content);
  return html`<label class="check">
    <input id="tracking" type="checkbox" />
    <span>
      <span class="tracking-declaration">${own ?? locale.text('trackingConsent')}</span>
      <span class="kind">${locale.text('optional')}</span>
    </span>
  </label>`;
}

/** Whether an author's own text leads somewhere by itself: to the privacy notice, then. */
export function hasLink({ content }: Pick<LightBox, 'content'>): boolean {
  return content.some(
    (node) => node instanceof Element && (node.matches('a[href]') || node.querySelector('a[href]')),
  );
}

/** The list of what to look at again, each entry leading to its field. */
export function renderSummary(
  locale: NewsletterLocale,
  errors: FieldErrors,
  go: (field: FieldName) => void,
): TemplateResult {
  return html`<div
    class="notice bad"
    part="error"
    id="notice"
    tabindex="-1"
    role="group"
    aria-labelledby="notice-title"
  >
    ${alertIcon}
    <div>
      <p class="notice-title" id="notice-title">
        ${locale.text('summary', { count: errors.size })}
      </p>
      <ul role="list">
        ${[...errors].map(
          ([field, key]: [FieldName, NewsletterMessageKey]) =>
            html`<li>
              <a
                href="#${field}"
                @click=${(event: Event) => {
                  event.preventDefault();
                  go(field);
                }}
                >${locale.text(key)}</a
              >
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
}
