/** A video or audio recording of a session. */
export interface Recording {
  /** Absolute http(s) address of the recording's page or media file. */
  readonly url: string;
  readonly title?: string;
  /** Name of the host for people, e.g. "YouTube", "Vimeo". */
  readonly provider?: string;
}
