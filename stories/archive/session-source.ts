import type { Contributor } from '../../src/domain/contributor.js';

/** A file that is generated for the demo; its size in the feed is its true size. */
export interface FileSource {
  /** File name; its ending decides what is made: `.pdf` or `.csv`. */
  readonly name: string;
  readonly title: string;
}

/** A session of the demo archive, as its editors would write it. */
export interface SessionSource {
  readonly id: string;
  readonly title: string;
  /** Calendar day, `YYYY-MM-DD`; the order within a day is the order of the list. */
  readonly day: string;
  readonly author: string;
  readonly tags: readonly string[];
  /** Documentation text. */
  readonly html: string;
  readonly language?: string;
  readonly image?: { readonly file: string; readonly alt: string; readonly credit: string };
  readonly files?: readonly FileSource[];
  readonly recordings?: readonly {
    readonly url: string;
    readonly title: string;
    readonly provider: string;
  }[];
  readonly people?: readonly Contributor[];
  readonly cancelled?: boolean;
}
