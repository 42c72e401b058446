import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { ArchiveHandle } from '../../archive/archive-handle.js';
import { PeopleReading } from '../../archive/people-reading.js';
import { type SessionStage, stagesOf, watchStages } from '../../archive/session-stages.js';
import { viewAddress } from '../../archive/view-address.js';
import type { Archive } from '../../domain/archive.js';
import type { MessageOverrides } from '../../i18n/catalogue.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import { peopleCatalogue, type PeopleMessageKey } from '../../i18n/people/catalogue.js';
import { adoptStyles } from '../markup/adopt-styles.js';
import type { Announcement } from '../notices/announcement.js';
import { archivePeopleStyles } from './archive-people.styles.js';
import { K360ErrorEvent } from '../error-event.js';
import { K360LoadEvent } from '../load-event.js';
import { renderGroups } from './people-groups.js';
import { PeopleSelection } from './people-selection.js';
import { renderNobody, renderPeopleSkeleton, renderReadingNotes } from './people-states.js';
import { peopleCountText } from './people-texts.js';
import { renderLetters, renderPeopleSearch } from './people-tools.js';
import { reportDropped, reportError } from '../notices/report.js';
import { StageChoice } from './stage-choice.js';
import { UniqueName } from '../markup/unique-name.js';

type Host = LitElement & { messages?: MessageOverrides<PeopleMessageKey> | undefined };

/** What the people are shown with. */
interface Context {
  /** Level of the letters' headings. */
  readonly level: number;
  /** What the button says that tries again. */
  readonly retryText: string;
}

/** The people of a whole archive: count, search, letters, everybody with their sessions. Loaded when asked for. */
export class ArchivePeople {
  /** Settled once its words are there. */
  readonly ready: Promise<void>;
  readonly #host: Host;
  readonly #status: Announcement;
  readonly #locale: LocaleController<PeopleMessageKey>;
  readonly #name: UniqueName;
  readonly #selection: PeopleSelection;
  readonly #stages = new StageChoice();
  #reading: PeopleReading | undefined;
  #signal: AbortSignal | undefined;
  #handle: ArchiveHandle | undefined;

