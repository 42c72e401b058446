import { html, nothing, type TemplateResult } from 'lit';
import type { Download } from '../../domain/download.js';
import type { Session } from '../../domain/session.js';
import type { SessionImage } from '../../domain/session-image.js';
import type { SessionLocale } from '../../i18n/session/catalogue.js';
import { formatFileSize } from '../../i18n/format-file-size.js';
import { isForeign } from '../../rich-text/safe-url.js';
import { heading } from '../markup/heading.js';
import { playIcon } from '../markup/icons.js';
import { downloadIcon } from '../markup/link-icons.js';
import type { Marker } from '../markup/marker.js';
import { renderPerson } from '../people/person.js';
import { relOf } from '../markup/rel-of.js';

/** What the sections of a session have in common. */
export interface SectionContext {
  /** Level of their headings. */
  readonly level: number;
  readonly locale: SessionLocale;
  readonly marker?: Marker | undefined;
}

/** A text with what was searched for marked. */
const marked = (text: string, { marker }: SectionContext): unknown => marker?.text(text) ?? text;

/** The session's photo with caption and credit, which stay with it. */
export function renderFigure(
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

/** Files, with type and size. */
export function renderDownloads(
  downloads: readonly Download[],
  context: SectionContext,
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

/**
 * Links to recordings.
 * @param play puts what plays a recording in the place of its link
 */
export function renderRecordings(
  session: Session,
  context: SectionContext,
  play?: (url: string, title: string, link: TemplateResult) => TemplateResult,
): TemplateResult | typeof nothing {
  const { level, locale } = context;
  const { recordings } = session;
  if (!recordings.length) return nothing;
  return html`<section>
    ${heading(level, locale.text('recordings', { count: recordings.length }))}
    <ul role="list" class="recordings" part="recordings">
      ${recordings.map(
        ({ url, title = locale.text('recordingOf', { title: session.title }), provider }) => {
          const name = provider ? locale.text('recordingAt', { title, provider }) : title;
          const link = html`<a href=${url} rel=${relOf(url)}
            >${playIcon}<bdi>${marked(name, context)}</bdi></a
          >`;
          return html`<li>${play?.(url, title, link) ?? link}</li>`;
        },
      )}
    </ul>
  </section>`;
}

/** The people. */
export function renderContributors(
  { contributors }: Session,
  { level, locale, marker }: SectionContext,
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

/** Topics. */
export function renderTags(
  { tags }: Session,
  context: SectionContext,
): TemplateResult | typeof nothing {
  const { level, locale } = context;
  if (!tags.length) return nothing;
  return html`<section>
    ${heading(level, locale.text('tags'))}
    <ul role="list" class="tags" part="tags">
      ${tags.map((tag) => html`<li><bdi>${marked(tag, context)}</bdi></li>`)}
    </ul>
  </section>`;
}
