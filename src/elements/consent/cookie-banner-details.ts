import type { ConsentConfig } from '../../consent/config-schema.js';
import { DEFAULT_MAX_AGE_DAYS } from '../../consent/decision.js';
import {
  consentDetailsCatalogue,
  type ConsentDetailsLocale,
} from '../../i18n/consent-details/catalogue.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import { CookieBannerCategories } from './cookie-banner-categories.js';
import { styles } from './cookie-banner-details.styles.js';
import { renderLayer } from './cookie-banner-layer.js';
import type { BannerContext } from './cookie-banner-question.js';
import { renderRecord } from './cookie-banner-record.js';
import { h } from './dom.js';
import type { PlainElement } from './plain-element.js';

/** The banner's second layer: everything in detail. */
export class CookieBannerDetails {
  readonly #banner: PlainElement;
  readonly #context: BannerContext;
  readonly #locale: ConsentDetailsLocale;
  #layer: readonly HTMLElement[] | undefined;
  /** What the layer is about: it is made anew when somebody decides elsewhere, or the page speaks otherwise. */
  #subject = '';

  constructor(banner: PlainElement, context: BannerContext) {
    this.#banner = banner;
    this.#context = context;
    this.#locale = new LocaleController(banner, consentDetailsCatalogue);
    banner.root.adoptedStyleSheets = [...banner.root.adoptedStyleSheets, styles()];
  }

  async open(): Promise<void> {
    await consentDetailsCatalogue.load(this.#locale.spoken);
    this.#layer = this.#context.store.config && [];
    this.#subject = '';
    this.#banner.requestUpdate();
  }

  close(): void {
    if (!this.#layer) return;
    this.#layer = undefined;
    this.#context.leadBack();
  }

  /** What is to be shown instead of the first layer. */
  content(): readonly HTMLElement[] | undefined {
    const { config, record } = this.#context.store;
    const subject = `${this.#locale.spoken} ${record?.changedAt}`;
    if (this.#locale.ready && subject !== this.#subject) {
      this.#subject = subject;
      this.#layer &&= config && this.#render(config);
    }
    return this.#layer;
  }

  #render(config: ConsentConfig): HTMLElement[] {
    const { store, choose, locale } = this.#context;
    const { gpc, record } = store;
    const { text } = this.#locale;
    const categories = new CookieBannerCategories(config, record, locale, this.#locale);
    const button = (part: string, label: string, click: () => void) =>
      h('button', { part, click }, label);
    return renderLayer(
      text('detailsHeading'),
      [
        h(
          'p',
          { class: 'muted' },
          !record && `${text('beforehand')} `,
          text('holds', { count: config.maxAgeDays ?? DEFAULT_MAX_AGE_DAYS }),
        ),
        gpc && h('p', { class: 'small' }, text('signal')),
        categories.element,
        h('p', { class: 'muted small' }, text('limits')),
        // What the browser signals is not stored.
        record !== null && record.source !== 'gpc' && renderRecord(record, this.#locale),
      ],
      [
        button('reject', locale.text('reject'), () => choose(categories.choice(false))),
        button('save', text('save'), () => choose(categories.choice())),
        button('accept', locale.text('accept'), () => choose(categories.choice(true))),
      ],
    );
  }
}
