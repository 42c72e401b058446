import { html, nothing, type TemplateResult } from 'lit';
import type { NewsletterLocale, NewsletterMessageKey } from '../i18n/newsletter/catalogue.js';
import { isPassing, type Problem, type ProblemCode } from '../newsletter/problem.js';
import { heading } from './heading.js';
import { alertIcon, retryIcon } from './icons.js';
import { checkIcon } from './newsletter-icons.js';

/** What a visitor can understand of a problem: a heading, and what to do. */
const WORDS: Readonly<
  Record<ProblemCode, readonly [title: NewsletterMessageKey, text: NewsletterMessageKey]>
> = {
  'invalid-email': ['failedHeading', 'emailRefused'],
  'rate-limited': ['failedHeading', 'rateLimited'],
  closed: ['impossibleHeading', 'closed'],
  'unknown-list': ['failedHeading', 'unknownList'],
  refused: ['failedHeading', 'refused'],
  unavailable: ['failedHeading', 'unavailable'],
  'not-there': ['impossibleHeading', 'impossible'],
  offline: ['failedHeading', 'offline'],
  network: ['failedHeading', 'network'],
  unsure: ['unsureHeading', 'unsure'],
  timeout: ['failedHeading', 'timeout'],
  blocked: ['impossibleHeading', 'impossible'],
  'bad-config': ['impossibleHeading', 'impossible'],
};

/** Above the form, which keeps its entries. */
export function renderProblem(
  locale: NewsletterLocale,
  problem: Problem,
  fallbackHref: string | undefined,
): TemplateResult {
  const [title, text] = WORDS[problem.code];
  return html`<div
    class="notice bad"
    part="error"
    id="notice"
    tabindex="-1"
    role="group"
    aria-labelledby="notice-title"
    aria-describedby="notice-text"
  >
    ${alertIcon}
    <div>
      <p class="notice-title" id="notice-title">${locale.text(title)}</p>
      <p id="notice-text">
        ${locale.text(text)}
        ${
          problem.detail
            ? html`<bdi>${locale.text('detail', { detail: problem.detail })}</bdi>`
            : nothing
        }
      </p>
      <p class="ways">
        ${
          isPassing(problem)
            ? html`<button class="button" type="submit">
                ${retryIcon}<span>${locale.text('retry')}</span>
              </button>`
            : nothing
        }
        ${fallbackHref ? html`<a href=${fallbackHref}>${locale.text('fallback')}</a>` : nothing}
      </p>
    </div>
  </div>`;
}

/** Asks once more where the hidden field was filled in: it may have been a program of the visitor's own. */
export function renderOnceMore(locale: NewsletterLocale): TemplateResult {
  return html`<div
    class="notice bad"
    part="error"
    id="notice"
    tabindex="-1"
    role="group"
    aria-labelledby="notice-title"
    aria-describedby="notice-text"
  >
    ${alertIcon}
    <div>
      <p class="notice-title" id="notice-title">${locale.text('onceMore')}</p>
      <p id="notice-text">${locale.text('onceMoreText')}</p>
    </div>
  </div>`;
}

/** Instead of the form, once the service has the address. */
export function renderAccepted(
  locale: NewsletterLocale,
  { level, email, change }: { level: number; email: string; change: () => void },
): TemplateResult {
  const text = locale.text.bind(locale);
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
  const text = locale.text.bind(locale);
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
