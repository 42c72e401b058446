import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon } from '../notices/notice-icons.js';
import type { Autocomplete } from './light-form.js';
import type { FieldName } from './newsletter-entries.js';
import type { NewsletterFormView } from './newsletter-form-view.js';

/** What is wrong with a field, below it. */
export function renderError({ locale, errors }: NewsletterFormView, field: FieldName) {
  const key = errors.get(field);
  if (!key) return nothing;
  return html`<p class="error" part="error" id="${field}-error">
    ${alertIcon}${locale.text(key)}
  </p>`;
}

/** A line that nobody has to fill in. */
export function renderText(
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

/** The lists a visitor may choose from, none of them ticked before. */
export function renderTopics(view: NewsletterFormView): TemplateResult {
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
export function renderTrap({ locale }: NewsletterFormView): TemplateResult {
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
