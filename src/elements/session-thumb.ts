import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Session } from '../domain/session.js';
import type { ArchiveLocale } from '../i18n/archive/catalogue.js';
import { formatLeaf } from '../i18n/format-day.js';
import { isForeign } from '../rich-text/safe-url.js';

/**
 * The small picture of a closed card; in a grid, where pictures keep the rows even, a calendar leaf
 * stands in for a missing one. Decoration: alternative and credit come with the figure when it opens.
 */
export function renderThumb(
  { image, date }: Session,
  layout: string | undefined,
  locale: ArchiveLocale,
): TemplateResult | typeof nothing {
  if (layout === 'compact') return nothing;
  if (image) {
    return html`<div class="thumb">
      <img
        src=${image.url}
        alt=""
        width="600"
        height="400"
        loading="lazy"
        decoding="async"
        referrerpolicy=${isForeign(image.url, location.origin) ? 'no-referrer' : nothing}
      />
    </div>`;
  }
  if (layout !== 'grid' || !date) return nothing;
  const { dayOfMonth, monthAndYear } = formatLeaf(date.day, locale.tag);
  return html`<div class="thumb leaf" aria-hidden="true">
    <b>${dayOfMonth}</b><span>${monthAndYear}</span>
  </div>`;
}
