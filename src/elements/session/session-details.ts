import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../../domain/session.js';
import { videoPlayer } from '../../domain/video-player.js';
import { relOf } from '../markup/rel-of.js';
import {
  renderContributors,
  renderDownloads,
  renderFigure,
  renderRecordings,
  renderTags,
  type SectionContext,
} from './session-sections.js';
import { wantElement } from '../loading/wanted-elements.js';

interface DetailsContext extends SectionContext {
  /** The button that closes the session again. */
  readonly toggle: TemplateResult | typeof nothing;
  /** The button that copies the session's address on this page. */
  readonly copyLink: TemplateResult | undefined;
  /** The button that hands the session to a calendar. */
  readonly calendar: TemplateResult | typeof nothing;
}

/** What belongs to a session besides its text. */
export function renderDetails(session: Session, context: DetailsContext): TemplateResult {
  const { image, downloads, url, title } = session;
  const { locale, toggle, copyLink, calendar } = context;
  return html`<div class="details" lang=${locale.spoken}>
    ${image ? renderFigure(image, locale) : nothing} ${renderDownloads(downloads, context)}
    ${renderRecordings(session, context, renderPlayer)} ${renderContributors(session, context)}
    ${renderTags(session, context)}
    <p class="actions">
      ${toggle} ${calendar} ${copyLink ?? nothing}
      ${
        url
          ? html`<a href=${url} rel=${relOf(url)}
              >${locale.text('openOriginal')}<span class="visually-hidden">: ${title}</span></a
            >`
          : nothing
      }
    </p>
  </div>`;
}

/** A film of a known host plays in place, once the visitor wants it; until the gate is there, it is a link. */
function renderPlayer(url: string, title: string, link: TemplateResult): TemplateResult {
  if (!videoPlayer(url)) return link;
  wantElement('k360-consent-gate');
  return html`<k360-consent-gate href=${url} label=${title}>${link}</k360-consent-gate>`;
}
