/** A person who took part in a session. All texts are plain text. */
export interface Contributor {
  /** Full name with titles, e.g. "Prof. Dr. Jutta Beispiel". */
  readonly name: string;
  readonly organization?: string;
  readonly role?: string;
  readonly bio?: string;
  /** Absolute http(s) address. */
  readonly url?: string;
  /** Absolute address of a portrait, only ever on the feed's or the page's own origin. */
  readonly image?: string;
}
