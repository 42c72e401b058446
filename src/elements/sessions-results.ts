import { type ArchiveView, isNarrowed } from '../archive/archive-view.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ArchivePage } from '../domain/archive.js';
import type { ArchiveLocale, ArchiveMessageOverrides } from '../i18n/archive/catalogue.js';
import { heading } from './heading.js';
import type { Marker } from './marker.js';

/** "27 Veranstaltungen", "mindestens 40 Veranstaltungen", "3 von 27 Veranstaltungen zu „planung“". */
export function resultText(
  locale: ArchiveLocale,
  { total: count, totalIs, archiveTotal: of }: ArchivePage,
  { query }: ArchiveView,
): string {
  if (!count) return locale.text('emptyHeading');
  const results =
    totalIs === 'minimum'
      ? locale.text('resultCountMinimum', { count })
      : of !== undefined && of > count
        ? locale.text('resultCountOf', { count, of })
        : locale.text('resultCount', { count });
  return query?.trim() ? locale.text('resultsFor', { results, query: query.trim() }) : results;
}

/** What the results need of the archive that shows them. */
interface Context {
  readonly locale: ArchiveLocale;
  /** Level of the results' heading. */
  readonly level: number;
  readonly layout: string;
  readonly view: ArchiveView;
  /** Name of the archive, unique on the page. */
  readonly name: string;
  /** Address of a page, with `{page}`; absent until the paginator is there. */
  readonly pageHref: string | undefined;
  /** Address of a session in this archive on this page. */
  readonly linkOf: ((id: string) => string) | undefined;
  /** Marks what was searched for. */
  readonly marker: Marker | undefined;
  /** Address of the original archive. */
  readonly original: string | undefined;
  readonly messages: ArchiveMessageOverrides | undefined;
  readonly turn: (page: number) => void;
  /** Takes back what narrows the archive. */
  readonly reset: () => void;
}

const CARD_PARTS = (
  'title meta image credit body toggle downloads recordings contributors contributors-person ' +
  'contributors-name contributors-organization contributors-bio tags'
)
  .split(' ')
  .map((part) => `${part}:card-${part}`)
  .join(', ');

/** One page of the archive: count, cards, notes, page navigation; or that there is nothing. */
export function renderResults(answer: ArchivePage, context: Context): TemplateResult {
  const { locale, level, name, pageHref, turn, messages } = context;
  const { page, pages, total } = answer;
  if (!total) return renderEmpty(context);
  const place = locale.text('pageOf', { page, pages });
  return html`
    ${heading(
      level,
      html`${resultText(locale, answer, context.view)}${
        pages > 1 ? html`<span class="visually-hidden">, ${place}</span>` : nothing
      }`,
      { id: 'results', className: 'count', part: 'count', focusable: true },
    )}
    ${renderCards(answer, context)} ${renderNotes(locale, answer)}
    <k360-paginator
      part="paginator"
      page=${page}
      pages=${pages}
      href=${pageHref ?? nothing}
      label=${name}
      .follow=${turn}
      .messages=${messages}
    ></k360-paginator>
  `;
}

function renderCards({ sessions }: ArchivePage, context: Context): TemplateResult {
  const { level, layout, linkOf, marker, messages } = context;
  return html`<div class="cards ${layout}" part="list">
    ${sessions.map(
      (session, i) =>
        html`<k360-session-card
          part="card"
          exportparts=${CARD_PARTS}
          layout=${layout}
          heading-level=${level + 1}
          ?day-start=${i === 0 || session.date?.day !== sessions[i - 1]?.date?.day}
          .session=${session}
          .link=${linkOf?.(session.id)}
          .marker=${marker}
          .messages=${messages}
        ></k360-session-card>`,
    )}
  </div>`;
}

/** Nothing found, and the ways out. */
function renderEmpty({ locale, level, view, reset, original }: Context): TemplateResult {
  const query = view.query?.trim();
  const narrowed = isNarrowed(view);
  return html`<div class="empty">
    ${heading(level, locale.text('emptyHeading'), {
      id: 'results',
      part: 'count',
      focusable: true,
    })}
    <p>
      ${
        query
          ? locale.text('emptyFor', { query })
          : locale.text(narrowed ? 'emptyFiltered' : 'emptyText')
      }
    </p>
    <p class="ways">
      ${
        narrowed
          ? html`<button class="text-button" type="button" @click=${reset}>
              ${locale.text('showAll')}
            </button>`
          : nothing
      }
      ${original ? html`<a href=${original}>${locale.text('openOriginalArchive')}</a>` : nothing}
    </p>
  </div>`;
}

/** What is missing, or still on its way, below the cards. */
function renderNotes(
  locale: ArchiveLocale,
  { totalIs, dropped }: ArchivePage,
): TemplateResult | typeof nothing {
  const items = dropped.filter(({ index, path }) => index >= 0 && !path).length;
  const ended = dropped.some(({ index, path }) => index < 0 && path === 'next_url');
  const notes = [
    items && locale.text('droppedItems', { count: items }),
    ended ? locale.text('incomplete') : totalIs === 'minimum' && locale.text('loadingMore'),
  ].filter(Boolean);
  return notes.length ? html`<p class="notes">${notes.join(' ')}</p>` : nothing;
}
