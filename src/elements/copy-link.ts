import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { SessionLocale } from '../i18n/session/catalogue.js';
import { icon } from './icons.js';

const linkIcon = icon(
  'M6.6 9.4a2.6 2.6 0 0 0 3.7 0l2.6-2.6a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.4 6.6a2.6 2.6 0 0 0-3.7 0L3.1 9.2a2.6 2.6 0 0 0 3.7 3.7l.8-.8',
);

/**
 * A button that copies an address, and says so. Where the page may not write to the clipboard, the
 * address itself is shown, to be copied by hand.
 */
export class CopyLink {
  readonly #host: ReactiveControllerHost;
  #link: string | undefined;
  #outcome: 'copied' | 'refused' | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** @param title of what the address leads to, for the name of the button */
  render(link: string, title: string, locale: SessionLocale): TemplateResult {
    const outcome = this.#link === link ? this.#outcome : undefined;
    return html`<button class="text-button" type="button" @click=${() => void this.#copy(link)}>
        ${linkIcon}<span
          >${locale.text('copyLink')}<span class="visually-hidden">: ${title}</span></span
        >
      </button>
      <span role="status">${outcome === 'copied' ? locale.text('linkCopied') : nothing}</span>
      ${
        outcome === 'refused'
          ? html`<label class="link-to-copy"
              >${locale.text('copyByHand')}
              <input readonly .value=${link} @focus=${selectAll} />
            </label>`
          : nothing
      }`;
  }

  async #copy(link: string): Promise<void> {
    this.#link = link;
    try {
      await navigator.clipboard.writeText(link);
      this.#outcome = 'copied';
    } catch {
      // Not a secure context, or the page's permissions policy keeps it from us.
      this.#outcome = 'refused';
    }
    this.#host.requestUpdate();
  }
}

function selectAll({ target }: Event): void {
  (target as HTMLInputElement).select();
}
