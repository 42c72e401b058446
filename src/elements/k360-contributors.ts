import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ArchiveController } from '../archive/archive-controller.js';
import { findSession } from '../archive/find-session.js';
import { ArchiveError } from '../domain/archive-error.js';
import type { Contributor } from '../domain/contributor.js';
import type { SourceKind } from '../domain/source-kind.js';
import { archiveCatalogue, type ArchiveMessageOverrides } from '../i18n/archive/catalogue.js';
import { LocaleController } from '../i18n/locale-controller.js';
import { Announcement } from './notices/announcement.js';
import type { ArchivePeople } from './people/archive-people.js';
import { K360ErrorEvent } from './error-event.js';
import { renderFailure } from './notices/failure.js';
import { hasFallback } from './loading/has-fallback.js';
import { styles } from './k360-contributors.styles.js';
import { K360LoadEvent } from './load-event.js';
import type { Notices } from './notices/notices.js';
import { OnDemand } from './loading/on-demand.js';
import { renderPerson } from './people/person.js';
import { positiveInteger } from './attributes/positive-integer.js';
import { reportError } from './notices/report.js';
import { settle } from './loading/settle.js';
import { sourceKind } from './attributes/source-kind.js';

/** Who is to be shown: the people of a session, or all of an archive. */
type Who = readonly Contributor[] | 'everybody';

/**
 * People: those of one session, given as a property or read from a feed by the session's id, or without an
 * id all people of an archive. Of an archive each is listed once, under the letter of their surname, with
 * links to their sessions; visitors search by name and organisation. The links lead to the archive on the
 * same page, where there is one that shows the session, else to the originals.
 *
 * @tag k360-contributors
 * @summary People of a session, or of a whole archive.
 * @fires {K360LoadEvent} k360-load - The people are shown; of an archive again when all are known.
 * @fires {K360ErrorEvent} k360-error - They could not be loaded, or not all of them.
 * @slot - Fallback, shown until the people are there and when they cannot be loaded.
 * @csspart list - The list; in an archive one under each letter.
 * @csspart person - One person.
 * @csspart name - Name, with titles.
 * @csspart organization - Organisation.
 * @csspart bio - Short biography.
 * @csspart error - The message when loading failed.
 * @csspart retry - The button in it.
 */
export class K360Contributors extends LitElement {
  static override styles = styles;

  /** People to show; wins over `src`. */
  @property({ attribute: false }) contributors: readonly Contributor[] | undefined;
  /** Address of a JSON Feed, a WordPress REST collection, or a WordPress site. */
  @property() src: string | undefined;
  /** How to read it: `auto` (default), `json-feed` or `wordpress`. */
  @property({ converter: sourceKind }) source: SourceKind = 'auto';
  /** Whose people to show: a session's id in the feed. Without it, those of the whole archive. */
  @property({ attribute: 'session-id' }) sessionId: string | undefined;
  /** Level of the letters' headings in an archive, 1 to 6; 2 by default. */
  @property({ attribute: 'heading-level', converter: positiveInteger }) headingLevel:
    number | undefined;
  /** Single texts in the host's own words. */
  @property({ attribute: false }) messages: ArchiveMessageOverrides | undefined;

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this, archiveCatalogue);
  readonly #status = new Announcement(this, this.#locale);
  readonly #notices: OnDemand<Notices> = new OnDemand(this, async () =>
    (await import('./notices/notices.js')).Notices.for(this),
  );
  /** What shows a whole archive. */
  readonly #everybody: OnDemand<ArchivePeople> = new OnDemand(this, async () => {
    // Beside it what it imports, which would be asked for a round trip later.
    const [{ ArchivePeople }] = await Promise.all([
      import('./people/archive-people.js'),
      import('./markup/search-marker.js'),
    ]);
    const people = new ArchivePeople(this, this.#status);
    await people.ready;
    return people;
  });
  readonly #archive: ArchiveController<Who> = new ArchiveController<Who>(this, {
    question: () => {
      const { src, source, sessionId = '' } = this;
      return {
        src,
        source,
        idle: Boolean(this.contributors),
        key: sessionId,
        ask: async (archive, signal): Promise<Who> => {
          if (sessionId) return (await findSession(archive, sessionId, signal)).contributors;
          await this.#everybody.load();
          const { part } = this.#everybody;
          if (!part) throw new ArchiveError('network', 'A part of the script is missing.', '');
          await part.read(archive, this.#archive.handle, signal);
          return 'everybody';
        },
      };
    },
    onAnswer: (who, grown) => {
      if (grown) return;
      const count = who === 'everybody' ? (this.#everybody.part?.size ?? 0) : who.length;
      this.dispatchEvent(new K360LoadEvent(count, count, []));
    },
    onError: (error) => {
      reportError(this, error);
      void this.#notices.load();
      this.dispatchEvent(new K360ErrorEvent(error));
    },
  });

  protected override render() {
    if (this.contributors) return this.#renderList(this.contributors);
    const { state } = this.#archive;
    const said = state.status === 'loading' ? this.#everybody.part?.loadingText : this.#status.text;
    return html`
      ${this.sessionId ? nothing : html`<p class="visually-hidden" role="status">${said}</p>`}
      ${this.#renderState()} ${state.status === 'ready' ? nothing : html`<slot></slot>`}
    `;
  }

  protected override updated(): void {
    // While the archive is still being opened.
    if (this.#archive.handle && !this.sessionId) void this.#everybody.load();
    const { status } = this.#archive.state;
    if (this.contributors || status === 'ready' || status === 'failed') settle(this.#internals);
  }

  #renderState(): TemplateResult | typeof nothing {
    const { state } = this.#archive;
    switch (state.status) {
      case 'idle':
        return nothing;
      case 'loading': {
        const { part } = this.#everybody;
        return part && !this.sessionId && !hasFallback(this) ? part.renderLoading() : nothing;
      }
      case 'failed':
        return renderFailure(state.error, {
          locale: this.#locale,
          notices: this.#notices,
          retry: () => this.#archive.retry(),
        });
      case 'ready':
        if (state.answer !== 'everybody') return this.#renderList(state.answer);
        return (
          this.#everybody.part?.render({
            level: this.headingLevel ?? 2,
            retryText: this.#locale.text('retry'),
          }) ?? nothing
        );
    }
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
