import { html, nothing, type TemplateResult } from 'lit';
import type { NewsletterLocale, NewsletterMessageKey } from '../../i18n/newsletter/catalogue.js';
import { isPassing, type Problem, type ProblemCode } from '../../newsletter/problem.js';
import { alertIcon, retryIcon } from '../notices/notice-icons.js';
import type { FieldErrors, FieldName } from './newsletter-entries.js';

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

/** Above the form, which keeps its entries; gets focus, so that it is read out and in view. */
function renderNotice(title: string, content: TemplateResult): TemplateResult {
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
      <p class="notice-title" id="notice-title">${title}</p>
      ${content}
    </div>
  </div>`;
}

export function renderProblem(
  locale: NewsletterLocale,
  problem: Problem,
  fallbackHref: string | undefined,
): TemplateResult {
  const [title, text] = WORDS[problem.code];
  const { detail } = problem;
  return renderNotice(
    locale.text(title),
    html`<p id="notice-text">
        ${locale.text(text)}
        ${detail ? html`<bdi>${locale.text('detail', { detail })}</bdi>` : nothing}
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
      </p>`,
  );
}

/** Asks once more where the hidden field was filled in: it may have been a program of the visitor's own. */
export function renderOnceMore(locale: NewsletterLocale): TemplateResult {
  return renderNotice(
    locale.text('onceMore'),
    html`<p id="notice-text">${locale.text('onceMoreText')}</p>`,
  );
}

/** The list of what to look at again, each entry leading to its field. */
export function renderSummary(
  locale: NewsletterLocale,
  errors: FieldErrors,
  go: (field: FieldName) => void,
): TemplateResult {
  const follow = (event: Event, field: FieldName) => {
    event.preventDefault();
    go(field);
  };
  return renderNotice(
    locale.text('summary', { count: errors.size }),
    html`<ul role="list" id="notice-text">
      ${[...errors].map(
        ([field, key]: [FieldName, NewsletterMessageKey]) =>
          html`<li>
            <a href="#${field}" @click=${(event: Event) => follow(event, field)}
              >${locale.text(key)}</a
            >
          </li>`,
      )}
    </ul>`,
  );
}
