/** A person to ask. Plain text; `url` absolute http(s). */
export interface Contact {
  readonly name: string;
  readonly organization?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
}

/** An organisation that pays for the programme. Addresses absolute http(s). */
export interface Funder {
  readonly name: string;
  readonly url?: string;
  readonly logo?: string;
}

/** A named address, absolute http(s). */
export interface NamedLink {
  readonly title: string;
  readonly url: string;
}

/** An entry of the programme's menu: a link, or a group of entries. */
export interface NavigationItem {
  readonly title: string;
  readonly url?: string;
  readonly items?: readonly NavigationItem[];
}

/** What an archive says about itself. */
export interface ArchiveInfo {
  /** Plain text; empty where the source has none. */
  readonly title: string;
  readonly description?: string;
  /** Absolute http(s) address where people read the original. */
  readonly homepage?: string;
  /** BCP 47 tag of the content. */
  readonly language?: string;
  readonly contacts: readonly Contact[];
  readonly funders: readonly Funder[];
  readonly links: readonly NamedLink[];
  readonly navigation: readonly NavigationItem[];
}
