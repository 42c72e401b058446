import { html, nothing, type TemplateResult } from '../markup/template.js';
import type { ArchivePage } from '../../domain/archive.js';
import type { Session } from '../../domain/session.js';
import { groupByTime } from '../../domain/session-time.js';
import type { FirstViewLocale } from '../../i18n/archive/first-view-catalogue.js';
import { heading } from '../markup/heading.js';
import { renderGhosts } from './sessions-skeleton.js';

/** Parts of a card, as they are called outside of an archive. */
export const CARD_PARTS = (
  'title meta image credit body toggle downloads recordings contributors contributors-person ' +
  'contributors-name contributors-organization contributors-bio tags'
)
  .split(' ')
  .map((part) => `${part}:card-${part}`)
  .join(', ');

/** The title of an archive, and what it says about itself. */
export function renderTop(
  title: string,
  description: string | undefined,
  level: number,
): TemplateResult {
  return html`<div class="top">
    ${heading(level, html`<bdi>${title}</bdi>`, { part: 'heading' })}
    ${description ? html`<p class="intro" dir="auto">${description}</p>` : nothing}
  </div>`;
}

/** "27 Veranstaltungen", "mindestens 40 Veranstaltungen", "3 von 27 Veranstaltungen zu „planung“". */
export function resultText(
  locale: FirstViewLocale,
  { total: count, totalIs, archiveTotal: of, text: query }: ArchivePage,
): string {
  const results =
    totalIs === 'minimum'
      ? locale.text('resultCountMinimum', { count })
      : of !== undefined && of > count
        ? locale.text('resultCountOf', { count, of })
        : locale.text('resultCount', { count });
  return query ? locale.text('resultsFor', { results, query }) : results;
}

/** How many results there are, as the heading above them. */
export function renderCount(
  answer: ArchivePage,
  level: number,
  locale: FirstViewLocale,
): TemplateResult {
  const { page, pages } = answer;
  const place = locale.text('pageOf', { page, pages });
  return heading(
    level,
    html`${resultText(locale, answer)}${
      pages > 1 ? html`<span class="visually-hidden">, ${place}</span>` : nothing
    }`,
    { id: 'results', className: 'count', part: 'count', focusable: true },
  );
}

/**
 * Sessions to come apart from past and undated ones, unless the visitor has chosen an order. With and without groups it is
 * the same template, so that cards stay when the first session to come is added.
 * @param level of the headings above the groups; titles of sessions are one or two below
 * @param renderList draws the sessions of a group, whose titles have the level given
 */
export function renderGroups(
  sessions: readonly Session[],
  { locale, level, ordered }: { locale: FirstViewLocale; level: number; ordered: boolean },
  renderList: (sessions: readonly Session[], level: number) => TemplateResult,
): TemplateResult[] {
  const renderGroup = (title: TemplateResult | undefined, list: readonly Session[]) =>
    html`${title ?? nothing} ${renderList(list, level + (title ? 1 : 0))}`;
  const { upcoming, past } = groupByTime(sessions, Date.now());
  if (!upcoming.length || ordered) return [renderGroup(undefined, sessions)];
  const groups = [
    ['upcoming', upcoming],
    // What has no time may be to come, too.
    [past.every(({ startsAt }) => startsAt) ? 'past' : 'others', past],
  ] as const;
  const inOrder = sessions[0] === past[0] ? groups.toReversed() : groups;
  return inOrder
    .filter(([, list]) => list.length)
    .map(([key, list]) =>
      renderGroup(heading(level, locale.text(key), { className: 'group' }), list),
    );
}

/** The place of cards that are still to be drawn. */
export function renderGhostList(drawn: number, all: number, layout: string) {
  if (all <= drawn) return nothing;
  // At another place each time, so that its nodes are new ones: those that the next cards push down would
  // count as a shift of the layout.
  return [
    ...Array.from({ length: drawn }, () => nothing),
    html`<div class="cards ${layout}">${renderGhosts(all - drawn)}</div>`,
  ];
}
