import { html, nothing, type TemplateResult } from '../markup/template.js';
import type { Session } from '../../domain/session.js';
import { isUpcoming } from '../../domain/session-time.js';
import type { FirstViewLocale } from '../../i18n/archive/first-view-catalogue.js';
import { heading } from '../markup/heading.js';
import { chevronIcon } from '../markup/icons.js';
import type { Marker } from '../markup/marker.js';
import { relOf } from '../markup/rel-of.js';
import { renderByline, renderFacts } from './session-summary.js';
import { teaserOf } from './session-teaser.js';
import { renderThumb } from './session-thumb.js';
import { renderWhen } from './session-when.js';

/** How a session is drawn, by its card or before that is there. */
export interface ArticleContext {
  readonly locale: FirstViewLocale;
  /** Level of its title. */
  readonly level: number;
  readonly layout: string | undefined;
  /** Marks what was searched for. */
  readonly marker?: Marker | undefined;
  /** Stands in for a missing picture. */
  readonly leaf?: TemplateResult | undefined;
  /** Opens or closes the session; absent where nothing can. */
  readonly toggle: (() => void) | undefined;
}

/** Whether a session can be opened. */
export function hasMore(session: Session, layout: string | undefined): boolean {
  const { text, whole } = teaserOf(session);
  // A compact row has no room for even a short text; what is to come can be taken into a calendar.
  return !whole || (layout === 'compact' && text !== '') || isUpcoming(session, Date.now());
}

/**
 * A session: when it was, its title, who documented it.
 * @param body its teaser, or all there is to it
 */
export function renderArticle(
  session: Session,
  body: unknown,
  { locale, level, layout, marker, leaf }: ArticleContext,
  opened = false,
): TemplateResult {
  const { url, language, image } = session;
  const title = marker?.text(session.title) ?? session.title;
  const thumb = opened ? nothing : renderThumb(session, layout, leaf);
  return html`<article
    aria-labelledby="title"
    lang=${language && language !== locale.language ? language : nothing}
    class=${image && thumb !== nothing ? 'pictured' : nothing}
  >
    ${renderWhen(session, locale)}
    <div class="main">
      ${heading(
        level,
        url
          ? html`<a href=${url} rel=${relOf(url)} dir="auto">${title}</a>`
          : html`<span dir="auto">${title}</span>`,
        // Whoever follows a link to the session comes to its title.
        { id: 'title', className: 'title', part: 'title', focusable: !url },
      )}
      ${renderByline(session, locale)} ${body}
    </div>
    ${thumb}
  </article>`;
}

/**
 * What a closed session shows of its text, and below it what opens it.
 * @param instead stands there where there is nothing to open
 */
export function renderTeaser(
  session: Session,
  context: ArticleContext,
  instead: unknown = nothing,
): TemplateResult {
  const { locale, layout, marker } = context;
  const more = hasMore(session, layout);
  const teaser = teaserOf(session).text;
  const shown = marker?.excerpt?.(session, teaser) ?? teaser;
  return html`
    ${
      teaser
        ? html`<p class="teaser ${more ? 'clamped' : ''}" part="body" dir="auto">
            ${marker?.text(shown) ?? shown}
          </p>`
        : nothing
    }
    ${
      // In an archive there will be a link to copy, whose place is kept.
      more || layout
        ? html`<div class="foot" lang=${locale.spoken}>
            ${more ? [renderToggle(session, locale.text('readMore'), context), renderFacts(session, locale)] : instead}
          </div>`
        : nothing
    }
  `;
}

/**
 * The button that opens or closes a session.
 * @param label what it does
 */
export function renderToggle(
  { title }: Session,
  label: string,
  { toggle }: ArticleContext,
  opened = false,
): TemplateResult | typeof nothing {
  if (!toggle) return nothing;
  return html`<button
    class="text-button"
    part="toggle"
    type="button"
    aria-expanded=${opened}
    @click=${toggle}
  >
    <span class="toggle-text">${label}</span
    ><span class="visually-hidden">: ${title}</span>${chevronIcon}
  </button>`;
}
