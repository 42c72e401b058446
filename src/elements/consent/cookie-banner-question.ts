import type { ConsentConfig } from '../../consent/config-schema.js';
import type { ConsentStore } from '../../consent/consent-store.js';
import { optionalCategories, type Choice } from '../../consent/decision.js';
import type { ConsentLocale } from '../../i18n/consent/catalogue.js';
import type { de } from '../../i18n/consent/de.js';
import { renderLayer } from './cookie-banner-layer.js';
import { h } from './dom.js';

/** What the layers have of the banner around them. */
export interface BannerContext {
  readonly store: ConsentStore;
  readonly locale: ConsentLocale;
  /** Takes the visitor's decision; `true` or `false` for all that is asked. */
  readonly choose: (choice: Choice | boolean) => void;
  readonly openSettings: () => void;
  /** Leads focus to where the visitor came from, once something is closed. */
  readonly leadBack: () => void;
}

/** Name and purpose of each category that a visitor may refuse, in the editor's words or in ours. */
export function purposesOf(config: ConsentConfig, locale: ConsentLocale): [string, string][] {
  const words = (key: string) => locale.text(key as keyof typeof de);
  return optionalCategories(config).map(({ id, name, purpose }) => [
    name ?? words(id),
    purpose ?? words(`${id}Purpose`),
  ]);
}

/** The first layer: what is asked, and three answers of the same weight. */
export function renderQuestion(config: ConsentConfig, context: BannerContext): HTMLElement[] {
  const { store, locale } = context;
  const { record, pending } = store;
  const list = (names: string[]) => new Intl.ListFormat(locale.tag).format(new Set(names));
  const [isAddition] = Object.keys(record?.categories ?? {});
  const countries = pending.flatMap(({ thirdCountries = [] }) => thirdCountries);
  const button = (part: 'reject' | 'settings' | 'accept', click: () => void) =>
    h('button', { part, click }, locale.text(part));
  return renderLayer(
    locale.text('heading'),
    [
      h(
        'p',
        { part: 'text' },
        isAddition
          ? locale.text('newServices', { services: list(pending.map(({ name }) => name)) })
          : locale.text('text'),
        ...purposesOf(config, locale).flatMap(([name, purpose]) => [
          ' ',
          h('b', {}, `${name}:`),
          ` ${purpose}`,
        ]),
        countries[0] && ` ${locale.text('countries', { countries: list(countries) })}`,
        ` ${locale.text('change')}`,
      ),
    ],
    [
      button('reject', () => context.choose(false)),
      button('settings', context.openSettings),
      button('accept', () => context.choose(true)),
    ],
  );
}
