import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { OTHER } from '../../domain/people/people-order.js';
import type { SessionStage } from '../../archive/session-stages.js';
import type { Person, SessionLink } from '../../domain/people/person.js';
import type { PeopleLocale } from '../../i18n/people/catalogue.js';
import { heading } from '../markup/heading.js';
import type { Marker } from '../markup/marker.js';
import { renderPerson } from './person.js';
import { relOf } from '../markup/rel-of.js';

/** Sessions of a person that are linked at first; one more is shown rather than announced. */
const FIRST_SESSIONS = 5;

/** The people under one letter, as far as they are shown. */
export interface Group {
  readonly letter: string;
  readonly drawn: readonly Person[];
  /** How many more there are, to be shown on request. */
  readonly more: number;
}

interface GroupsContext {
  readonly locale: PeopleLocale;
  /** Level of the letters' headings. */
  readonly level: number;
  readonly marker: Marker | undefined;
  /** What on this page shows sessions of the archive, and which of it shows one. */
  readonly stages: readonly SessionStage[];
  readonly stageOf: (session: SessionLink) => SessionStage | undefined;
  /** Address of a session on this page. */
  readonly addressOf: (prefix: string, session: SessionLink) => string;
  /** A visitor follows a link to this page. */
  readonly follow: (event: MouseEvent, session: SessionLink) => void;
  /** Whether all sessions of everybody are linked, for the printer. */
  readonly printing: boolean;
  /** Ids of the people all of whose sessions are linked. */
  readonly unfolded: ReadonlySet<string>;
  readonly unfold: (event: Event, person: Person) => void;
  readonly showMore: (event: Event, group: Group) => void;
}

/** Letters in the margin, people beside them. What has not changed is not looked at again. */
export function renderGroups(groups: readonly Group[], context: GroupsContext): TemplateResult {
  const { locale, level, marker, stages, printing, unfolded } = context;
  const shared = [marker, level, locale.tag, printing, unfolded, ...stages];
  return html`${repeat(
    groups,
    ({ letter }) => letter,
    (group) => guard([group.drawn, group.more, ...shared], () => renderGroup(group, context)),
  )}`;
}

function renderGroup(group: Group, context: GroupsContext): TemplateResult {
  const { letter, drawn, more } = group;
  const { locale, level, marker } = context;
  return html`<div class="group">
    ${heading(level, renderLetter(letter, locale), {
      id: `letter-${letter}`,
      className: 'letter',
      focusable: true,
    })}
    <div>
      <ul role="list" class="people" part="list">
        ${repeat(
          drawn,
          ({ id }) => id,
          (person) =>
            html`<li part="person">
              ${renderPerson(person, '', marker, renderSessions(person, context))}
            </li>`,
        )}
      </ul>
      ${
        more
          ? html`<button
              class="text-button more"
              type="button"
              @click=${(event: Event) => context.showMore(event, group)}
            >
              ${locale.text('morePeople', { count: more, letter: nameOf(letter, locale) })}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

/** The letter as it is spoken. */
export function nameOf(letter: string, locale: PeopleLocale): string {
  return letter === OTHER ? locale.text('otherLetters') : letter;
}

function renderLetter(letter: string, locale: PeopleLocale): TemplateResult | string {
  if (letter !== OTHER) return letter;
  return html`<span aria-hidden="true">${letter}</span
    ><span class="visually-hidden">${nameOf(letter, locale)}</span>`;
}

function renderSessions(person: Person, context: GroupsContext): TemplateResult {
  const { locale, printing, unfolded } = context;
  const { id, name, sessions } = person;
  const all = printing || unfolded.has(id) || sessions.length <= FIRST_SESSIONS + 1;
  const shown = all ? sessions : sessions.slice(0, FIRST_SESSIONS);
  const count = sessions.length - shown.length;
  return html`<ul role="list" class="attended" aria-label=${locale.text('sessionsWith', { name })}>
      ${shown.map((session) => html`<li>${renderLink(session, context)}</li>`)}
    </ul>
    ${
      count
        ? html`<button
            class="text-button more"
            type="button"
            @click=${(event: Event) => context.unfold(event, person)}
          >
            ${locale.text('moreSessions', { count })}<span class="visually-hidden">: ${name}</span>
          </button>`
        : nothing
    }`;
}

/** To the archive on this page, else to the original, else only the title. */
function renderLink(session: SessionLink, context: GroupsContext): TemplateResult {
  const { title, url, language } = session;
  const { stageOf, locale, addressOf, follow } = context;
  const lang = language && language !== locale.language ? language : nothing;
  const stage = stageOf(session);
  if (stage) {
    return html`<a
      href=${addressOf(stage.prefix, session)}
      lang=${lang}
      dir="auto"
      @click=${(event: MouseEvent) => follow(event, session)}
      >${title}</a
    >`;
  }
  return url
    ? html`<a href=${url} rel=${relOf(url)} lang=${lang} dir="auto">${title}</a>`
    : html`<span lang=${lang} dir="auto">${title}</span>`;
}
