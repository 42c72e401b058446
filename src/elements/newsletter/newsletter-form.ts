import { html, nothing, type TemplateResult } from 'lit';
import { renderConsents } from './newsletter-consents.js';
import { renderError, renderText, renderTopics, renderTrap } from './newsletter-fields.js';
import type { NewsletterFormView } from './newsletter-form-view.js';

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
