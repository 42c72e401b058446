import { consentCatalogue, type ConsentMessageOverrides } from '../i18n/consent/catalogue.js';
import { LocaleController } from '../i18n/locale-controller.js';
import { h } from './consent/dom.js';
import type { K360CookieBanner } from './k360-cookie-banner.js';
import { styles } from './k360-cookie-settings.styles.js';
import { PlainElement } from './consent/plain-element.js';

/** What may stand inside; the shadow tree has one, too. */
const CONTROL = 'a, button, input';

/**
 * Opens the settings of the page's `<k360-cookie-banner>`, so that withdrawing is as easy as consenting.
 * As many as wanted, anywhere. A link or button inside takes the place of the element's own button;
 * without JavaScript such a link leads where it says.
 *
 * @tag k360-cookie-settings
 * @summary The way back to the cookie settings.
 * @slot - A link or button of the page's own.
 * @csspart settings - The element's own button.
 */
export class K360CookieSettings extends PlainElement {
  static override readonly sheets = [styles];

  /** Single texts in the page's own words. */
  messages: ConsentMessageOverrides | undefined;

  readonly #locale = new LocaleController(this, consentCatalogue);
  readonly #button = h('button', { part: 'settings' });

  constructor() {
    super();
    this.root.append(h('slot', {}, this.#button));
    this.addEventListener('click', (event) => this.#open(event));
    this.addController({ hostConnected: tellBanner, hostDisconnected: tellBanner });
  }

  /** Focuses the link or button. */
  override focus(): void {
    (this.querySelector<HTMLElement>(CONTROL) ?? this.#button).focus();
  }

  protected override update(): void {
    this.#button.textContent = this.#locale.text('cookieSettings');
  }

  #open(event: MouseEvent): void {
    const isControl = event
      .composedPath()
      .some((target) => target instanceof Element && target.matches(CONTROL));
    // With one of these keys a link is asked for elsewhere: in another tab or window.
    if (!isControl || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const banner = document.querySelector<Partial<K360CookieBanner> & Element>(
      'k360-cookie-banner',
    );
    // A link of the page's own leads where it says as long as there is nothing to open.
    const { asker, config } = banner?.keeper ?? {};
    if (asker && config) {
      event.preventDefault();
      void asker.openSettings();
    } else console.warn('<k360-cookie-settings> needs a <k360-cookie-banner> that asks');
  }
}

/** The banner has a control of its own where the page has none; another script may define it later. */
function tellBanner(): void {
  document
    .querySelector<Partial<K360CookieBanner> & Element>('k360-cookie-banner')
    ?.requestUpdate?.();
}

declare global {
  interface HTMLElementTagNameMap {
    'k360-cookie-settings': K360CookieSettings;
  }
}
