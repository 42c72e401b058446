import { html, nothing, type TemplateResult } from '../markup/template.js';
import type { Session } from '../../domain/session.js';
import type { FirstViewLocale } from '../../i18n/archive/first-view-catalogue.js';
import { fileIcon, peopleIcon, playIcon } from '../markup/icons.js';

/** "abgesagt", who documented the session, and where it took place. */
export function renderByline(
  { cancelled, authors, place }: Session,
  locale: FirstViewLocale,
): TemplateResult | typeof nothing {
  if (!cancelled && !authors.length && !place) return nothing;
  return html`<p class="by" part="meta" lang=${locale.spoken}>
    ${cancelled ? html`<span class="badge">${locale.text('cancelled')}</span>` : nothing}
    ${
      authors.length
        ? html`<span>${locale.text('by', { names: authors.join(', ') })}</span>`
        : nothing
    }
    ${place ? html`<span>${locale.text('place', { place })}</span>` : nothing}
  </p>`;
}

/** How much there is to find in a closed session. */
export function renderFacts(
  { downloads, recordings, contributors }: Session,
  locale: FirstViewLocale,
): TemplateResult | typeof nothing {
  const facts = [
    { icon: fileIcon, key: 'fileCount', count: downloads.length },
    { icon: playIcon, key: 'recordingCount', count: recordings.length },
    { icon: peopleIcon, key: 'contributorCount', count: contributors.length },
  ] as const;
  const items = facts.flatMap(({ icon, key, count }) =>
    count ? html`<li>${icon}${locale.text(key, { count })}</li>` : [],
  );
  return items.length
    ? html`<ul role="list" class="facts" part="meta">
        ${items}
      </ul>`
    : nothing;
}
