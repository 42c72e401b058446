import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { ArchiveView } from '../../archive/archive-view.js';
import type { Archive, ArchivePage, ArchiveQuery } from '../../domain/archive.js';
import type { Session } from '../../domain/session.js';
import {
  archiveCatalogue,
  type ArchiveLocale,
  type ArchiveMessageOverrides,
} from '../../i18n/archive/catalogue.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import { printCatalogue, type PrintMessageKey } from '../../i18n/print/catalogue.js';
import { adoptStyles } from '../markup/adopt-styles.js';
import { imagesLoaded } from './images-loaded.js';
import { PrintJob } from './print-job.js';
import type { PrintSheet } from './print-sheet.js';
import { printerStyles } from './sessions-printer.styles.js';
import { resultText } from '../sessions/sessions-frame.js';
import { printIcon } from '../markup/tools-icons.js';
import { whenIdle } from '../loading/when-idle.js';

type Host = LitElement & { messages?: ArchiveMessageOverrides | undefined };

/** What is on the screen. */
interface Context {
  readonly archive: Archive;
  readonly question: ArchiveQuery;
  readonly answer: ArchivePage;
  readonly view: ArchiveView;
  /** Level of the archive's title. */
  readonly level: number;
  readonly title: string;
  /** Says something in the live region. */
  readonly say: (text: string) => void;
}

/**
 * Prints sessions whole: the button all that match, the browser's own command those on the screen. What
 * else is on the host page is printed as that page wants it.
 */
export class SessionsPrinter implements ReactiveController {
  readonly #host: Host;
  readonly #locale: LocaleController<PrintMessageKey>;
  readonly #archiveLocale: ArchiveLocale;
  /** Loaded when there is time, or with the button: it is as large as an opened session. */
  #sheet: PrintSheet | undefined;
  #loading: Promise<PrintSheet> | undefined;
  #context: Context | undefined;
  /** Whether the host draws the button in this update: only beside sessions. */
  #isDrawn = false;
  /** Whether the sheet holds all that match, to be printed next. */
  #whole = false;
  #job: PrintJob | undefined;
  /** Ends the job that is under way. */
  #stop: AbortController | undefined;
  /** What is told beside the button. */
  #note: PrintMessageKey | undefined;

