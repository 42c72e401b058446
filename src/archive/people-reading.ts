import type { Archive } from '../domain/archive.js';
import type { ArchiveError } from '../domain/archive-error.js';
import type { Dropped } from '../domain/dropped.js';
import { PeopleDirectory } from '../domain/people/people-directory.js';
import { Slices } from '../sources/slices.js';
import { asArchiveError } from './as-archive-error.js';
import { SessionReader } from './read-all.js';

/** How often whoever shows the people is told of new ones, in milliseconds. */
const TELL_EVERY = 250;

/**
 * Reads the people of a whole archive out of its sessions, in the background and for as long as somebody
 * shows them.
 */
export class PeopleReading {
  readonly directory = new PeopleDirectory();
  /** `incomplete`: it ended early; `error` says why, if something failed and may be tried again. */
  status: 'reading' | 'complete' | 'incomplete' = 'reading';
  error: ArchiveError | undefined;
  readonly #reader: SessionReader;
  readonly #signal: AbortSignal;
  readonly #onProgress: () => void;
  readonly #slices = new Slices();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param signal ends the reading
   * @param onProgress more is known, or the status has changed
   */
  constructor(archive: Archive, signal: AbortSignal, onProgress: () => void) {
    this.#reader = new SessionReader(archive, {});
    this.#signal = signal;
    this.#onProgress = onProgress;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** How many sessions were read, and of how many. */
  get progress(): { readonly read: number; readonly total: number; readonly exact: boolean } {
    const { read, total } = this.#reader;
    return { read, total: Math.max(read, total.total), exact: total.totalIs === 'exact' };
  }

  /** What had to be left out so far. */
  get dropped(): readonly Dropped[] {
    return this.#reader.dropped;
  }

  /**
   * Reads the first sessions, those that come right after them too, and goes on by itself: what is shown
   * and grows at once moves under the eyes of whoever looks.
   * @throws as `Archive.query`, if not even the first can be read
   */
  async start(): Promise<void> {
    await this.#step();
    const end = this.#finish();
    const ended = await Promise.race([end.then(() => true), pause(TELL_EVERY)]);
    await this.#settle();
    // Whoever shows them hears of the end after the beginning.
    if (ended) void pause(0).then(this.#tellEnd);
    else void end.then(this.#tellEnd);
  }

  /** Goes on after a failure, where it was. Never rejects. */
  async resume(): Promise<void> {
    await this.#finish();
    this.#tellEnd();
  }

  async #finish(): Promise<void> {
    this.status = 'reading';
    this.error = undefined;
    const error = await this.#toTheEnd();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#settle();
    if (this.#signal.aborted) return;
    this.error = error;
    this.status = error || this.#reader.cut ? 'incomplete' : 'complete';
  }

  readonly #tellEnd = (): void => {
    if (!this.#signal.aborted) this.#onProgress();
  };

  /** Reads all that can be read; what it failed of, if it did. */
  async #toTheEnd(): Promise<ArchiveError | undefined> {
    try {
      while (await this.#step()) this.#tellSoon();
      return undefined;
    } catch (error) {
      return asArchiveError(error);
    }
  }

  /** Takes in the next sessions; `false` at the end. */
  async #step(): Promise<boolean> {
    const sessions = await this.#reader.next(this.#signal);
    for (const session of sessions ?? []) this.directory.add(session);
    return sessions !== undefined;
  }

  /** Works out who is who, and lets the page have its turn meanwhile. */
  async #settle(): Promise<void> {
    const names = this.directory.settle();
    while (!names.next().done) {
      if (this.#slices.over) await this.#slices.pause(false);
      if (this.#signal.aborted) return;
    }
  }

  /** Drawing takes longer than reading: not every session is worth it. */
  #tellSoon(): void {
    this.#timer ??= setTimeout(() => void this.#tell(), TELL_EVERY);
  }

  async #tell(): Promise<void> {
    await this.#settle();
    this.#timer = undefined;
    if (!this.#signal.aborted && this.status === 'reading') this.#onProgress();
  }
}

/** Milliseconds that pass, and nothing has ended. */
function pause(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), ms));
}
