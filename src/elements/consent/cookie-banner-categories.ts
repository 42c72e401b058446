import type { ConsentCategory, ConsentConfig } from '../../consent/config-schema.js';
import {
  DEFAULT_MAX_AGE_DAYS,
  grantedIds,
  optionalCategories,
  type Choice,
} from '../../consent/decision.js';
import type { ConsentRecord } from '../../consent/record.js';
import { STORAGE_KEY } from '../../consent/record-storage.js';
import type { ConsentLocale } from '../../i18n/consent/catalogue.js';
import type { de } from '../../i18n/consent/de.js';
import type { ConsentDetailsLocale } from '../../i18n/consent-details/catalogue.js';
import { renderService, type ServiceFacts } from './cookie-banner-service.js';
import { h } from './dom.js';

/** The categories with their services, each with a switch; nothing counts before it is saved. */
export class CookieBannerCategories {
  readonly element: HTMLElement;
  readonly #config: ConsentConfig;
  readonly #words: ConsentLocale;
  readonly #locale: ConsentDetailsLocale;
  readonly #categories: readonly ConsentCategory[];
  readonly #on: Set<string>;
  /** Bring the switches up to date. */
  readonly #syncs: (() => void)[] = [];

  constructor(
    config: ConsentConfig,
    record: ConsentRecord | null,
    words: ConsentLocale,
    locale: ConsentDetailsLocale,
  ) {
    this.#config = config;
    this.#words = words;
    this.#locale = locale;
    this.#categories = optionalCategories(config);
    this.#on = new Set(grantedIds(config, record));
    this.element = h(
      'ul',
      { role: 'list' },
      this.#renderNecessary(),
      ...this.#categories.map((category) => this.#renderCategory(category)),
    );
    this.#sync();
  }

  /** What the switches say, or the same for everything. */
  choice(all?: boolean): Choice {
    const decide = (id: string) => all ?? this.#on.has(id);
    const decided = (things: readonly { id: string }[]) =>
      Object.fromEntries(things.map(({ id }) => [id, decide(id)]));
    return {
      categories: decided(this.#categories),
      services: decided(this.#categories.flatMap(({ services }) => services)),
    };
  }

  #sync(): void {
    for (const sync of this.#syncs) sync();
  }

  #renderNecessary(): HTMLElement {
    const {
      categories,
      maxAgeDays: count = DEFAULT_MAX_AGE_DAYS,
      recordUrl,
      storage,
    } = this.#config;
    const { text } = this.#locale;
    const necessary = categories.find(({ id }) => id === 'necessary');
    const own: ServiceFacts = {
      name: text('ownService'),
      provider: text('ownProvider'),
      purpose: text('ownPurpose'),
      recipients: recordUrl ? [new URL(recordUrl, document.baseURI).host] : [],
      thirdCountries: recordUrl ? undefined : [],
      stores: [
        {
          name: STORAGE_KEY,
          type: storage ?? 'localStorage',
          duration: text('days', { count }),
        },
      ],
    };
    return this.#renderItem(
      necessary?.name ?? text('necessary'),
      necessary?.purpose ?? text('necessaryPurpose'),
      h('b', { class: 'muted' }, text('always')),
      [own, ...(necessary?.services ?? [])].map((service) => renderService(service, this.#locale)),
    );
  }

  #renderCategory({ id, name, purpose, services }: ConsentCategory): HTMLElement {
    const words = (key: string) => this.#words.text(key as keyof typeof de);
    const label = name ?? words(id);
    const isPartly = () => !this.#on.has(id) && services.some((one) => this.#on.has(one.id));
    const toggle = () => {
      const value = !this.#on.has(id);
      for (const one of [id, ...services.map((service) => service.id)]) this.#set(one, value);
    };
    return this.#renderItem(
      label,
      purpose ?? words(`${id}Purpose`),
      this.#renderSwitch(id, label, toggle, isPartly),
      services.map((service) => {
        const toggleService = () => {
          this.#set(service.id, !this.#on.has(service.id));
          // What is not granted as a whole is no granted category; the other way round it takes its own switch.
          if (!this.#on.has(service.id)) this.#set(id, false);
        };
        const control = this.#renderSwitch(service.id, service.name, toggleService);
        return renderService(service, this.#locale, control);
      }),
    );
  }

  #set(id: string, value: boolean): void {
    this.#on[value ? 'add' : 'delete'](id);
  }

  #renderItem(
    name: string,
    purpose: string,
    control: HTMLElement,
    services: readonly HTMLElement[],
  ): HTMLElement {
    return h(
      'li',
      { part: 'category' },
      h('h3', {}, name),
      control,
      h('p', { class: 'muted' }, purpose),
      h(
        'details',
        {},
        h(
          'summary',
          {},
          this.#locale.text('services', { count: services.length }),
          h('span', { class: 'status' }, `: ${name}`),
        ),
        ...services,
      ),
    );
  }

  #renderSwitch(
    id: string,
    name: string,
    toggle: () => void,
    isPartly?: () => boolean,
  ): HTMLElement {
    const state = h('span', { 'aria-hidden': 'true' });
    const control = h(
      'button',
      {
        role: 'switch',
        part: 'switch',
        class: 'switch',
        click: () => {
          toggle();
          this.#sync();
        },
      },
      state,
      h('span', { class: 'track' }),
    );
    this.#syncs.push(() => {
      const isOn = this.#on.has(id);
      const partly = isPartly?.();
      const word = this.#locale.text(isOn ? 'on' : partly ? 'partly' : 'off');
      state.textContent = word;
      control.ariaChecked = String(isOn);
      control.ariaLabel = partly ? `${name} (${word})` : name;
    });
    return control;
  }
}
