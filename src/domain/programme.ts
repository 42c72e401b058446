import type { Dropped } from './dropped.js';

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

/** What an archive says about the programme it belongs to. */
export interface Programme {
  readonly contacts: readonly Contact[];
  readonly funders: readonly Funder[];
  readonly links: readonly NamedLink[];
  readonly navigation: readonly NavigationItem[];
  /** What of it had to be left out. */
  readonly dropped: readonly Dropped[];
}
