import type { Asker, ShownText } from '../consent/consent-store.js';
import type { ConsentKeeper } from '../consent/consent.js';
import { optionalCategories, type Choice } from '../consent/decision.js';
import type { ConsentConfig } from '../consent/config-schema.js';
import { loadConfig } from '../consent/load-config.js';
import { pageConsent } from '../consent/page-consent.js';
import { webAddress } from '../consent/web-address.js';
import { consentCatalogue, type ConsentMessageOverrides } from '../i18n/consent/catalogue.js';
import { LocaleController } from '../i18n/locale-controller.js';
import { activeElement } from './active-element.js';
import type { CookieBannerDetails } from './consent/cookie-banner-details.js';
import type { CookieBannerNotice } from './consent/cookie-banner-notice.js';
import {
  purposesOf,
  renderQuestion,
  type BannerContext,
} from './consent/cookie-banner-question.js';
import { h } from './consent/dom.js';
import { styles } from './k360-cookie-banner.styles.js';
import { PlainElement, reflect } from './consent/plain-element.js';

const LINKS = ['imprint', 'privacy', 'policy'] as const;
const REFLECTED = ['src', ...LINKS.map((link) => `${link}-href`)];

/** A part that does not come is no error of the page. */
const missing = (error: unknown) => console.error('<k360-cookie-banner> network:', error);

/**
 * Asks for consent, once, and lets run what was consented to.
 *
 * @tag k360-cookie-banner
 * @summary Consent in four categories, service by service.
 * @attr {string} src - Address of the configuration, JSON.
 * @attr {boolean} modal - Asks in a dialog that must be answered before the page can be used.
 * @attr {string} privacy-href - Privacy policy; `privacyUrl` of the configuration otherwise.
 * @attr {string} imprint-href - Legal notice; `imprintUrl` otherwise.
 * @attr {string} policy-href - Cookie policy; `policyUrl` otherwise.
 * @attr {string} lang - Language of the texts; `language` of the configuration otherwise, then that of the page.
 * @fires {K360ConsentChangeEvent} k360-consent-change - On `document`: somebody decided.
 * @fires {K360ErrorEvent} k360-error - The configuration cannot be read or is wrong; nothing is granted.
 * @slot - A `<script type="application/json">` with the configuration, instead of `src`.
 * @csspart banner - The box, of both layers.
 * @csspart heading - Its heading.
 * @csspart text - The text of the first layer.
 * @csspart actions - The row of buttons.
 * @csspart accept - "Accept all".
 * @csspart reject - "Reject all".
 * @csspart settings - Leads to the second layer; also the control that opens it later.
 * @csspart save - "Save selection".
 * @csspart category - A category of the second layer.
 * @csspart service - A service in it.
 * @csspart switch - The switch of either.
 */
export class K360CookieBanner extends PlainElement implements Asker {
  static override readonly sheets = [styles];
  static readonly observedAttributes = [...REFLECTED, 'modal'];

  /** Address of the configuration. */
  declare src: string | undefined;
  /** Address of the privacy policy. */
  declare privacyHref: string | undefined;
  /** Address of the legal notice. */
  declare imprintHref: string | undefined;
  /** Address of the cookie policy. */
  declare policyHref: string | undefined;

