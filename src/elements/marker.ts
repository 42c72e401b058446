/** Marks what a visitor searched for, wherever it is shown. */
export interface Marker {
  /** A text with its hits marked, for a template. */
  readonly text: (text: string) => unknown;
  /** Marks the hits in nodes that are already there; marks of an earlier search go. */
  readonly mark: (root: Element) => void;
  /** Takes the marks away again. */
  readonly unmark: (root: Element) => void;
}
