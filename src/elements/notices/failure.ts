import { html, nothing, type TemplateResult } from 'lit';
import type { ArchiveError } from '../../domain/archive-error.js';
import type { ArchiveLocale } from '../../i18n/archive/catalogue.js';
import type { Notices } from './notices.js';
import type { OnDemand } from '../loading/on-demand.js';

/** What a failure is told with. */
interface Context {
  readonly locale: ArchiveLocale;
  /** The rest of what there is to say, loaded with the first failure; it may fail to load, too. */
  readonly notices: OnDemand<Notices>;
  readonly retry: () => void;
  /** Address of the original archive. */
  readonly original?: string | undefined;
}

/** The sentence, the way to try again, and where known the way to the original. */
export function renderFailure(
  error: ArchiveError,
  { locale, notices, retry, original }: Context,
): TemplateResult | typeof nothing {
  const { part, failed } = notices;
  if (!part && !failed) return nothing;
  return html`<div class="failure" role="alert" part="error">
    ${part?.alertIcon}
    <div>
      <p class="failure-heading">
        ${locale.text(error.code === 'not-found' ? 'sessionNotFound' : 'failedHeading')}
      </p>
      ${part?.renderExplanation(error)}
      <p class="failure-ways">
        <button class="button" part="retry" type="button" @click=${retry}>
          ${part?.retryIcon}<span>${locale.text('retry')}</span>
        </button>
        ${part?.renderOriginal(original)}
      </p>
    </div>
  </div>`;
}
