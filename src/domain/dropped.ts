/** Something of a feed that was left out, told to whoever integrates the feed. */
export interface Dropped {
  /** Position of the item in its archive, from 0; -1 for the feed itself. */
  readonly index: number;
  /** The item's id, where it has one. */
  readonly id?: string;
  /** Where in the item, e.g. `attachments[2].url`; empty: the whole item. */
  readonly path: string;
  /** Why, and what would be right, in English. */
  readonly reason: string;
}
