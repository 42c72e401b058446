import type { Session } from '../../domain/session.js';

/** Marks what a visitor searched for, wherever it is shown. */
export interface Marker {
  /** A text with its hits marked, for a template. */
  readonly text: (text: string) => unknown;
  /**
   * Where neither title nor teaser has a hit: the part of a session's text around the first one, or the teaser
   * behind the names that have one.
   */
  readonly excerpt?: (session: Session, teaser: string) => string | undefined;
  /** Marks the hits in nodes that are already there; marks of an earlier search go. */
  readonly mark: (root: Element) => void;
  /** Takes the marks away again. */
  readonly unmark: (root: Element) => void;
}
