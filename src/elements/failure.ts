import { html, nothing, type TemplateResult } from 'lit';
import type { ArchiveError } from '../domain/archive-error.js';
import type { ArchiveLocale, ArchiveMessageKey } from '../i18n/archive/catalogue.js';

import { alertIcon, retryIcon } from './icons.js';

/** What a visitor can understand of an error; the rest is for the integrator. */
function explanation({ code, status = 0 }: ArchiveError): ArchiveMessageKey {
  if (code === 'timeout') return 'failedTimeout';
  // A server that is down answers without CORS headers, which looks like being offline.
  return code === 'network' || status >= 500 ? 'failedNetwork' : 'failedSource';
}

/** The sentence, the way to try again, and where known the way to the original. */
export function renderFailure(
  locale: ArchiveLocale,
  error: ArchiveError,
  options: { retry: () => void; original?: string | undefined },
): TemplateResult {
  return html`<div class="failure" role="alert" part="error">
    ${alertIcon}
    <div>
      <p class="failure-heading">
        ${locale.text(error.code === 'not-found' ? 'sessionNotFound' : 'failedHeading')}
      </p>
      ${error.code === 'not-found' ? nothing : html`<p>${locale.text(explanation(error))}</p>`}
      <p class="failure-ways">
        <button class="button" part="retry" type="button" @click=${options.retry}>
          ${retryIcon}<span>${locale.text('retry')}</span>
        </button>
        ${
          options.original
            ? html`<a href=${options.original}>${locale.text('openOriginalArchive')}</a>`
            : nothing
        }
      </p>
    </div>
  </div>`;
}
