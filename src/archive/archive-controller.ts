import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Archive } from '../domain/archive.js';
import type { ArchiveError } from '../domain/archive-error.js';
import type { SourceKind } from '../domain/source-kind.js';
import { archiveContext } from './archive-context.js';
import type { ArchiveHandle } from './archive-handle.js';
import type { ArchiveState } from './archive-state.js';
import { asArchiveError } from './as-archive-error.js';
import { takeArchive } from './take-archive.js';
import { Growth } from './growth.js';

/** Asks an archive for what the element shows. */
type Ask<Answer> = (archive: Archive, signal: AbortSignal) => Promise<Answer>;

/** What an element wants to know, and of which archive. */
interface Question<Answer> {
  /** The element's own archive; without it, the one that a `<k360-feed>` around it shares is asked. */
  readonly src: string | undefined;
  readonly source: SourceKind;
  /** Whether there is nothing to ask for. */
  readonly idle?: boolean;
  /** Compared as text: the same key is not asked again. */
  readonly key: string;
  readonly ask: Ask<Answer>;
}

type Host = ReactiveControllerHost & HTMLElement;

interface Options<Answer> {
  question(): Question<Answer>;
  /** An answer is there; `grown` if it only brings an earlier one up to date. */
  onAnswer?(answer: Answer, grown: boolean): void;
  onError?(error: ArchiveError): void;
  /** What failed is asked again, by the visitor or because the connection is back. */
  onRetry?(): void;
}

/**
 * Keeps one question of an element asked: opens the archive, aborts what is no longer wanted, drops
 * answers that come too late, and ends everything when the element leaves the page.
 */
export class ArchiveController<Answer> implements ReactiveController {
  state: ArchiveState<Answer> = { status: 'idle' };
  /** The archive, once it is open. */
  archive: Archive | undefined;
  readonly #host: Host;
  readonly #options: Options<Answer>;
  /** Own archive, closed when `src` changes or the element goes; a shared one belongs to its feed. */
  #own: { handle: ArchiveHandle; src: string; source: SourceKind } | undefined;
  #shared: ContextConsumer<typeof archiveContext, Host> | undefined;
  #asked: { handle: ArchiveHandle; key: string } | undefined;
  #asking: AbortController | undefined;

  constructor(host: Host, options: Options<Answer>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#resume);
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    // An element may still be drawn when it has left the page; it asks for nothing any more.
    if (!this.#host.isConnected) return;
    const { key, ...question } = this.#options.question();
    const handle = this.#handle(question);
    if (!handle) {
      this.#stopAsking();
      this.state = { status: 'idle' };
      return;
    }
    if (this.#asked?.handle === handle && this.#asked.key === key) return;
    void this.#run(handle, key);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#resume);
    this.#stopAsking();
    this.#own?.handle.close();
    this.#own = undefined;
    this.state = { status: 'idle' };
  }

  /** The archive that is asked, also while it is being opened. */
  get handle(): ArchiveHandle | undefined {
    return this.#asked?.handle;
  }

  /** Asks again, after a failure. */
  retry(): void {
    this.#options.onRetry?.();
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  /** The connection is back: what failed for want of one is asked again. */
  readonly #resume = (): void => {
    const { state } = this;
    if (state.status === 'failed' && /^(network|timeout)$/.test(state.error.code)) this.retry();
  };

  #handle({ src, source, idle }: Omit<Question<Answer>, 'key'>): ArchiveHandle | undefined {
    if (this.#own && (this.#own.src !== src || this.#own.source !== source)) {
      this.#own.handle.close();
      this.#own = undefined;
    }
    if (idle) return undefined;
    if (!src) {
      this.#shared ??= new ContextConsumer(this.#host, {
        context: archiveContext,
        subscribe: true,
      });
      return this.#shared.value;
    }
    this.#own ??= { handle: takeArchive(this.#host, src, source), src, source };
    return this.#own.handle;
  }

  #stopAsking(): void {
    this.#asking?.abort();
    this.#asking = undefined;
    this.#asked = undefined;
    this.archive = undefined;
  }

  async #run(handle: ArchiveHandle, key: string): Promise<void> {
    const sameArchive = this.#asked?.handle === handle;
    this.#asking?.abort();
    const { signal } = (this.#asking = new AbortController());
    this.#asked = { handle, key };
    if (!sameArchive) this.archive = undefined;
    this.state = {
      status: 'loading',
      ...(sameArchive && 'answer' in this.state && { previous: this.state.answer }),
      ...(sameArchive && this.state.status === 'loading' && this.state),
    };
    try {
      const archive = await handle.open();
      if (signal.aborted) return;
      if (archive !== this.archive) {
        this.archive = archive;
        // Its answer may take long; what can be done with it meanwhile is shown.
        this.#host.requestUpdate();
      }
      // Listening starts before asking, so that nothing that arrives meanwhile is missed.
      const growth = new Growth(archive, signal);
      await this.#answer(archive, signal, false);
      for (;;) {
        await growth.next();
        await this.#answer(archive, signal, true);
      }
    } catch (error) {
      if (signal.aborted) return;
      this.state = { status: 'failed', error: asArchiveError(error) };
      this.#host.requestUpdate();
      this.#options.onError?.(this.state.error);
    }
  }

  async #answer(archive: Archive, signal: AbortSignal, grown: boolean): Promise<void> {
    const { key, ask } = this.#options.question();
    const answer = await ask(archive, signal);
    signal.throwIfAborted();
    // Asked differently by now: the host's update, already on its way, will ask that.
    if (this.#options.question().key !== key) return;
    this.state = { status: 'ready', answer };
    this.#host.requestUpdate();
    this.#options.onAnswer?.(answer, grown);
    // The answer may have settled the question: a page behind the last one becomes the last one.
    if (this.#asked) this.#asked.key = this.#options.question().key;
  }
}
