/** What an archive says about itself. */
export interface ArchiveInfo {
  /** Plain text; empty where the source has none. */
  readonly title: string;
  readonly description?: string;
  /** Absolute http(s) address where people read the original. */
  readonly homepage?: string;
  /** BCP 47 tag of the content. */
  readonly language?: string;
}
