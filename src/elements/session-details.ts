import { html, nothing, type TemplateResult } from 'lit';
import type { Download } from '../domain/download.js';
import type { Session } from '../domain/session.js';
import type { SessionImage } from '../domain/session-image.js';
import { videoPlayer } from '../domain/video-player.js';
import type { SessionLocale } from '../i18n/session/catalogue.js';
import { formatFileSize } from '../i18n/format-file-size.js';
import { isForeign } from '../rich-text/safe-url.js';
import { heading } from './heading.js';
import { downloadIcon, playIcon } from './icons.js';
import type { Marker } from './marker.js';
import { renderPerson } from './person.js';
import { relOf } from './rel-of.js';
import { wantElement } from './wanted-elements.js';

interface DetailsContext {
  /** Level of the headings of its sections. */
  readonly level: number;
  readonly locale: SessionLocale;
  /** The button that closes the session again. */
  readonly toggle: TemplateResult;
  /** The button that copies the session's address on this page. */
  readonly copyLink: TemplateResult | undefined;
  /** The button that hands the session to a calendar. */
  readonly calendar: TemplateResult | typeof nothing;
  readonly marker: Marker | undefined;
}

/** A text with what was searched for marked. */
const marked = (text: string, { marker }: DetailsContext): unknown => marker?.text(text) ?? text;

/** What belongs to a session besides its text. */
export function renderDetails(session: Session, context: DetailsContext): TemplateResult {
  const { image, downloads, url, title } = session;
  const { locale, toggle, copyLink, calendar } = context;
  return html`<div class="details" lang=${locale.spoken}>
    ${image ? renderFigure(image, locale) : nothing} ${renderDownloads(downloads, context)}
    ${renderRecordings(session, context)} ${renderContributors(session, context)}
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

/** The session's photo with caption and credit, which stay with it. */
function renderFigure(
  { url, alt = '', credit, caption, width = 600, height = 400 }: SessionImage,
  locale: SessionLocale,
): TemplateResult {
  const note = [caption, credit && locale.text('photo', { credit })].filter(Boolean).join(' ');
  return html`<figure part="image">
    <img
      src=${url}
      alt=${alt}
      width=${width}
      height=${height}
      loading="lazy"
      decoding="async"
      referrerpolicy=${isForeign(url, location.origin) ? 'no-referrer' : nothing}
    />
    ${note ? html`<figcaption part="credit" dir="auto">${note}</figcaption>` : nothing}
  </figure>`;
}

function renderDownloads(
  downloads: readonly Download[],
  context: DetailsContext,
): TemplateResult | typeof nothing {
  const { level, locale } = context;
  if (!downloads.length) return nothing;
  return html`<section>
    ${heading(level, locale.text('files'))}
    <ul role="list" class="files" part="downloads">
      ${downloads.map(({ url, title, type, size }) => {
        const bytes = size === undefined ? '' : formatFileSize(size, locale.tag);
        const facts = [type, bytes].filter(Boolean).join(', ');
        return html`<li>
          <a href=${url} rel=${relOf(url)}>
            <span class="type" aria-hidden="true">${type ?? downloadIcon}</span>
            <span class="file-name"
              ><bdi>${marked(title, context)}</bdi>${
                facts ? html`<span class="visually-hidden"> (${facts})</span>` : nothing
              }</span
            >
            <span class="size" aria-hidden="true">${bytes}${downloadIcon}</span>
          </a>
        </li>`;
      })}
    </ul>
  </section>`;
}

function renderRecordings(
  session: Session,
  { level, locale }: DetailsContext,
): TemplateResult | typeof nothing {
  const { recordings } = session;
  if (!recordings.length) return nothing;
  return html`<section>
    ${heading(level, locale.text('recordings', { count: recordings.length }))}
    <ul role="list" class="recordings" part="recordings">
      ${recordings.map(
        ({ url, title = locale.text('recordingOf', { title: session.title }), provider }) => {
          const name = provider ? locale.text('recordingAt', { title, provider }) : title;
          const link = html`<a href=${url} rel=${relOf(url)}>${playIcon}<bdi>${name}</bdi></a>`;
          return html`<li>${videoPlayer(url) ? renderGate(url, title, link) : link}</li>`;
        },
      )}
    </ul>
  </section>`;
}

/** A film of a known host plays in place, once the visitor wants it; until the gate is there, it is a link. */
function renderGate(url: string, title: string, link: TemplateResult): TemplateResult {
  wantElement('k360-consent-gate');
  return html`<k360-consent-gate href=${url} label=${title}>${link}</k360-consent-gate>`;
}

function renderContributors(
  { contributors }: Session,
  { level, locale, marker }: DetailsContext,
): TemplateResult | typeof nothing {
  if (!contributors.length) return nothing;
  return html`<section part="contributors">
    ${heading(level, locale.text('contributors'))}
    <ul role="list" class="people">
      ${contributors.map(
        (person) =>
          html`<li part="contributors-person">
            ${renderPerson(person, 'contributors-', marker)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function renderTags({ tags }: Session, context: DetailsContext): TemplateResult | typeof nothing {
  const { level, locale } = context;
  if (!tags.length) return nothing;
  return html`<section>
    ${heading(level, locale.text('tags'))}
    <ul role="list" class="tags" part="tags">
      ${tags.map((tag) => html`<li><bdi>${marked(tag, context)}</bdi></li>`)}
    </ul>
  </section>`;
}
