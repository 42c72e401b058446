import { html, type nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Session } from '../../domain/session.js';
import type { MessageOverrides } from '../../i18n/catalogue.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import { sessionCatalogue, type SessionMessageKey } from '../../i18n/session/catalogue.js';
import { richText } from '../../styles/rich-text.js';
import { adoptStyles } from '../markup/adopt-styles.js';
import { CalendarButton } from './calendar-button.js';
import { CopyLink } from './copy-link.js';
import type { Marker } from '../markup/marker.js';
import { personStyles } from '../people/person.styles.js';
import { RichTextController } from './rich-text-controller.js';
import { renderDetails } from './session-details.js';
import { sessionDetailsStyles } from './session-details.styles.js';
import { teaserOf } from './session-teaser.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    messages?: MessageOverrides<SessionMessageKey> | undefined;
  };

/** What the card says about how its session is shown. */
interface Context {
  /** Level of the headings in the text and of its sections. */
  readonly level: number;
  /** The button that closes the session again. */
  readonly toggle: TemplateResult | typeof nothing;
  /** Address of the session in an archive on this page, to be copied. */
  readonly link: string | undefined;
  /** Marks what was searched for. */
  readonly marker: Marker | undefined;
}

/**
 * The whole documentation of a card's session: text, photo, files, people. Loaded with its styles when
 * the first session opens, because a list of closed ones needs none of it.
 */
export class OpenedSession {
  /** Settled once its words are there. */
  readonly ready: Promise<void>;
  readonly #richText: RichTextController;
  readonly #locale: LocaleController<SessionMessageKey>;
  readonly #copyLink: CopyLink;
  readonly #calendar: CalendarButton;
  #marked: readonly [element?: Element, by?: Marker | undefined] = [];

  constructor(host: Host) {
    this.#richText = new RichTextController(host);
    this.#locale = new LocaleController(host, sessionCatalogue);
    this.#copyLink = new CopyLink(host, this.#locale);
    this.#calendar = new CalendarButton(host);
    this.ready = sessionCatalogue.load(this.#locale.spoken);
    adoptStyles(host, richText, sessionDetailsStyles, personStyles);
  }

  render(session: Session, { level, toggle, link, marker }: Context): TemplateResult {
    this.#richText.show(session, level);
    const { element } = this.#richText;
    if (element) this.#mark(element, marker);
    const calendar = this.#calendar.render(session, this.#locale);
    const copyLink = link ? this.renderCopyLink(session, link) : undefined;
    return html`
      <div class="body" part="body" dir="auto">
        ${element ?? html`<p>${teaserOf(session).text}</p>`}
      </div>
      ${renderDetails(session, { level, toggle, copyLink, calendar, marker, locale: this.#locale })}
    `;
  }

  renderCopyLink(session: Session, link: string): TemplateResult {
    return this.#copyLink.render(link, session.title);
  }

  /** The text's nodes are kept when the search changes; only its marks do. */
  #mark(element: Element, marker: Marker | undefined): void {
    const [marked, by] = this.#marked;
    if (marked === element && by === marker) return;
    if (marker) marker.mark(element);
    else if (marked === element) by?.unmark(element);
    this.#marked = [element, marker];
  }
}
