import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ArchiveController } from '../archive/archive-controller.js';
import { findSession } from '../archive/find-session.js';
import type { Contributor } from '../domain/contributor.js';
import { archiveCatalogue, type ArchiveMessageOverrides } from '../i18n/archive/catalogue.js';
import { LocaleController } from '../i18n/locale-controller.js';
import type { SourceKind } from '../domain/source-kind.js';
import { K360ErrorEvent } from './error-event.js';
import { renderFailure } from './failure.js';
import { styles } from './k360-contributors.styles.js';
import { K360LoadEvent } from './load-event.js';
import type { Notices } from './notices.js';
import { OnDemand } from './on-demand.js';
import { renderPerson } from './person.js';
import { reportError } from './report.js';
import { sourceKind } from './source-kind.js';

/**
 * The people of one session: given as a property, or read from a feed by the session's id.
 *
 * @tag k360-contributors
 * @summary People with organisation and bio.
 * @fires {K360LoadEvent} k360-load - The people are shown.
 * @fires {K360ErrorEvent} k360-error - They could not be loaded.
 * @slot - Fallback, shown until the people are there and when they cannot be loaded.
 * @csspart list - The list.
 * @csspart person - One person.
 * @csspart name - Name, with titles.
 * @csspart organization - Organisation.
 * @csspart bio - Short biography.
 */
export class K360Contributors extends LitElement {
  static override styles = styles;

  /** People to show; wins over `src`. */
  @property({ attribute: false }) contributors: readonly Contributor[] | undefined;
  /** Address of a JSON Feed, a WordPress REST collection, or a WordPress site. */
  @property() src: string | undefined;
  /** How to read it: `auto` (default), `json-feed` or `wordpress`. */
  @property({ converter: sourceKind }) source: SourceKind = 'auto';
  /** Whose people to show: a session's id in the feed. */
  @property({ attribute: 'session-id' }) sessionId: string | undefined;
  /** Single texts in the host's own words. */
  @property({ attribute: false }) messages: ArchiveMessageOverrides | undefined;

  readonly #locale = new LocaleController(this, archiveCatalogue);
  readonly #notices: OnDemand<Notices> = new OnDemand(this, async () =>
    (await import('./notices.js')).Notices.for(this),
  );
  readonly #archive = new ArchiveController<readonly Contributor[]>(this, {
    question: () => {
      const { src, source, sessionId = '' } = this;
      return {
        src,
        source,
        // Without an id there is nobody to ask for.
        idle: Boolean(this.contributors) || !sessionId,
        key: sessionId,
        ask: async (archive, signal) =>
          (await findSession(archive, sessionId, signal)).contributors,
      };
    },
    onAnswer: (people, grown) => {
      if (!grown) this.dispatchEvent(new K360LoadEvent(people.length, people.length, []));
    },
    onError: (error) => {
      reportError(this, error);
      void this.#notices.load();
      this.dispatchEvent(new K360ErrorEvent(error));
    },
  });

  protected override render() {
    const { state } = this.#archive;
    if (this.contributors) return this.#renderList(this.contributors);
    if (state.status === 'ready') return this.#renderList(state.answer);
    return html`
      ${
        state.status === 'failed'
          ? renderFailure(state.error, {
              locale: this.#locale,
              notices: this.#notices,
              retry: () => this.#archive.retry(),
            })
          : nothing
      }
      <slot></slot>
    `;
  }

  #renderList(people: readonly Contributor[]): TemplateResult | typeof nothing {
    if (!people.length) return nothing;
    return html`<ul role="list" class="people" part="list">
      ${people.map((person) => html`<li part="person">${renderPerson(person)}</li>`)}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k360-contributors': K360Contributors;
  }
}
