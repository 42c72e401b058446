import { SessionReader } from '../../archive/read-all.js';
import type { Archive, ArchiveQuery } from '../../domain/archive.js';
import type { Session } from '../../domain/session.js';

/** Most sessions on paper, some thousand pages; an archive that never ends must not fill a phone. */
const MOST = 2_000;

/** Collects what goes on paper. After a failure or an interruption it goes on where it was. */
export class PrintJob {
  readonly sessions: Session[] = [];
  readonly #reader: SessionReader;

  /** @param question whichever page of it is on the screen */
  constructor(archive: Archive, question: ArchiveQuery) {
    this.#reader = new SessionReader(archive, question);
  }

  /** Number of sessions that match, as far as known. */
  get total(): number {
    return Math.max(this.#reader.total.total, this.sessions.length);
  }

  /**
   * Reads to the end.
   * @param onMore is told what each step brought
   * @throws as `Archive.query`, and the reason of the signal
   */
  async finish(signal: AbortSignal, onMore: (more: readonly Session[]) => void): Promise<void> {
    while (this.sessions.length < MOST) {
      const more = await this.#reader.next(signal);
      if (!more) return;
      const fitting = more.slice(0, MOST - this.sessions.length);
      this.sessions.push(...fitting);
      onMore(fitting);
    }
  }
}
