import { basicQuery } from '../../archive/basic-query.js';
import { openEarly } from '../../archive/early-archives.js';
import type { Archive, ArchivePage } from '../../domain/archive.js';
import type { ArchiveInfo } from '../../domain/archive-info.js';
import { groupByTime } from '../../domain/session-time.js';
import {
  firstViewCatalogue,
  type FirstViewLocale,
} from '../../i18n/archive/first-view-catalogue.js';
import { nearestLanguage } from '../../i18n/language.js';
import { Locale } from '../../i18n/locale.js';
import { afterPaint } from '../loading/after-paint.js';
import { drawOnce } from './draw-once.js';
import { FIRST_VIEW } from './first-view-mark.js';
import { hasFallback } from '../loading/has-fallback.js';
import { integerOf } from '../attributes/positive-integer.js';
import { renderArticle, renderTeaser } from '../session/session-article.js';
import { articleStyles } from '../session/session-article.styles.js';
import {
  CARD_PARTS,
  renderCount,
  renderGhostList,
  renderGroups,
  renderTop,
} from './sessions-frame.js';
import { frameStyles } from './sessions-frame.styles.js';
import { renderSkeleton } from './sessions-skeleton.js';
import { sourceKindOf } from '../attributes/source-kind.js';
import { html, nothing, type TemplateResult } from '../markup/template.js';

/** As many cards as a phone shows at once below a heading. */
const DRAWN = 2;
/** The one layout whose styles are there at first. */
const LAYOUT = 'list';

/**
 * The first cards of an archive, drawn by the little that they need while its element is still to be loaded.
 * The element draws the same in their place, and goes on with what a visitor has begun.
 */
export class SessionsFirstView {
  readonly #element: Element;
  readonly #root: ShadowRoot;
  readonly #locale: FirstViewLocale;
  readonly #section = document.createElement('section');
  /** Stays, so that what it says is read out when it changes. */
  readonly #status = document.createElement('p');
  /** Whether the archive takes longer than a frame. */
  #waiting = false;
  #answer: ArchivePage | undefined;
  #info: ArchiveInfo | undefined;
  /** Whether this is all that there will be: the element cannot be loaded. */
  #alone = false;

  /** @returns the view, or nothing where the element is to show what only itself can show */
  static of(element: Element): SessionsFirstView | undefined {
    const prefixes = ['k360', element.getAttribute('url-sync') || 'k360'];
    const isPlain =
      !element.shadowRoot &&
      !element.hasAttribute('query') &&
      (element.getAttribute('layout') ?? LAYOUT) === LAYOUT &&
      !prefixes.some((prefix) => location.search.includes(prefix)) &&
      // Properties that were set before there is an element to set them on.
      !Object.keys(element).length;
    return isPlain ? new SessionsFirstView(element) : undefined;
  }

  private constructor(element: Element) {
    this.#element = element;
    this.#locale = new Locale(element, firstViewCatalogue);
    this.#root = element.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = sheetsOf(frameStyles);
    this.#status.className = 'visually-hidden';
    this.#status.role = 'status';
    this.#section.setAttribute(FIRST_VIEW, '');
    this.#section.append(this.#status);
    // Lit draws in front of what it finds: an empty text, which stays.
    this.#root.append('', this.#section);
    this.#draw();
  }

