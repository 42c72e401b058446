import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Session } from '../domain/session.js';
import { richText } from '../styles/rich-text.js';
import { personStyles } from './person.styles.js';
import { RichTextController } from './rich-text-controller.js';
import { renderDetails, type DetailsContext } from './session-details.js';
import { sessionDetailsStyles } from './session-details.styles.js';
import { teaserOf } from './session-teaser.js';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * The whole documentation of a card's session: text, photo, files, people. Loaded with its styles when
 * the first session opens, because a list of closed ones needs none of it.
 */
export class OpenedSession {
  readonly #richText: RichTextController;

  constructor(host: Host) {
    this.#richText = new RichTextController(host);
    if (host.renderRoot instanceof ShadowRoot) {
      for (const { styleSheet } of [richText, sessionDetailsStyles, personStyles]) {
        if (styleSheet) host.renderRoot.adoptedStyleSheets.push(styleSheet);
      }
    }
  }

  render(session: Session, context: DetailsContext): TemplateResult {
    this.#richText.show(session, context.level);
    return html`
      <div class="body" part="body" dir="auto">
        ${this.#richText.element ?? html`<p>${teaserOf(session).text}</p>`}
      </div>
      ${renderDetails(session, context)}
    `;
  }
}
