/** A declaration as it was shown, so that the operator can prove what was agreed to. */
export interface Declaration {
  /** Plain text, blanks collapsed. */
  readonly text: string;
  /** The author's own version of the text. */
  readonly version: string;
  /** SHA-256 of the text in UTF-8, lowercase hex; null where the page is no secure context. */
  readonly hash: string | null;
}

/** What a visitor sends: an address, what was agreed to, and where and when. */
export interface Subscription {
  readonly email: string;
  /** Only if the visitor gave one. */
  readonly name?: string;
  /** Ids of lists, each once; what they are is the provider's business. */
  readonly lists: readonly string[];
  /** What else the author's form asks for or says, under the names it has there. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly consent: Declaration;
  /** Only if the page asks for it. */
  readonly trackingConsent?: Declaration & { readonly given: boolean };
  /** Address of the page, without its fragment. */
  readonly page: string;
  /** RFC 3339, UTC. */
  readonly time: string;
  /** BCP 47 tag of the texts. */
  readonly language: string;
}
