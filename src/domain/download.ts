/** A file that belongs to a session. */
export interface Download {
  /** Absolute http(s) address. */
  readonly url: string;
  /** What the file is called for a reader; never a bare "Herunterladen". */
  readonly title: string;
  /** Short upper-case type for people, e.g. "PDF", "XLSX". */
  readonly type?: string;
  /** Size in bytes. */
  readonly size?: number;
}
