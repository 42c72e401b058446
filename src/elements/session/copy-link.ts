import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { SessionLocale } from '../../i18n/session/catalogue.js';
import { activeElement } from '../active-element.js';
import { Announcement } from '../notices/announcement.js';
import { icon } from '../markup/icons.js';

const linkIcon = icon(
  'M6.6 9.4a2.6 2.6 0 0 0 3.7 0l2.6-2.6a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.4 6.6a2.6 2.6 0 0 0-3.7 0L3.1 9.2a2.6 2.6 0 0 0 3.7 3.7l.8-.8',
);

/**
 * A button that copies an address, and says so. Where the page may not write to the clipboard, it leads to
 * the address itself, to be copied by hand.
 */
export class CopyLink {
  readonly #host: ReactiveControllerHost;
  readonly #locale: SessionLocale;
  readonly #status: Announcement;
  /** The address that was copied last, or could not be. */
  #link: string | undefined;
  #refused = false;

  constructor(host: ReactiveControllerHost, locale: SessionLocale) {
    this.#host = host;
    this.#locale = locale;
    this.#status = new Announcement(host, locale);
  }

  /** @param title of what the address leads to, for the name of the button */
  render(link: string, title: string): TemplateResult {
    const locale = this.#locale;
    const isCurrent = this.#link === link;
    const copy = ({ currentTarget }: Event) => void this.#copy(link, currentTarget as HTMLElement);
    return html`<button class="text-button" type="button" @click=${copy}>
        ${linkIcon}<span
          >${locale.text('copyLink')}<span class="visually-hidden">: ${title}</span></span
        >
      </button>
      <span role="status">${isCurrent ? this.#status.text : nothing}</span>
      ${
        isCurrent && this.#refused
          ? html`<label class="link-to-copy"
              >${locale.text('copyByHand')}
              <input readonly .value=${link} @focus=${selectAll} />
            </label>`
          : nothing
      }`;
  }

  async #copy(link: string, button: HTMLElement): Promise<void> {
    if (link !== this.#link) {
      this.#link = link;
      this.#refused = false;
      this.#status.say('');
    }
    const active = activeElement();
    try {
      await navigator.clipboard.writeText(link);
      this.#refused = false;
      this.#status.say(this.#locale.text('linkCopied'));
    } catch {
      // Not a secure context, or the page's permissions policy keeps it from us.
      this.#refused = true;
      this.#status.say('');
      await this.#host.updateComplete;
      // Whoever went on meanwhile stays there.
      if (activeElement() === active) button.parentElement?.querySelector('input')?.focus();
    }
  }
}

function selectAll({ target }: Event): void {
  (target as HTMLInputElement).select();
}
