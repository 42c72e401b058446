import type { K360ConsentChangeEvent } from '../consent/change-event.js';
import { consent, findKeeper } from '../consent/consent.js';
import type { ConsentRecord } from '../consent/record.js';
import { knownService, type ServiceInfo } from '../consent/known-services.js';
import { hold, ScriptQueue } from '../consent/script-queue.js';
import { webAddress } from '../consent/web-address.js';
import { videoPlayer } from '../domain/video-player.js';
import {
  consentGateCatalogue,
  type ConsentGateMessageOverrides,
} from '../i18n/consent-gate/catalogue.js';
import { LocaleController } from '../i18n/locale-controller.js';
import { renderGate, renderPlayer } from './consent/consent-gate-view.js';
import { h } from './consent/dom.js';
import { styles } from './k360-consent-gate.styles.js';
import { PlainElement, reflect } from './consent/plain-element.js';

/** What says which content it is, and who would get something. */
const IDENTITY = ['service', 'category', 'href'];

/**
 * Stands in for content of another site until the visitor wants it: once, or always for this service.
 * Works without a banner, too; then nothing is stored, and there is no "always".
 *
 * What it guards is the content of a `<template>` inside, or the player of the recording that `href` leads
 * to. The link to the original stays, whatever the browser makes of the content.
 *
 * @tag k360-consent-gate
 * @summary Two clicks before foreign content is loaded.
 * @attr {string} service - Id of the service, as the banner's configuration has it; known for video hosts.
 * @attr {string} category - Id of a category, where no service is named.
 * @attr {string} href - Page of the original, e.g. of the video; taken from a link inside otherwise.
 * @attr {string} label - What is shown, e.g. the title of the video; taken from the frame's `title` otherwise.
 * @attr {string} poster - A picture of the own site; others are not loaded.
 * @slot - Fallback: a link to the original, shown until the element is ready.
 * @csspart placeholder - What stands in for the content.
 * @csspart once - "Load once".
 * @csspart always - "Always allow".
 */
export class K360ConsentGate extends PlainElement {
  static override readonly sheets = [styles];
  static readonly observedAttributes = [...IDENTITY, 'label', 'poster'];

  /** Id of the service that decides. */
  declare service: string | undefined;
  /** Id of the category that decides where no service is named. */
  declare category: string | undefined;
  /** Address of the original's page. */
  declare href: string | undefined;
  /** What is shown. */
  declare label: string | undefined;
  /** Address of a picture of the own site. */
  declare poster: string | undefined;
  /** Single texts in the page's own words. */
  messages: ConsentGateMessageOverrides | undefined;

