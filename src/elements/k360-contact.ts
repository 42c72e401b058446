import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Contact } from '../domain/programme.js';
import { mailtoAddress, telAddress } from '../domain/contact-address.js';
import { initials } from '../domain/initials.js';
import type { SourceKind } from '../domain/source-kind.js';
import { LocaleController } from '../i18n/locale-controller.js';
import { programmeCatalogue, type ProgrammeMessageOverrides } from '../i18n/programme/catalogue.js';
import { hasFallback } from './loading/has-fallback.js';
import { heading } from './markup/heading.js';
import { styles } from './k360-contact.styles.js';
import { positiveInteger } from './attributes/positive-integer.js';
import { programmeArchive, renderProgrammeFailure } from './programme/programme-archive.js';
import { mailIcon, phoneIcon } from './programme/programme-icons.js';
import { relOf } from './markup/rel-of.js';
import { settle } from './loading/settle.js';
import { sourceKind } from './attributes/source-kind.js';
import { UniqueName } from './markup/unique-name.js';

/**
 * People to ask, from a feed's `_k360.contacts`. Addresses are shown as they are written: hiding them
 * from programs would hide them from people, too.
 *
 * @tag k360-contact
 * @summary People to ask, with mail and phone.
 * @fires {K360LoadEvent} k360-load - The people are shown.
 * @fires {K360ErrorEvent} k360-error - They could not be loaded.
 * @slot - Content of the page's own, shown without a feed, until the people are there, and when they
 * cannot be loaded.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart person - One person.
 * @csspart name - Name, with titles.
 * @csspart organization - Organisation or role.
 * @csspart email - Link to the mailbox.
 * @csspart phone - Link to the phone number.
 * @csspart error - The message when loading failed.
 * @csspart retry - The button in it.
 */
export class K360Contact extends LitElement {
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
    count: ({ contacts }) => contacts.length,
  });

  protected override updated(): void {
    const { status } = this.#archive.state;
    if (status === 'ready' || status === 'failed') settle(this.#internals);
  }

  protected override render() {
    const { state } = this.#archive;
    const contacts = state.status === 'ready' ? state.answer.contacts : [];
    if (!contacts.length || !this.#locale.ready) {
      return state.status === 'failed' && !hasFallback(this)
        ? renderProgrammeFailure(this.#locale, () => this.#archive.retry())
        : html`<slot></slot>`;
    }
    const title = this.#locale.text('contacts');
    return html`<section aria-label=${this.#name.of(title)}>
      <div lang=${this.#locale.spoken === this.#locale.language ? nothing : this.#locale.spoken}>
        ${heading(this.headingLevel ?? 2, title, { part: 'heading' })}
      </div>
      <ul role="list" class="people" part="list">
        ${contacts.map((contact) => this.#renderContact(contact))}
      </ul>
    </section>`;
  }

  #renderContact({ name, organization, email, phone, url }: Contact): TemplateResult {
    return html`<li part="person">
      <span class="disc" aria-hidden="true"><span>${initials(name)}</span></span>
      <div>
        <p class="name" part="name" dir="auto">
          ${url ? html`<a href=${url} rel=${relOf(url)}>${name}</a>` : name}
        </p>
        ${
          organization
            ? html`<p class="organization" part="organization" dir="auto">${organization}</p>`
            : nothing
        }
        ${email ? renderWay(mailIcon, 'email', email, mailtoAddress(email)) : nothing}
        ${phone ? renderWay(phoneIcon, 'phone', phone, telAddress(phone)) : nothing}
      </div>
    </li>`;
  }
}

/** A link where the address has the form of one, else what the feed says, as text. */
function renderWay(
  icon: TemplateResult,
  part: 'email' | 'phone',
  written: string,
  href: string | undefined,
): TemplateResult {
  const shown = breakable(written);
  return html`<p class="way">
    ${
      href
        ? html`<a href=${href} part=${part} aria-label=${shown === written ? nothing : written}
            >${icon}<span>${shown}</span></a
          >`
        : shown
    }
  </p>`;
}

/**
 * Where a line is too short for a mailbox it breaks before the @, not in the middle of a word. Chromium
 * reads a blank there, which is why the link has a name of its own.
 */
function breakable(written: string): string | TemplateResult {
  const [user = '', ...host] = written.split('@');
  return host.length ? html`${user}<wbr />@${host.join('@')}` : written;
}

declare global {
  interface HTMLElementTagNameMap {
    'k360-contact': K360Contact;
  }
}
