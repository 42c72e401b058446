import type { ArchiveView } from '../../archive/archive-view.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ArchivePage } from '../../domain/archive.js';
import type { Session } from '../../domain/session.js';
import type { ArchiveLocale, ArchiveMessageOverrides } from '../../i18n/archive/catalogue.js';
import { heading } from '../markup/heading.js';
import type { Marker } from '../markup/marker.js';
import type { Notices } from '../notices/notices.js';
import { CARD_PARTS, renderCount, renderGhostList, renderGroups } from './sessions-frame.js';

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
  /** What marks what was searched for, in a card: one whose turn is still to come keeps its marks. */
  readonly markerOf: (session: Session) => Marker | undefined;
  /** What is seldom said, once it is loaded. */
  readonly notices: Notices | undefined;
  /** Address of the original archive. */
  readonly original: string | undefined;
  readonly messages: ArchiveMessageOverrides | undefined;
  readonly turn: (page: number) => void;
  /** Takes back what narrows the archive. */
  readonly reset: () => void;
  /** Goes on with loading what broke off, where that is possible. */
  readonly resume: (() => void) | undefined;
}

/** One page of the archive: count, cards, notes, page navigation; or that there is nothing. */
export function renderResults(answer: ArchivePage, context: Context): TemplateResult {
  const { locale, level } = context;
  const { pages, total } = answer;
  if (!total) return renderEmpty(answer, context);
  const { layout, sessions, view } = context;
  return html`
    ${renderCount(answer, level, locale)}
    ${renderGroups(
      sessions,
      { locale, level: level + 1, ordered: Boolean(view.sort) },
      (list, titles) => renderList(list, titles, context),
    )}${renderGhostList(sessions.length, answer.sessions.length, layout)}
    ${renderNotes(answer, context)} ${pages > 1 ? renderPaginator(answer, context) : nothing}
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
            exportparts="nav:paginator-nav, link:paginator-link, current:paginator-current, gap:paginator-gap"
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

/** What became of the session that a link leads to, where it is not shown. */
export function renderLinkNote(
  { missing, sought }: { readonly missing: boolean; readonly sought: boolean },
  locale: ArchiveLocale,
  notices: Notices | undefined,
) {
  if (missing) return html`<p class="intro">${locale.text('sessionNotFound')}</p>`;
  return sought ? notices?.renderAwaited() : nothing;
}

function renderList(
  sessions: readonly Session[],
  level: number,
  { layout, linkOf, markerOf, messages }: Context,
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
          .marker=${markerOf(session)}
          .messages=${messages}
        ></k360-session-card>`,
    )}
  </div>`;
}

/** What is missing, or still on its way. */
function renderNotes(answer: ArchivePage, { locale, notices, resume }: Context) {
  return notices?.renderNotes(answer, { resume, retryText: locale.text('retry') });
}

/** Nothing found; why, and the ways out, come with the notices. */
function renderEmpty(answer: ArchivePage, context: Context): TemplateResult {
  const { locale, level, view, notices, reset, original } = context;
  return html`<div class="empty">
    ${heading(level, locale.text('emptyHeading'), {
      id: 'results',
      part: 'count',
      focusable: true,
    })}
    ${notices?.renderEmpty(answer.text, view.filters, { reset, original })}
    ${renderNotes(answer, context)}
  </div>`;
}
