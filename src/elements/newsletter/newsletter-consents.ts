import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../rich-text/safe-url.js';
import type { FieldName } from './newsletter-entries.js';
import { renderError } from './newsletter-fields.js';
import type { NewsletterFormView } from './newsletter-form-view.js';
import { ownText } from './own-text.js';

/**
 * The declarations: what for, how to revoke, where to read more; measuring apart from it. None is
 * ticked before (UWG §7(2), GDPR Art. 7; CJEU C-673/17).
 */
export function renderConsents(view: NewsletterFormView): TemplateResult {
  const consent = html`<span class="declaration">${renderConsent(view)}</span>`;
  return html`<div class="field consents" part="consent">
    ${renderRequired(view, 'consent', consent)}
    ${view.light.declarations.map(({ content }, i) =>
      renderRequired(view, `declaration-${i}`, html`<span>${ownText(content)}</span>`),
    )}
    ${view.tracking ? renderTracking(view) : nothing}
  </div>`;
}

function renderRequired(
  view: NewsletterFormView,
  field: FieldName,
  words: TemplateResult,
): TemplateResult {
  const { locale, errors } = view;
  return html`<label class="check">
      <input
        id=${field}
        type="checkbox"
        required
        aria-invalid=${errors.has(field) ? 'true' : 'false'}
        aria-describedby=${errors.has(field) ? `${field}-error` : nothing}
      />
      <span>${words} <span class="kind">${locale.text('required')}</span></span>
    </label>
    ${renderError(view, field)}`;
}

function renderConsent({ locale, light, ownConsent, privacyHref }: NewsletterFormView) {
  const own = light.consent && ownText(light.consent.content);
  const linked = hasLink(ownConsent.length ? ownConsent : (light.consent?.content ?? []));
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
function hasLink(content: readonly Node[]): boolean {
  return content.some(
    (node) => node instanceof Element && (node.matches('a[href]') || node.querySelector('a[href]')),
  );
}
