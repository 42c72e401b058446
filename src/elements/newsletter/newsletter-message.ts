import { html, type TemplateResult } from 'lit';
import type { NewsletterLocale } from '../../i18n/newsletter/catalogue.js';
import { heading } from '../markup/heading.js';
import { checkIcon } from './newsletter-icons.js';

/** Instead of the form, once the service has the address. */
export function renderAccepted(
  locale: NewsletterLocale,
  { level, email, change }: { level: number; email: string; change: () => void },
): TemplateResult {
  const { text } = locale;
  const title = html`${text('acceptedHeading')}`;
  return html`<div part="message" class="message">
    <div class="notice good">
      ${checkIcon}
      <div>
        ${heading(level, title, { id: 'done', className: 'notice-title', focusable: true })}
        <slot name="success">
          <p>${text('acceptedBefore')} <b>${email}</b>. ${text('acceptedAfter')}</p>
        </slot>
      </div>
    </div>
    <p class="hint">
      ${text('notArrived')}
      <button class="text-button inline" type="button" @click=${change}>
        ${text('changeAddress')}</button
      >.
    </p>
  </div>`;
}

/** Instead of the form, once a page of the service has opened; what becomes of it there is unknown. */
export function renderOpened(
  locale: NewsletterLocale,
  { level, again, change }: { level: number; again: () => void; change: () => void },
): TemplateResult {
  const { text } = locale;
  const title = html`${text('openedHeading')}`;
  return html`<div part="message" class="message">
    <div class="notice">
      ${checkIcon}
      <div>
        ${heading(level, title, { id: 'done', className: 'notice-title', focusable: true })}
        <p>${text('openedText')}</p>
      </div>
    </div>
    <p class="hint">
      ${text('notOpened')}
      <button class="text-button inline" type="button" @click=${again}>${text('openAgain')}</button
      >,
      <button class="text-button inline" type="button" @click=${change}>
        ${text('changeAddress')}</button
      >.
    </p>
  </div>`;
}
