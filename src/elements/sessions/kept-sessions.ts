import type { LitElement } from 'lit';
import type { ArchivePage } from '../../domain/archive.js';
import type { Session } from '../../domain/session.js';
import { groupByTime } from '../../domain/session-time.js';

/**
 * Puts the sessions of a page in the order in which they are shown, and keeps that while somebody reads: what an
 * archive brings later must not draw the card anew that has the reader's focus.
 */
export class KeptSessions {
  /** How many times sessions were not kept any longer: the same question has another answer then. */
  released = 0;
  readonly #host: LitElement;
  /** Whether sessions are shown as they were, though the archive brought others. */
  #kept = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /**
   * Sessions to come before the others. While somebody reads one, those that come later stand behind what is there,
   * or where a visitor has chosen an order once nobody does.
   * @param shown what the same question had for an answer before
   */
  arrange(
    answer: ArchivePage,
    shown: readonly Session[] | undefined,
    ordered: boolean,
  ): ArchivePage {
    const read = this.#isRead ? shown : undefined;
    this.#kept = ordered && read !== undefined;
    if (ordered) return read ? { ...answer, sessions: read } : answer;
    const { upcoming, past } = groupByTime(answer.sessions, Date.now());
    const pastFirst = past.some(({ id }) => id === read?.[0]?.id);
    return { ...answer, sessions: pastFirst ? [...past, ...upcoming] : [...upcoming, ...past] };
  }

  /** Lets go what was kept, unless it is still read. */
  release(): void {
    if (!this.#kept || this.#isRead) return;
    this.#kept = false;
    this.released++;
    this.#host.requestUpdate();
  }

  get #isRead(): boolean {
    const { renderRoot } = this.#host;
    return renderRoot.querySelector('k360-session-card:is([open], :focus-within)') !== null;
  }
}
