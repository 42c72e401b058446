import type { ArchiveView } from '../archive/archive-view.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ArchivePage } from '../domain/archive.js';
import type { Session } from '../domain/session.js';
import { groupByTime } from '../domain/session-time.js';
import type { ArchiveLocale, ArchiveMessageOverrides } from '../i18n/archive/catalogue.js';
import { heading } from './heading.js';
import type { Marker } from './marker.js';
import type { Notices } from './notices.js';
import { renderGhosts } from './sessions-skeleton.js';

/** "27 Veranstaltungen", "mindestens 40 Veranstaltungen", "3 von 27 Veranstaltungen zu „planung“". */
export function resultText(
  locale: ArchiveLocale,
  { total: count, totalIs, archiveTotal: of, text: query }: ArchivePage,
): string {
  if (!count) return locale.text('emptyHeading');
  const results =
    totalIs === 'minimum'
      ? locale.text('resultCountMinimum', { count })
      : of !== undefined && of > count
        ? locale.text('resultCountOf', { count, of })
        : locale.text('resultCount', { count });
  return query ? locale.text('resultsFor', { results, query }) : results;
}

/** What the results need of the archive that shows them. */
interface Context {
  readonly locale: ArchiveLocale;
  /** Level of the results' heading. */
  readonly level: number;
  readonly layout: string;
  readonly view: ArchiveView;
  /** The sessions of the answer that are drawn by now; the others have their place kept. */
  readonly sessions: readonly Session[];
  /** Name of the archive, unique on the page. */
  readonly name: string;
  /** Address of a page, with `{page}`; absent until the paginator is there. */
  readonly pageHref: string | undefined;
  /** Gets a page ready that a visitor points at. */
  readonly prefetch: ((page: number) => void) | undefined;
  /** Address of a session in this archive on this page, if that has one. */
  readonly linkOf: ((id: string) => string | undefined) | undefined;
  /** Marks what was searched for. */
  readonly marker: Marker | undefined;
  /** What is seldom said, once it is loaded. */
  readonly notices: Notices | undefined;
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
  const { locale, level } = context;
  const { page, pages, total } = answer;
  if (!total) return renderEmpty(answer, context);
  const place = locale.text('pageOf', { page, pages });
  return html`
    ${heading(
      level,
      html`${resultText(locale, answer)}${
        pages > 1 ? html`<span class="visually-hidden">, ${place}</span>` : nothing
      }`,
      { id: 'results', className: 'count', part: 'count', focusable: true },
    )}
    ${renderCards(context)}${renderGhostList(answer, context)}
    ${context.notices?.renderNotes(answer)}
    ${pages > 1 ? renderPaginator(answer, context) : nothing}
  `;
}

/** Its place is kept until it is loaded. */
function renderPaginator({ page, pages }: ArchivePage, context: Context): TemplateResult {
  const { name, pageHref, turn, prefetch, messages } = context;
  return html`<div class="pages">
    ${
      pageHref === undefined
        ? nothing
        : html`<k360-paginator
            part="paginator"
            page=${page}
            pages=${pages}
            href=${pageHref}
            label=${name}
            .follow=${turn}
            .prefetch=${prefetch}
            .messages=${messages}
          ></k360-paginator>`
    }
  </div>`;
}

/**
 * The cards; sessions to come apart from the others, unless the visitor has chosen an order. With and without
 * groups it is the same template, so that cards stay when the first session to come is added.
 */
function renderCards(context: Context): TemplateResult[] {
  const { level, locale, sessions, view } = context;
  const { upcoming, past } = groupByTime(sessions, Date.now());
  if (!upcoming.length || view.sort) return [renderGroup(undefined, sessions, context)];
  const groups = [
    ['upcoming', upcoming],
    ['past', past],
  ] as const;
  const inOrder = sessions[0] === past[0] ? groups.toReversed() : groups;
  return inOrder
    .filter(([, list]) => list.length)
    .map(([key, list]) =>
      renderGroup(heading(level + 1, locale.text(key), { className: 'group' }), list, context),
    );
}

/** What became of the session that a link leads to, where it is not shown. */
export function renderLinkNote(
  { missing, sought }: { readonly missing: boolean; readonly sought: boolean },
  locale: ArchiveLocale,
  notices: Notices | undefined,
) {
  if (missing) return html`<p class="intro">${locale.text('sessionNotFound')}</p>`;
  return sought ? notices?.renderAwaited() : nothing;
}

function renderGroup(
  title: TemplateResult | undefined,
  sessions: readonly Session[],
  context: Context,
): TemplateResult {
  const level = context.level + (title ? 2 : 1);
  return html`${title ?? nothing} ${renderList(sessions, level, context)}`;
}

/** The place of cards that are still to be drawn. */
function renderGhostList({ sessions: all }: ArchivePage, { sessions, layout }: Context) {
  const missing = all.length - sessions.length;
  if (missing <= 0) return nothing;
  // At another place each time, so that its nodes are new ones: those that the next cards push down would
  // count as a shift of the layout.
  return [
    ...sessions.map(() => nothing),
    html`<div class="cards ${layout}">${renderGhosts(missing)}</div>`,
  ];
}

function renderList(
  sessions: readonly Session[],
  level: number,
  { layout, linkOf, marker, messages }: Context,
): TemplateResult {
  return html`<div class="cards ${layout}" part="list">
    ${sessions.map(
      (session, i) =>
        html`<k360-session-card
          part="card"
          exportparts=${CARD_PARTS}
          layout=${layout}
          heading-level=${level}
          ?day-start=${i === 0 || session.date?.day !== sessions[i - 1]?.date?.day}
          .session=${session}
          .link=${linkOf?.(session.id)}
          .marker=${marker}
          .messages=${messages}
        ></k360-session-card>`,
    )}
  </div>`;
}

/** Nothing found; why, and the ways out, come with the notices. */
function renderEmpty({ text }: ArchivePage, context: Context): TemplateResult {
  const { locale, level, view, notices, reset, original } = context;
  return html`<div class="empty">
    ${heading(level, locale.text('emptyHeading'), {
      id: 'results',
      part: 'count',
      focusable: true,
    })}
    ${notices?.renderEmpty(text, view.filters, { reset, original })}
  </div>`;
}