  /** Draws the archive once it is there; resolves when its first cards are painted. */
  async show(opening: Promise<Archive>): Promise<void> {
    await firstViewCatalogue.load(firstViewCatalogue.servedIn(nearestLanguage(this.#element)));
    this.#locale.update();
    afterPaint(() => {
      if (this.#answer) return;
      this.#waiting = true;
      this.#draw();
    });
    const archive = await opening;
    this.#answer = await archive.query(this.#query, { keep: true });
    this.#info = archive.info;
    this.#draw();
    await new Promise<void>(afterPaint);
  }

  /**
   * Draws all cards, which nothing can open, because the element cannot be loaded. The fallback below leads to
   * the rest.
   */
  standAlone(): void {
    this.#alone = true;
    const focused = this.#root.activeElement?.getAttribute('data-session');
    this.#draw();
    // Also from the button that is no longer there.
    this.#cards
      .find((card) => card.getAttribute('data-session') === focused)
      ?.shadowRoot?.querySelector('a')
      ?.focus();
  }

  get #cards(): Element[] {
    return [...this.#root.querySelectorAll('[data-session]')];
  }

  get #query() {
    const element = this.#element;
    return basicQuery({
      page: integerOf(element.getAttribute('page')),
      perPage: integerOf(element.getAttribute('per-page')),
      tag: element.getAttribute('tag'),
    });
  }

  #draw(): void {
    // Taken away by the element.
    if (!this.#section.parentNode) return;
    const element = this.#element;
    const locale = this.#locale;
    const answer = this.#answer?.total ? this.#answer : undefined;
    const level = Math.min(integerOf(element.getAttribute('heading-level')) ?? 2, 4);
    const own = element.querySelector(':scope > [slot="heading"]');
    const heading = element.getAttribute('heading');
    const title = heading ?? (answer && (this.#info?.title || locale.text('sessions')));
    const top = own
      ? html`<slot name="heading"></slot>`
      : title && renderTop(title, heading === null ? this.#info?.description : undefined, level);
    const section = this.#section;
    const status = this.#status;
    section.ariaLabel = title || locale.text('sessions');
    if (locale.spoken !== locale.language) section.lang = locale.spoken;
    status.textContent = !answer && this.#waiting ? locale.text('loading') : '';
    const content = html`${top || nothing}${
      answer
        ? this.#renderResults(answer, title !== '' || own ? level + 1 : level)
        : this.#renderWaiting()
    }`;
    while (status.nextSibling) status.nextSibling.remove();
    status.after(drawOnce(content));
    for (const card of this.#cards) this.#drawCard(card);
  }

  #renderWaiting(): TemplateResult {
    const element = this.#element;
    return html`${
        this.#waiting && !hasFallback(element)
          ? renderSkeleton(LAYOUT, this.#query.perPage, !element.hasAttribute('heading'))
          : nothing
      }<slot></slot>`;
  }

  #renderResults(answer: ArchivePage, level: number): TemplateResult {
    const { upcoming, past } = groupByTime(answer.sessions, Date.now());
    const sessions = [...upcoming, ...past].slice(0, this.#alone ? Infinity : DRAWN);
    const [noSearch, noFilters] = ['no-search', 'no-filters'].map((name) =>
      this.#element.hasAttribute(name),
    );
    return html`
      ${
        (noSearch && noFilters) || this.#alone
          ? nothing
          : html`<div class="tools ${noFilters ? 'search-only' : ''}"></div>`
      }
      ${renderCount(answer, level, this.#locale)}
      ${renderGroups(
        sessions,
        { locale: this.#locale, level: level + 1, ordered: false },
        (list, titles) =>
          html`<div class="cards ${LAYOUT}" part="list">
            ${list.map(
              ({ id, date }, i) =>
                html`<div
                  part="card"
                  exportparts=${CARD_PARTS}
                  ?data-day-start=${i === 0 || date?.day !== list[i - 1]?.date?.day}
                  data-session=${id}
                  data-level=${titles}
                ></div>`,
            )}
          </div>`,
      )}${renderGhostList(sessions.length, answer.sessions.length, LAYOUT)}
      ${this.#alone ? html`<slot></slot>` : nothing}
    `;
  }

  #drawCard(card: Element): void {
    const session = this.#answer?.sessions.find(
      ({ id }) => id === card.getAttribute('data-session'),
    );
    if (!session) return;
    card.toggleAttribute('day-start', card.hasAttribute('data-day-start'));
    const root = card.shadowRoot ?? card.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = sheetsOf(articleStyles);
    const context = {
      locale: this.#locale,
      level: Number(card.getAttribute('data-level')),
      layout: LAYOUT,
      toggle: this.#alone ? undefined : () => this.#section.setAttribute(FIRST_VIEW, session.id),
    };
    root.replaceChildren(drawOnce(renderArticle(session, renderTeaser(session, context), context)));
  }
}

/** What was begun with an element. */
export interface Begun {
  readonly view?: SessionsFirstView | undefined;
  /** Settles when there is nothing more to wait for: cards are painted, or will not be. */
  readonly shown: Promise<void>;
}

type Styles = readonly (Styles | { readonly styleSheet?: CSSStyleSheet | undefined })[];

function sheetsOf(styles: Styles): CSSStyleSheet[] {
  return styles.flatMap((one) =>
    'styleSheet' in one ? (one.styleSheet ?? []) : sheetsOf(one as Styles),
  );
}

/**
 * Opens the archive of an element that is still to be loaded, and draws its first cards, where they can be drawn
 * without it.
 */
export function beginWith(element: Element): Begun {
  const feed = element.hasAttribute('src') ? element : element.closest('k360-feed:not(:defined)');
  const src = feed?.getAttribute('src');
  if (!feed || !src) return { shown: Promise.resolve() };
  const opening = openEarly(feed, src, sourceKindOf(feed.getAttribute('source')));
  // Whatever goes wrong is told to the element, which asks for the same.
  opening.catch(() => undefined);
  const view = SessionsFirstView.of(element);
  return { view, shown: view?.show(opening).catch(() => undefined) ?? Promise.resolve() };
}
