import { ContextProvider } from '@lit/context';
import { html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { archiveContext } from '../archive/archive-context.js';
import { asArchiveError } from '../archive/as-archive-error.js';
import { takeArchive } from '../archive/take-archive.js';
import { ArchiveError } from '../domain/archive-error.js';
import type { SourceKind } from '../domain/source-kind.js';
import { K360ErrorEvent } from './error-event.js';
import { styles } from './k360-feed.styles.js';
import { sourceKind } from './attributes/source-kind.js';

/**
 * Gives the elements inside it one shared archive, so that they need no `src` of their own and the
 * feed is loaded once.
 *
 * @tag k360-feed
 * @summary One feed for all elements inside.
 * @fires {K360ErrorEvent} k360-error - The archive could not be opened.
 * @slot - The elements that share the archive.
 */
export class K360Feed extends LitElement {
  static override styles = styles;

  /** Address of a JSON Feed, a WordPress REST collection, or a WordPress site. */
  @property() src: string | undefined;
  /** How to read it: `auto` (default), `json-feed` or `wordpress`. */
  @property({ converter: sourceKind }) source: SourceKind = 'auto';

  readonly #archive = new ContextProvider(this, { context: archiveContext });

  override connectedCallback(): void {
    super.connectedCallback();
    // Taken out of the page and put back, the element opens its archive again.
    if (this.hasUpdated) this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#archive.value?.close();
    this.#archive.setValue(undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('source')) this.#open();
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  #open(): void {
    this.#archive.value?.close();
    const archive = this.src ? takeArchive(this, this.src, this.source) : undefined;
    this.#archive.setValue(archive);
    archive?.open().catch((error: unknown) => {
      if (error instanceof ArchiveError)
        this.dispatchEvent(new K360ErrorEvent(asArchiveError(error)));
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k360-feed': K360Feed;
  }
}
