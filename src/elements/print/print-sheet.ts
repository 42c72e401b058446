import { html, nothing, render, type LitElement, type TemplateResult } from 'lit';
import type { Session } from '../../domain/session.js';
import { groupByTime } from '../../domain/session-time.js';
import {
  archiveCatalogue,
  type ArchiveLocale,
  type ArchiveMessageOverrides,
} from '../../i18n/archive/catalogue.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import { sessionCatalogue, type SessionLocale } from '../../i18n/session/catalogue.js';
import { loadSanitizer, type Sanitize } from '../../rich-text/sanitize.js';
import { textToFragment } from '../../rich-text/text-to-fragment.js';
import { richText } from '../../styles/rich-text.js';
import { adoptStyles } from '../markup/adopt-styles.js';
import { heading } from '../markup/heading.js';
import { personStyles } from '../people/person.styles.js';
import { printSheetStyles } from './print-sheet.styles.js';
import { sessionDetailsStyles } from '../session/session-details.styles.js';
import {
  renderContributors,
  renderDownloads,
  renderFigure,
  renderRecordings,
  renderTags,
} from '../session/session-sections.js';
import { renderByline } from '../session/session-summary.js';
import { renderWhen } from '../session/session-when.js';

type Host = LitElement & { messages?: ArchiveMessageOverrides | undefined };

/** What stands on a sheet. */
interface SheetContent {
  /** Level of the archive's title. */
  readonly level: number;
  readonly title: string;
  /** How many sessions these are, and of how many. */
  readonly count: string;
  readonly sessions: readonly Session[];
  /** Whether they stand in an order that the visitor chose; otherwise sessions to come stand apart. */
  readonly ordered: boolean;
}

/**
 * Whole sessions as they go on paper, in a box that is seen nowhere else: what is open, chosen and in
 * focus on the screen stays so.
 */
export class PrintSheet {
  readonly element = document.createElement('div');
  readonly #locale: ArchiveLocale;
  readonly #sections: SessionLocale;
  readonly #sanitize: Sanitize;
  readonly #texts = new Map<Session, Element>();

  private constructor(host: Host, sanitize: Sanitize) {
    this.#locale = new LocaleController(host, archiveCatalogue);
    this.#sections = new LocaleController(host, sessionCatalogue);
    this.#sanitize = sanitize;
    this.element.className = 'sheet';
    this.clear();
    adoptStyles(host, richText, sessionDetailsStyles, personStyles, printSheetStyles);
  }

  /**
   * Loads what a sheet needs, so that filling it waits for nothing.
   * @throws (rejects) when a part cannot be fetched
   */
  static async for(host: Host): Promise<PrintSheet> {
    const sheet = new PrintSheet(host, await loadSanitizer());
    await sessionCatalogue.load(sheet.#sections.spoken);
    return sheet;
  }

  /** Gets the text of a session ready, which takes longest. */
  prepare(session: Session, level: number): Element {
    let text = this.#texts.get(session);
    if (!text) {
      text = document.createElement('div');
      text.className = 'rich-text';
      text.append(this.#nodesOf(session, level));
      this.#texts.set(session, text);
    }
    return text;
  }

  fill({ level, title, count, sessions, ordered }: SheetContent): void {
    const { upcoming, past } = groupByTime(sessions, Date.now());
    const group = (key: 'upcoming' | 'past', list: readonly Session[]) =>
      list.length
        ? html`${heading(level + 1, this.#locale.text(key))} ${this.#renderList(list, level + 2)}`
        : nothing;
    const content = html`${title ? heading(level, title, { className: 'sheet-title' }) : nothing}
      <p class="sheet-count">${count}</p>
      ${
        upcoming.length && !ordered
          ? html`${group('upcoming', upcoming)} ${group('past', past)}`
          : this.#renderList(sessions, level + 1)
      }`;
    render(content, this.element);
    // Nobody scrolls to them.
    for (const image of this.element.querySelectorAll('img')) image.loading = 'eager';
    this.element.hidden = false;
  }

  clear(): void {
    this.#texts.clear();
    render(nothing, this.element);
    this.element.hidden = true;
  }

  #renderList(sessions: readonly Session[], level: number): TemplateResult[] {
    return sessions.map((session, i) => {
      const newDay = i === 0 || session.date?.day !== sessions[i - 1]?.date?.day;
      return this.#renderSession(session, level, newDay);
    });
  }

  #renderSession(session: Session, level: number, newDay: boolean): TemplateResult {
    const { title, url, language, image } = session;
    const context = { level: level + 1, locale: this.#sections };
    return html`<article
      class=${newDay ? 'new-day' : nothing}
      lang=${language && language !== this.#locale.language ? language : nothing}
    >
      ${renderWhen(session, this.#locale)}
      ${heading(level, html`<span dir="auto">${title}</span>`, { className: 'title' })}
      ${renderByline(session, this.#locale)}
      <div class="body" dir="auto">${this.prepare(session, level + 1)}</div>
      <div class="details" lang=${this.#locale.spoken}>
        ${image ? renderFigure(image, this.#sections) : nothing}
        ${renderDownloads(session.downloads, context)} ${renderRecordings(session, context)}
        ${renderContributors(session, context)} ${renderTags(session, context)}
        ${
          url
            ? html`<p class="original">
                <a href=${url}>${this.#sections.text('openOriginal')}</a>
              </p>`
            : nothing
        }
      </div>
    </article>`;
  }

  #nodesOf({ content, summary = '', baseUrl: base }: Session, headingLevel: number): Node {
    if (content.kind === 'text') return textToFragment(content.text || summary);
    return this.#sanitize(content.html, { base, headingLevel, pageOrigin: location.origin });
  }
}