  readonly #store = pageConsent;
  readonly #locale = new LocaleController(this, consentCatalogue);
  readonly #context: BannerContext = {
    store: this.#store,
    locale: this.#locale,
    choose: (choice) => void this.#choose(choice),
    openSettings: () => void this.openSettings(),
    leadBack: () => void this.#leadBack(),
  };
  /** What is told to people who do not see the banner go. */
  readonly #status = h('p', { class: 'status', role: 'status' });
  /** The way back to the settings, where the page has none of its own. */
  readonly #control = h('button', {
    class: 'own',
    part: 'settings',
    hidden: true,
    click: this.#context.openSettings,
  });
  #messages: ConsentMessageOverrides | undefined;
  /** The `lang` it took from the configuration; one of the page's author comes first. */
  #langTaken = '';
  #box: HTMLElement | undefined;
  #shown: readonly HTMLElement[] = [];
  /** The second layer, once it was needed. */
  #details: CookieBannerDetails | undefined;
  #notice: CookieBannerNotice | undefined;
  /** Where focus returns to. */
  #opener: Element | null = null;

  constructor() {
    super();
    this.root.append(this.#control, this.#status);
  }

  /** Single texts in the page's own words, before those of the configuration. */
  set messages(messages: ConsentMessageOverrides | undefined) {
    this.#messages = messages;
    this.requestUpdate();
  }

  get messages(): ConsentMessageOverrides {
    return { ...this.#store.config?.texts, ...this.#messages };
  }

  /**
   * Who keeps the decision of this page; other copies of the kit ask here.
   * @internal
   */
  get keeper(): ConsentKeeper {
    return this.#store;
  }

  /** Asks in a dialog that must be answered before the page can be used. */
  get modal(): boolean {
    return this.hasAttribute('modal');
  }

  set modal(modal: boolean) {
    this.toggleAttribute('modal', modal);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { asker, gating } = this.#store;
    if (!asker) {
      this.#store.asker = this;
      gating.start();
      this.#load();
    } else if (asker !== this) {
      console.warn('<k360-cookie-banner> more than once: one asks');
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#show([]);
    if (this.#store.asker !== this) return;
    this.#store.asker = undefined;
    // A single-page application may put the next view's banner into the page before it takes this one out.
    document.querySelector('k360-cookie-banner')?.connectedCallback();
  }

  override attributeChangedCallback(attribute: string): void {
    if (attribute === 'src' && this.#store.asker === this) this.#load();
    this.#show([]);
    this.requestUpdate();
  }

  protected override update(): void {
    const { config, asker, pending } = this.#store;
    const isAsker = asker === this && config !== undefined && this.#locale.ready;
    const question = isAsker && pending.length ? renderQuestion(config, this.#context) : [];
    this.#show(isAsker ? (this.#details?.content() ?? this.#notice?.content() ?? question) : []);
    if (this.#box && config) this.#box.lang = this.#languageOf(config);
    this.#control.textContent = this.#locale.text('cookieSettings');
    this.#control.hidden =
      !isAsker ||
      this.#shown.length > 0 ||
      !optionalCategories(config).length ||
      document.querySelector('k360-cookie-settings') !== null;
    if (!this.#control.hidden)
      import('./consent/cookie-banner-control.js').then(
        ({ giveWay }) => giveWay(this.#control),
        missing,
      );
  }

  /** Opens the second layer. */
  async openSettings(): Promise<void> {
    this.#opener = activeElement();
    try {
      const { CookieBannerDetails } = await this.loadDecider();
      this.#details ??= new CookieBannerDetails(this, this.#context);
      await this.#details.open();
      await this.updateComplete;
      this.#focusHeading();
    } catch (error) {
      missing(error);
    }
  }

  /** @internal */
  consentChanged(): void {
    const { config } = this.#store;
    const { language = '' } = config ?? {};
    if (config && language !== this.lang && this.lang === this.#langTaken) {
      this.lang = this.#langTaken = language;
      this.#locale.update();
    }
    void this.#needNotice();
    this.requestUpdate();
  }

  /** @internal */
  configRefused(problems: readonly string[]): void {
    import('./consent/cookie-banner-report.js').then(
      (m) => m.reportProblems(this, problems),
      missing,
    );
  }

  /** @internal */
  async shownText(config: ConsentConfig): Promise<ShownText> {
    await consentCatalogue.load(this.#locale.spoken);
    const keys = ['heading', 'text', 'change', 'reject', 'settings', 'accept'] as const;
    const texts = keys.map((key) => this.#locale.text(key));
    return {
      language: this.#languageOf(config),
      texts: [...texts, ...purposesOf(config, this.#locale).flat()],
    };
  }

  /** Texts of the configuration may be in a language that we do not speak. */
  #languageOf({ language, texts }: ConsentConfig): string {
    return (texts && language) ?? this.#locale.spoken;
  }

  /** @internal */
  loadDecider() {
    return import('./consent/after-the-question.js');
  }

  readonly #load = (): void => {
    // While the page is being parsed the configuration inside may still be missing.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#load, { once: true });
      return;
    }
    const { src } = this;
    const text = this.querySelector('script[type="application/json"]')?.textContent ?? '';
    void loadConfig(src, text)
      .catch((error: unknown) => error)
      .then((raw) =>
        // In a task of its own: a browser lays the page out in the one that ran the last script.
        setTimeout(() => {
          if (this.#store.asker === this && src === this.src) this.#store.configure(raw);
        }),
      );
  };

  async #choose(choice: Choice | boolean): Promise<void> {
    await this.#store.choose(choice, 'banner');
    // Where there is something to say, focus goes there.
    await this.#needNotice();
    this.#details?.close();
    // Without who decides, nothing is: the configuration is gone then.
    if (this.#store.config && this.#store.lasting)
      this.#status.textContent = this.#locale.text('decided');
  }

  async #needNotice(): Promise<void> {
    if (!this.#store.hasNotice) return;
    try {
      const { CookieBannerNotice } = await import('./consent/cookie-banner-notice.js');
      this.#notice ??= new CookieBannerNotice(this, this.#context);
      this.requestUpdate();
    } catch (error) {
      missing(error);
    }
  }

  #show(layer: readonly HTMLElement[]): void {
    const textOf = (nodes: readonly Node[]) => nodes.map((node) => node.textContent).join();
    // The same words again are the same nodes, so that focus stays where it is.
    if (this.#shown[0]?.isConnected && textOf(layer) === textOf(this.#shown)) return;
    this.#shown = layer;
    if (!layer.length) {
      // A dialog gives focus back to what had it before.
      (this.#box as Partial<HTMLDialogElement> | undefined)?.close?.();
      this.#box?.remove();
      this.#box = undefined;
      return;
    }
    const isNew = !this.#box;
    const box = (this.#box ??= this.#makeBox());
    box.classList.toggle('details', layer === this.#details?.content());
    const isFocused = box.contains(this.root.activeElement);
    box.replaceChildren(...layer, this.#renderLinks());
    if (isFocused) this.#focusHeading();
    if (!isNew) return;
    this.root.prepend(box);
    if (box instanceof HTMLDialogElement) {
      box.showModal();
      this.#focusHeading();
    }
    this.loadDecider().then(({ attend }) => attend(this, box), missing);
  }

  #makeBox(): HTMLElement {
    // Escape leads back from the settings; it never is an answer.
    const back = (event: Event) => {
      event.preventDefault();
      this.#details?.close();
    };
    // What must be in reach before a decision is not shut away on its own page.
    const isLegal = [...this.#renderLinks().children].some((link) =>
      location.href.startsWith((link as HTMLAnchorElement).href.replace(/#.*/, '')),
    );
    const box: HTMLElement = h(this.modal && !isLegal ? 'dialog' : 'section', {
      class: 'banner',
      part: 'banner',
      'aria-labelledby': 'heading',
      keydown: (event: KeyboardEvent) => event.key === 'Escape' && back(event),
      cancel: back,
      // A browser lets a dialog be closed that was asked twice.
      close: () => {
        if (box.isConnected) (box as HTMLDialogElement).showModal();
      },
    });
    return box;
  }

  #renderLinks(): HTMLElement {
    const links = LINKS.map((link) => {
      const href = webAddress(this[`${link}Href`] ?? this.#store.config?.[`${link}Url`]);
      return href && h('a', { href }, this.#locale.text(link));
    });
    return h('p', { class: 'legal' }, ...links);
  }

  async #leadBack(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    // The button that was pressed may be gone, or never had focus (Safari); there is another way in.
    const ways = [
      this.#store.hasNotice && this.root.querySelector('#heading'),
      this.#opener,
      this.root.querySelector('[part="settings"]:not([hidden])'),
      document.querySelector('k360-cookie-settings'),
    ];
    (
      ways.find((way) => way && way !== document.body && way.checkVisibility()) as
        HTMLElement | undefined
    )?.focus();
  }

  #focusHeading(): void {
    this.root.querySelector<HTMLElement>('#heading')?.focus();
  }
}

reflect(K360CookieBanner.prototype, REFLECTED);

declare global {
  interface HTMLElementTagNameMap {
    'k360-cookie-banner': K360CookieBanner;
  }
}