  readonly #locale = new LocaleController(this, consentGateCatalogue);
  #content: readonly Element[] = [];
  /** Since when the visitor wants the content this time, in ISO 8601; `undefined` where not. */
  #wantedSince: string | undefined;
  readonly #scripts = new ScriptQueue((script) => script.isConnected);
  #gone: AbortController | undefined;
  /** Content may come after the element. */
  readonly #observer = new MutationObserver(() => {
    if (!this.#content.length) this.requestUpdate();
  });
  #isExplained = false;

  override connectedCallback(): void {
    super.connectedCallback();
    const { record } = consent;
    // Nobody told it while it was out of the page, nor which of the decisions since was about it.
    if (record && this.#isRefusedSince(record)) this.#wantedSince = undefined;
    const { signal } = (this.#gone = new AbortController());
    document.addEventListener('k360-consent-change', this.#decided, { signal });
    document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { signal });
    this.#observer.observe(this, { childList: true, subtree: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#gone?.abort();
    this.#observer.disconnect();
    // By the time it comes back its service may be withdrawn; a frame would load before anybody looks.
    this.#close();
  }

  override attributeChangedCallback(attribute: string, before: string | null): void {
    // It is about something else now, which nobody wanted yet: frameworks use an element again.
    if (IDENTITY.includes(attribute) && before !== this.getAttribute(attribute)) {
      this.#wantedSince = undefined;
      this.#close();
    }
    super.attributeChangedCallback(attribute, before);
  }

  protected override update(): void {
    if (!this.#locale.ready) return;
    const loose = this.querySelector(':is(iframe, script)[src]:not([slot], [slot] *)');
    this.#explain(loose);
    if (!this.#isGuarding) {
      // The fallback stays. A frame in it that is lazy has not been loaded yet, and will not be.
      this.root.replaceChildren(h('slot', { name: loose ? 'content' : undefined }));
      return;
    }
    const isOpen = this.#wantedSince !== undefined || consent.granted(this.#id);
    if (!isOpen) this.#close();
    else if (!this.#content.length) this.#open();
    const shown = renderGate({
      info: this.#info,
      title: this.#title,
      locale: this.#locale,
      original: this.#original,
      originalText: this.href ? undefined : this.#link?.textContent.trim(),
      poster: this.#poster,
      isOpen,
      once: () => this.#want(true),
      always: findKeeper()?.serviceOf(this.#id) && (() => void this.#allow()),
      close: this.#wantedSince ? () => this.#want(false) : undefined,
    });
    const before = this.root.firstElementChild;
    // The same again would take focus away from what has it.
    if (!before?.isEqualNode(shown)) this.root.replaceChildren(shown);
  }

  get #player() {
    return videoPlayer(this.#original ?? '');
  }

  get #id(): string {
    return this.service ?? this.category ?? this.#player?.service ?? '';
  }

  /** Whether there is anything that could be opened. */
  get #isGuarding(): boolean {
    const { childElementCount = 0 } = this.#template?.content ?? {};
    return this.#content.length + childElementCount > 0 || this.#player !== undefined;
  }

  // Editors of content management systems may put both into paragraphs.
  get #template(): HTMLTemplateElement | null {
    return this.querySelector('template');
  }

  get #link(): HTMLAnchorElement | null {
    return this.querySelector('a[href]:not([slot], [slot] *)');
  }

  get #original(): string | undefined {
    return webAddress(this.href ?? this.#link?.getAttribute('href'));
  }

  get #info(): ServiceInfo {
    const frame = this.#find('iframe');
    const address = frame?.getAttribute('src') ?? this.#player?.src ?? this.#original ?? '';
    return findKeeper()?.serviceOf(this.#id) ?? knownService(this.#id, address);
  }

  get #title(): string {
    return (
      this.label ??
      this.#find('[title]')?.getAttribute('title') ??
      this.#locale.text('content', { name: this.#info.name })
    );
  }

  /** In what is guarded, wherever it is now. */
  #find(selector: string): Element | null | undefined {
    const guarded = this.#content.length ? this.#content : this.#template?.content.children;
    const all = [...(guarded ?? [])];
    return (
      all.find((element) => element.matches(selector)) ??
      all.map((element) => element.querySelector(selector)).find(Boolean)
    );
  }

  /** Only of the own site: a picture from elsewhere would be the very request that is guarded here. */
  get #poster(): string | undefined {
    const poster = webAddress(this.poster);
    if (!poster || new URL(poster).origin === location.origin) return poster;
    console.warn(`<k360-consent-gate> does not load a poster from another site: ${poster}`);
    return undefined;
  }

  /**
   * Tells the page's author, once, of a gate that does not do what it is there for.
   * @param loose what it cannot hold back
   */
  #explain(loose: Element | null): void {
    // What is inside may not be parsed yet.
    if (this.#isExplained || document.readyState === 'loading') return;
    const problem = loose
      ? 'cannot hold back what stands outside of a <template>; that is loaded before consent:'
      : !this.#isGuarding && 'guards nothing: no <template> inside, no film that it knows in href.';
    if (!problem) return;
    this.#isExplained = true;
    console.error(`<k360-consent-gate> ${problem}`, loose ?? this);
  }

  #open(): void {
    const template = this.#template;
    const { src } = this.#player ?? {};
    const scripts = template ? hold(template.content) : [];
    if (scripts.length) findKeeper()?.gating.ran.add(this.#id);
    if (template) this.#content = [...template.content.children];
    else if (src) this.#content = [renderPlayer(src, this.#title)];
    for (const element of this.#content) element.slot = 'content';
    this.append(...this.#content);
    this.#scripts.add(scripts);
  }

  #close(): void {
    if (this.#template) this.#template.content.append(...this.#content);
    else for (const element of this.#content) element.remove();
    this.#content = [];
  }

  readonly #decided = ({ changed, record }: K360ConsentChangeEvent): void => {
    if (changed.includes(this.#id) || (record && this.#isRefusedBy(record)))
      this.#wantedSince = undefined;
    this.requestUpdate();
  };

  /** Whether the visitor refused this content after wanting it; a decision about another service does not. */
  #isRefusedBy(record: ConsentRecord): boolean {
    const { source, services } = record;
    const isAboutAll = source === 'banner' || !Object.values(services).includes(true);
    return isAboutAll && this.#isRefusedSince(record);
  }

  /** Whether content that is wanted is refused by a decision that was taken since. */
  #isRefusedSince({ changedAt, services, categories }: ConsentRecord): boolean {
    const answer = services[this.#id] ?? categories[this.#id];
    return answer === false && changedAt > String(this.#wantedSince);
  }

  /** The content, once; or the placeholder again. */
  #want(isWanted: boolean): void {
    this.#wantedSince = isWanted ? new Date().toISOString() : undefined;
    this.requestUpdate();
    void this.#moveFocus();
  }

  /** This service from now on, not its category. */
  async #allow(): Promise<void> {
    await findKeeper()?.choose({ services: { [this.#id]: true } }, 'gate');
    await this.#moveFocus();
  }

  /** The button that was pressed is gone; focus goes where the visitor is then. */
  async #moveFocus(): Promise<void> {
    await this.updateComplete;
    const next = this.#content.length
      ? this.querySelector<HTMLElement>('iframe[slot="content"]')
      : this.root.querySelector('button');
    (next ?? this.root.querySelector<HTMLElement>('[tabindex]'))?.focus();
  }
}

reflect(K360ConsentGate.prototype, K360ConsentGate.observedAttributes);

declare global {
  interface HTMLElementTagNameMap {
    'k360-consent-gate': K360ConsentGate;
  }
}
