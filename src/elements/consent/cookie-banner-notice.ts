import {
  consentNoticeCatalogue,
  type ConsentNoticeLocale,
} from '../../i18n/consent-notice/catalogue.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import { renderLayer } from './cookie-banner-layer.js';
import type { BannerContext } from './cookie-banner-question.js';
import { h } from './dom.js';
import type { PlainElement } from './plain-element.js';

/** What a visitor should know about the decision just taken; seldom anything. */
export class CookieBannerNotice {
  readonly #context: BannerContext;
  readonly #locale: ConsentNoticeLocale;

  constructor(banner: PlainElement, context: BannerContext) {
    this.#context = context;
    this.#locale = new LocaleController(banner, consentNoticeCatalogue);
  }

  content(): HTMLElement[] | undefined {
    const { store, leadBack } = this.#context;
    const { lasting, reloadNeeded, hasNotice } = store;
    const { text, ready } = this.#locale;
    if (!hasNotice || !ready) return undefined;
    const done = () => {
      store.hasNotice = false;
      leadBack();
    };
    return renderLayer(
      text('noticeHeading'),
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
