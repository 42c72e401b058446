import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Funder, Programme } from '../domain/programme.js';
import type { SourceKind } from '../domain/source-kind.js';
import { LocaleController } from '../i18n/locale-controller.js';
import { programmeCatalogue, type ProgrammeMessageOverrides } from '../i18n/programme/catalogue.js';
import { isForeign } from '../rich-text/safe-url.js';
import { hasFallback } from './loading/has-fallback.js';
import { heading } from './markup/heading.js';
import { styles } from './k360-initiative.styles.js';
import { positiveInteger } from './attributes/positive-integer.js';
import { programmeArchive, renderProgrammeFailure } from './programme/programme-archive.js';
import { relOf } from './markup/rel-of.js';
import { settle } from './loading/settle.js';
import { sourceKind } from './attributes/source-kind.js';
import { UniqueName } from './markup/unique-name.js';

/**
 * Who pays for the programme, and its legal links, from a feed's `_k360.funders` and `_k360.links`.
 *
 * @tag k360-initiative
 * @summary Funders with logo and link, and legal links.
 * @fires {K360LoadEvent} k360-load - It is shown.
 * @fires {K360ErrorEvent} k360-error - It could not be loaded.
 * @slot - Content of the page's own, shown without a feed, until the feed is there, and when it cannot be
 * loaded.
 * @slot cookie-settings - A `<k360-cookie-settings>` that stands among the legal links.
 * @csspart heading - "Eine Initiative von".
 * @csspart funders - List of those who pay.
 * @csspart logo - A logo.
 * @csspart links - List of legal links.
 * @csspart error - The message when loading failed.
 * @csspart retry - The button in it.
 */
export class K360Initiative extends LitElement {
  static override styles = styles;

  /** Address of a JSON Feed. */
  @property() src: string | undefined;
  /** How to read it: `auto` (default), `json-feed` or `wordpress`. */
  @property({ converter: sourceKind }) source: SourceKind = 'auto';
  /** Level of the heading, 1 to 6; 2 by default. */
  @property({ attribute: 'heading-level', converter: positiveInteger }) headingLevel:
    number | undefined;
  /** Single texts in the host's own words. */
  @property({ attribute: false }) messages: ProgrammeMessageOverrides | undefined;

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this, programmeCatalogue);
  readonly #name = new UniqueName(this);
  readonly #archive = programmeArchive(this, {
    where: () => ({ src: this.src, source: this.source }),
    count: ({ funders, links }) => funders.length + links.length,
  });

  protected override updated(): void {
    const { status } = this.#archive.state;
    if (status === 'ready' || status === 'failed') settle(this.#internals);
  }

  protected override render() {
    const { state } = this.#archive;
    const programme = state.status === 'ready' ? state.answer : undefined;
    if (
      !this.#locale.ready ||
      !programme ||
      (!programme.funders.length && !programme.links.length)
    ) {
      return state.status === 'failed' && !hasFallback(this)
        ? renderProgrammeFailure(this.#locale, () => this.#archive.retry())
        : html`<slot></slot><slot name="cookie-settings"></slot>`;
    }
    return html`<section
      class="initiative"
      aria-label=${this.#name.of(this.#locale.text('initiative'))}
    >
      ${programme.funders.length ? this.#renderFunders(programme) : nothing}
      ${this.#renderLinks(programme)}
    </section>`;
  }

  #renderFunders({ funders }: Programme): TemplateResult {
    const { spoken, language } = this.#locale;
    return html`<div>
      <div lang=${spoken === language ? nothing : spoken}>
        ${heading(this.headingLevel ?? 2, this.#locale.text('initiative'), { part: 'heading' })}
      </div>
      <ul role="list" class="funders" part="funders">
        ${funders.map((funder) => html`<li>${renderFunder(funder)}</li>`)}
      </ul>
    </div>`;
  }

  #renderLinks({ links }: Programme) {
    const settings = this.querySelector(':scope > [slot="cookie-settings"]');
    if (!links.length && !settings) return nothing;
    return html`<ul role="list" class="links" part="links">
      ${links.map(
        ({ title, url }) => html`<li><a href=${url} rel=${relOf(url)} dir="auto">${title}</a></li>`,
      )}
      ${settings ? html`<li><slot name="cookie-settings"></slot></li>` : nothing}
    </ul>`;
  }
}

function renderFunder({ name, url, logo }: Funder): TemplateResult {
  const shown = logo
    ? html`<img
        class="logo"
        part="logo"
        src=${logo}
        alt=${name}
        height="40"
        loading="lazy"
        referrerpolicy=${isForeign(logo, location.origin) ? 'no-referrer' : nothing}
      />`
    : html`<bdi>${name}</bdi>`;
  return url ? html`<a href=${url} rel=${relOf(url)}>${shown}</a>` : shown;
}

declare global {
  interface HTMLElementTagNameMap {
    'k360-initiative': K360Initiative;
  }
}
