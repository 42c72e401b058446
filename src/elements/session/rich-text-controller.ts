import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Session } from '../../domain/session.js';

/**
 * Turns a session's documentation into safe nodes, once, and only when it is wanted: the sanitiser is
 * loaded with the first session that is opened.
 */
export class RichTextController implements ReactiveController {
  /** The safe text, once it is ready. */
  element: HTMLElement | undefined;
  readonly #host: ReactiveControllerHost;
  #wanted: { session: Session; headingLevel: number } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** @param headingLevel level of the highest heading in the text, 1 to 6 */
  show(session: Session, headingLevel: number): void {
    if (this.#wanted?.session === session && this.#wanted.headingLevel === headingLevel) return;
    const wanted = (this.#wanted = { session, headingLevel });
    this.element = undefined;
    void this.#load(session, headingLevel).then((fragment) => {
      // Another session may be wanted by now.
      if (this.#wanted !== wanted) return;
      this.element = document.createElement('div');
      this.element.className = 'rich-text';
      this.element.append(fragment);
      makeScrollable(this.element);
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#wanted = undefined;
    this.element = undefined;
  }

  async #load(
    { content, baseUrl: base, summary = '' }: Session,
    headingLevel: number,
  ): Promise<Node> {
    try {
      if (content.kind === 'text') {
        const { textToFragment } = await import('../../rich-text/text-to-fragment.js');
        return textToFragment(content.text || summary);
      }
      const { loadSanitizer } = await import('../../rich-text/sanitize.js');
      const sanitize = await loadSanitizer();
      return sanitize(content.html, { base, headingLevel, pageOrigin: location.origin });
    } catch (error) {
      // The sanitiser could not be fetched: a text without formatting is better than none.
      console.error('<k360-session-card> network: the text is shown without formatting.', error);
      const { toPlainText } = await import('../../rich-text/plain-text.js');
      return document.createTextNode(
        content.kind === 'text' ? content.text : toPlainText(content.html),
      );
    }
  }
}

/** What may be wider than the text scrolls in a box of its own, which the keyboard can reach. */
function makeScrollable(text: HTMLElement): void {
  for (const wide of text.querySelectorAll('table, pre')) {
    const box = document.createElement('div');
    box.className = 'wide';
    box.tabIndex = 0;
    wide.replaceWith(box);
    box.append(wide);
  }
}
