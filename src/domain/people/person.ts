import type { Contributor } from '../contributor.js';
import type { Session } from '../session.js';

/** What a link to a session needs. */
export interface SessionLink extends Pick<Session, 'id' | 'title' | 'url' | 'language' | 'tags'> {
  /** Milliseconds since 1970; absent without a date. */
  readonly time?: number;
}

/** One person in one session, as its editors wrote it. */
export interface Appearance {
  readonly contributor: Contributor;
  readonly session: SessionLink;
}

/** A person of an archive, put together from all sessions they took part in. */
export interface Person extends Contributor {
  /** Unique among the people of an archive. */
  readonly id: string;
  /** What they are filed under, see `readPersonName`. */
  readonly surname: string;
  readonly given: string;
  /** `A` to `Z`, or `#` for all other beginnings. */
  readonly letter: string;
  /** Newest first. */
  readonly sessions: readonly SessionLink[];
  /** What they can be found by, folded: all spellings of name and organisation, and the role. */
  readonly text: string;
}
