import type { ServiceInfo } from '../../consent/known-services.js';
import { webAddress } from '../../consent/web-address.js';
import type { ConsentGateLocale } from '../../i18n/consent-gate/catalogue.js';
import { h } from './dom.js';

interface GateView {
  readonly info: ServiceInfo;
  readonly title: string;
  readonly locale: ConsentGateLocale;
  readonly original: string | undefined;
  /** What the author's own link to it says. */
  readonly originalText: string | undefined;
  readonly poster: string | undefined;
  readonly isOpen: boolean;
  readonly once: () => void;
  /** Only where a banner knows the service. */
  readonly always: (() => void) | undefined;
  /** Only for content that was wanted once: what is always allowed is withdrawn in the settings. */
  readonly close: (() => void) | undefined;
}

/** The placeholder or the content, and below it what stays: the ways to the original and its policy. */
export function renderGate(view: GateView): HTMLElement {
  const { info, title, locale, original, originalText, isOpen, close } = view;
  const { name, policyUrl } = info;
  const { text } = locale;
  const link = (href: string | undefined, words: string) =>
    href && h('a', { href, rel: 'noopener noreferrer' }, words);
  const host = original && new URL(original).hostname.replace(/^www\./, '');
  return h(
    'div',
    { class: isOpen ? 'open' : 'gate', role: 'group', 'aria-label': title, tabindex: '-1' },
    isOpen ? h('slot', { name: 'content' }) : renderPlaceholder(view),
    h(
      'p',
      { class: 'links' },
      link(original, originalText || text('original', { host: host ?? '' })),
      link(webAddress(policyUrl), text('policy', { name })),
      isOpen && close && h('button', { class: 'close', click: close }, text('close')),
    ),
  );
}

/** The frame of a player. */
export function renderPlayer(src: string, title: string): HTMLElement {
  return h('iframe', {
    src,
    title,
    allow: 'fullscreen; encrypted-media; picture-in-picture',
    // Some players refuse to play where they cannot tell the site.
    referrerpolicy: 'strict-origin-when-cross-origin',
  });
}

function renderPlaceholder({ info, title, locale, poster, once, always }: GateView): HTMLElement {
  const { name, provider, thirdCountries = [] } = info;
  const { text } = locale;
  const countries = new Intl.ListFormat(locale.tag).format(thirdCountries);
  return h(
    'div',
    { class: 'placeholder', part: 'placeholder' },
    poster && h('img', { src: poster, alt: '' }),
    h('span', { class: 'play', 'aria-hidden': 'true' }),
    h('p', { class: 'title' }, title),
    h('p', {}, text(countries ? 'transferAbroad' : 'transfer', { name, provider, countries })),
    h(
      'div',
      { class: 'buttons' },
      h('button', { part: 'once', click: once }, text('once')),
      always && h('button', { part: 'always', click: always }, text('always', { name })),
    ),
  );
}