  /** @param status what is read out of the element */
  constructor(host: Host, status: Announcement) {
    this.#host = host;
    this.#status = status;
    this.#locale = new LocaleController(host, peopleCatalogue);
    this.#name = new UniqueName(host);
    this.#selection = new PeopleSelection(host);
    this.ready = peopleCatalogue.load(this.#locale.spoken);
    adoptStyles(host, ...archivePeopleStyles);
  }

  /** Number of people known. */
  get size(): number {
    return this.#reading?.directory.size ?? 0;
  }

  /**
   * Begins to read an archive; what was begun with the same signal goes on by itself.
   * @throws as `Archive.query`, if not even the first sessions can be read
   */
  async read(
    archive: Archive,
    handle: ArchiveHandle | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    if (this.#signal === signal) return;
    this.#signal = signal;
    this.#handle = handle;
    const reading = (this.#reading = new PeopleReading(archive, signal, () => this.#progressed()));
    watchStages(() => this.#host.requestUpdate(), signal);
    const print = ({ type }: Event) => {
      this.#selection.printing = type === 'beforeprint';
      this.#host.requestUpdate();
    };
    addEventListener('beforeprint', print, { signal });
    addEventListener('afterprint', print, { signal });
    addEventListener('online', this.#resume, { signal });
    await reading.start();
  }

  get loadingText(): string {
    return this.#locale.text('peopleLoading');
  }

  /** Until the first are known. */
  renderLoading(): TemplateResult {
    return renderPeopleSkeleton();
  }

  render({ level, retryText }: Context): TemplateResult | typeof nothing {
    const reading = this.#reading;
    const locale = this.#locale;
    if (!reading || !locale.ready) return nothing;
    const { directory, status } = reading;
    const notes = renderReadingNotes(reading, { locale, retryText, retry: this.#resume });
    const lang = locale.spoken === locale.language ? nothing : locale.spoken;
    if (!directory.size) {
      const nobody = {
        reading: renderPeopleSkeleton,
        complete: () => renderNobody(locale),
        // Who was not read yet may well be somebody.
        incomplete: () => nothing,
      };
      return html`<div lang=${lang}>${nobody[status]()} ${notes}</div>`;
    }
    const selection = this.#selection;
    selection.find(directory.letters);
    const { query, found, letters } = selection;
    const name = this.#name.of(locale.text('people'));
    return html`<div class=${selection.limited ? 'long' : nothing} lang=${lang}>
      <p class="count" tabindex="-1">${peopleCountText(locale, reading, selection)}</p>
      ${renderPeopleSearch({ locale, name, query, search: this.#search, clear: this.#clear })}
      ${renderLetters(letters, { locale, name, goTo: (letter) => this.#goTo(letter) })}
      ${found ? this.#renderGroups(level) : renderNobody(locale, { query, reset: this.#clear })}
      ${notes}
    </div>`;
  }

  #renderGroups(level: number): TemplateResult {
    const { marker, printing, unfolded } = this.#selection;
    const stages = this.#handle ? stagesOf(this.#handle) : [];
    return renderGroups(this.#selection.groups(), {
      locale: this.#locale,
      level,
      marker,
      printing,
      unfolded,
      stages,
      stageOf: (session) => this.#stages.of(session, stages),
      addressOf: (prefix, { id }) => viewAddress(location.href, prefix, { sessionId: id }),
      follow: (event, session) => {
        if (!isPlainClick(event)) return;
        const { id, url } = session;
        const shows = (stage: SessionStage) => this.#stages.of(session, [stage])?.show(id);
        if (stages.some(shows)) event.preventDefault();
        // Where the page hides its archive, nobody would see the session there.
        else if (url) {
          const rel = 'noopener noreferrer';
          Object.assign(event.currentTarget as HTMLAnchorElement, { href: url, rel });
        }
      },
      unfold: ({ currentTarget }, { id }) =>
        this.#grow(currentTarget as Element, () => this.#selection.unfold(id)),
      showMore: ({ currentTarget }, { letter }) =>
        this.#grow(currentTarget as Element, () => this.#selection.extend(letter)),
    });
  }

  readonly #search = (query: string): void => {
    const { directory } = this.#reading as PeopleReading;
    this.#selection.query = query;
    this.#selection.find(directory.letters);
    this.#host.requestUpdate();
    this.#status.say(
      peopleCountText(this.#locale, this.#reading as PeopleReading, this.#selection),
      true,
    );
  };

  /** The button that does so goes, and focus must not go with it. */
  readonly #clear = (): void => {
    this.#search('');
    this.#find('#people-search')?.focus();
  };

  readonly #resume = (): void => {
    const { status, error } = this.#reading ?? {};
    if (status === 'incomplete' && error) void this.#reading?.resume();
    this.#draw();
  };

  /** Draws again. Focus in the note below the people passes to the next note, at last to their number above them. */
  #draw(): void {
    const isInNote = () => this.#find('.reading:focus-within') !== null;
    const wasInNote = isInNote();
    this.#host.requestUpdate();
    if (!wasInNote) return;
    void this.#host.updateComplete.then(() => {
      if (isInNote()) return;
      const next = ['.reading button', '.reading', '.count', '.nobody-heading'];
      next
        .map((one) => this.#find(one))
        .find(Boolean)
        ?.focus({ preventScroll: true });
    });
  }

  /** Brings the visitor to a letter without touching the page's address. */
  #goTo(letter: string): void {
    const target = this.#find(`[id="letter-${letter}"]`);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'start' });
  }

  /** Makes a list longer. The button below it may go; focus passes to the first of what it brought. */
  #grow(button: Element, change: () => void): void {
    const list = button.previousElementSibling;
    const before = list?.childElementCount ?? 0;
    change();
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const first = list?.children[before];
      if (!(first instanceof HTMLElement)) return;
      const target = first.querySelector<HTMLElement>('a') ?? first;
      if (target === first) first.tabIndex = -1;
      target.focus();
    });
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #progressed(): void {
    const reading = this.#reading as PeopleReading;
    const { status, directory, error, dropped } = reading;
    this.#draw();
    if (status === 'reading') return;
    if (error) {
      reportError(this.#host, error);
      this.#host.dispatchEvent(new K360ErrorEvent(error));
      return;
    }
    if (dropped.length) reportDropped(this.#host, dropped);
    const { size } = directory;
    this.#status.say(peopleCountText(this.#locale, reading, { query: '', found: size }));
    void this.#host.updateComplete.then(() => {
      this.#host.dispatchEvent(new K360LoadEvent(size, size, dropped));
    });
  }
}

/** A plain click is answered on the page; every other way to follow a link leads to its address. */
function isPlainClick(event: MouseEvent): boolean {
  const { defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey } = event;
  return !(defaultPrevented || button || metaKey || ctrlKey || shiftKey || altKey);
}
