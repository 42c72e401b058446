import { DEFAULT_MAX_AGE_DAYS } from '../consent/decision.js';
import {
  consentDetailsCatalogue,
  type ConsentDetailsLocale,
} from '../i18n/consent-details/catalogue.js';
import { LocaleController } from '../i18n/locale-controller.js';
import { activeElement } from './active-element.js';
import { CookieBannerCategories } from './cookie-banner-categories.js';
import { styles } from './cookie-banner-details.styles.js';
import { renderLayer } from './cookie-banner-layer.js';
import type { BannerContext } from './cookie-banner-question.js';
import { renderRecord } from './cookie-banner-record.js';
import { h } from './dom.js';
import type { PlainElement } from './plain-element.js';

/** The banner's second layer: everything in detail, and what there is to say after a decision. */
export class CookieBannerDetails {
  readonly #banner: PlainElement;
  readonly #context: BannerContext;
  readonly #locale: ConsentDetailsLocale;
  #layer: readonly HTMLElement[] | undefined;
  #notice: readonly HTMLElement[] | undefined;
  /** Where focus returns to. */
  #opener: Element | null = null;

  constructor(banner: PlainElement, context: BannerContext) {
    this.#banner = banner;
    this.#context = context;
    this.#locale = new LocaleController(banner, consentDetailsCatalogue);
    banner.root.adoptedStyleSheets = [...banner.root.adoptedStyleSheets, styles()];
  }

  async open(): Promise<void> {
    this.#opener = activeElement();
    await this.#ready();
    this.#layer = this.#render();
    this.#banner.requestUpdate();
  }

  close(): void {
    if (!this.#layer) return;
    this.#layer = undefined;
    this.#banner.requestUpdate();
    const opener = this.#opener;
    void this.#banner.updateComplete.then(() => {
      // The button that was pressed may be gone; the other way in is where it was.
      const way = opener?.isConnected
        ? opener
        : this.#banner.root.querySelector('[part="settings"]:not([hidden])');
      if (way instanceof HTMLElement) way.focus();
    });
  }

  /** Says what the visitor should know about the decision just taken, if anything. */
  async report(): Promise<void> {
    await this.#ready();
    this.#notice = this.#renderNotice();
    this.#banner.requestUpdate();
  }

  /** What is to be shown instead of the first layer. */
  content(): readonly HTMLElement[] | undefined {
    return this.#layer ?? this.#notice;
  }

  #ready(): Promise<void> {
    return consentDetailsCatalogue.load(this.#locale.spoken);
  }

  #render(): HTMLElement[] | undefined {
    const { store, choose } = this.#context;
    const { config, gpc } = store;
    if (!config) return undefined;
    const { text } = this.#locale;
    const categories = new CookieBannerCategories(store, this.#context.locale, this.#locale);
    const button = (part: string, label: string, click: () => void) =>
      h('button', { part, click }, label);
    return renderLayer(
      text('detailsHeading'),
      [
        h(
          'p',
          { class: 'muted' },
          text('detailsText', { count: config.maxAgeDays ?? DEFAULT_MAX_AGE_DAYS }),
        ),
        gpc && h('p', { class: 'small' }, text('signal')),
        categories.element,
        h('p', { class: 'muted small' }, text('limits')),
        store.record ? renderRecord(store.record, this.#locale) : undefined,
      ],
      [
        button('reject', this.#context.locale.text('reject'), () => choose(categories.all(false))),
        button('save', text('save'), () => choose(categories.chosen)),
        button('accept', this.#context.locale.text('accept'), () => choose(categories.all(true))),
      ],
    );
  }

  #renderNotice(): HTMLElement[] | undefined {
    const { lasting, reloadNeeded } = this.#context.store;
    if (lasting && !reloadNeeded) return undefined;
    const { text } = this.#locale;
    const done = () => {
      this.#notice = undefined;
      this.#banner.requestUpdate();
    };
    return renderLayer(
      text('ownService'),
      [
        !lasting && h('p', {}, text('notLasting')),
        reloadNeeded && h('p', {}, text('reloadNeeded')),
      ],
      [
        h('button', { click: done }, text('understood')),
        reloadNeeded && h('button', { click: () => location.reload() }, text('reloadNow')),
      ],
      'alert',
    );
  }
}
