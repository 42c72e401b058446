import { html, nothing, type TemplateResult } from '../markup/template.js';
import type { Session } from '../../domain/session.js';
import { isForeign } from '../../rich-text/safe-url.js';

/**
 * The small picture of a closed card. Decoration: alternative and credit come with the figure when it opens.
 * @param leaf stands in for a missing one
 */
export function renderThumb(
  { image }: Session,
  layout: string | undefined,
  leaf: TemplateResult | undefined,
): TemplateResult | typeof nothing {
  if (layout === 'compact') return nothing;
  if (!image) return leaf ?? nothing;
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