  private constructor(host: Host) {
    this.#host = host;
    this.#locale = new LocaleController(host, printCatalogue);
    this.#archiveLocale = new LocaleController(host, archiveCatalogue);
    adoptStyles(host, printerStyles);
    host.addController(this);
    // What the browser's own command prints has to be ready before it is chosen.
    // It is loaded also where data is saved: it weighs less than a photo, and paper cannot be unfolded.
    whenIdle(() => void this.#loadSheet().catch(() => undefined));
  }

  /** Loads the part for an element. */
  static async for(host: Host): Promise<SessionsPrinter> {
    const printer = new SessionsPrinter(host);
    await printCatalogue.load(printer.#locale.spoken);
    return printer;
  }

  /** Belongs behind everything that is on the screen only. */
  get sheet(): HTMLElement | undefined {
    return this.#sheet?.element;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
    this.#forget();
  }

  hostUpdate(): void {
    this.#isDrawn = false;
  }

  /** Sessions that are not on the screen any more, as after a search that finds none, are not for paper either. */
  hostUpdated(): void {
    if (this.#isDrawn || !this.#context) return;
    this.#context = undefined;
    this.#forget();
  }

  /** The button, and what is told beside it. */
  render(context: Context): TemplateResult {
    this.#isDrawn = true;
    const { answer } = context;
    const last = this.#context;
    if (last && (last.archive !== context.archive || asKey(last) !== asKey(context))) {
      this.#forget();
    } else if (last?.answer !== answer && !this.#stop && !this.#whole) {
      this.#sheet?.clear();
    }
    this.#context = context;
    const { text } = this.#locale;
    const { total: count, totalIs } = answer;
    const label = totalIs === 'exact' ? text('printAll', { count }) : text('printUncounted');
    return html`<button class="text-button" part="print" type="button" @click=${this.#press}>
        ${printIcon}<span>${this.#stop ? text('cancelPrint') : label}</span>
      </button>
      <span class="print-note">${this.#noteText}</span>`;
  }

  get #noteText(): string {
    const { sessions, total } = this.#job ?? {};
    // Before the first have come, what the screen says.
    const of = total || (this.#context?.answer.total ?? 0);
    return this.#stop
      ? this.#locale.text('printProgress', { count: sessions?.length ?? 0, of })
      : this.#note
        ? this.#locale.text(this.#note)
        : '';
  }

  readonly #press = (): void => {
    const context = this.#context;
    if (this.#stop) {
      this.#end('printCancelled');
    } else if (context) {
      this.#stop = new AbortController();
      this.#say('printing');
      void this.#printAll(context, this.#stop.signal);
    }
  };

  async #printAll(context: Context, signal: AbortSignal): Promise<void> {
    const { archive, question, level } = context;
    const job = (this.#job ??= new PrintJob(archive, question));
    try {
      const sheet = await this.#loadSheet();
      await job.finish(signal, (more) => {
        for (const session of more) sheet.prepare(session, level + 2);
        this.#host.requestUpdate();
      });
      this.#fill(context, job.sessions, job.total);
      await imagesLoaded(sheet.element);
      signal.throwIfAborted();
    } catch {
      if (!signal.aborted) this.#end('printFailed');
      return;
    }
    this.#whole = true;
    this.#end(this.#openDialog() ? undefined : 'printReady');
  }

  /** @returns whether printing began; a frame may forbid dialogs, and says nothing */
  #openDialog(): boolean {
    let began = false;
    const note = () => {
      began = true;
    };
    addEventListener('beforeprint', note, { once: true });
    print();
    removeEventListener('beforeprint', note);
    return began;
  }

  /** The browser's own command: what is on the screen, at once. */
  readonly #beforePrint = (): void => {
    const context = this.#context;
    if (!context || this.#whole) return;
    this.#fill(context, context.answer.sessions, context.answer.total);
  };

  /** A browser may draw its pages once more, for another paper; what is printed next, a visitor decides. */
  readonly #afterPrint = (): void => {
    const acted = new AbortController();
    const reset = () => {
      acted.abort();
      this.#whole = false;
    };
    for (const act of ['keydown', 'pointerdown']) {
      addEventListener(act, reset, { capture: true, signal: acted.signal });
    }
  };

  #fill(context: Context, sessions: readonly Session[], total: number): void {
    const { answer, view, level } = context;
    // The page's own heading is hidden together with the slot that shows it.
    const own = this.#host.querySelector(':scope > [slot="heading"]');
    const title = own?.textContent.trim() || context.title;
    const { page, pages } = answer;
    const count = [resultText(this.#archiveLocale, { ...answer, total })];
    if (sessions === answer.sessions && pages > 1) {
      count.push(this.#archiveLocale.text('pageOf', { page, pages }));
    } else if (sessions.length < total) {
      count.push(this.#locale.text('printCut', { count: sessions.length, of: total }));
    }
    const ordered = view.sort !== undefined;
    this.#sheet?.fill({ level, title, count: count.join(', '), sessions, ordered });
  }

  #loadSheet(): Promise<PrintSheet> {
    const load = async () => {
      const { PrintSheet } = await import('./print-sheet.js');
      this.#sheet = await PrintSheet.for(this.#host);
      this.#host.requestUpdate();
      return this.#sheet;
    };
    this.#loading ??= load().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  /** Another question: what was collected for the last one is of no use. */
  #forget(): void {
    this.#stop?.abort();
    this.#stop = this.#job = this.#note = undefined;
    this.#whole = false;
    this.#sheet?.clear();
  }

  /** @param note what is to be told; what was collected is kept for the next time */
  #end(note: PrintMessageKey | undefined): void {
    this.#stop?.abort();
    this.#stop = undefined;
    this.#note = note;
    this.#say(note);
  }

  #say(key: PrintMessageKey | undefined): void {
    this.#context?.say(key ? this.#locale.text(key) : '');
    this.#host.requestUpdate();
  }
}

/** The same as long as the same sessions match, whichever page of them is shown. */
function asKey({ question }: Context): string {
  return JSON.stringify({ ...question, page: 1 });
}
