/** The photo of a session. */
export interface SessionImage {
  /** Absolute http(s) address. */
  readonly url: string;
  /** Text alternative; empty or absent: the image is decoration. */
  readonly alt?: string;
  /** Who made it, without the word "Foto:", e.g. "DKJS / A. Petersen". */
  readonly credit?: string;
  readonly caption?: string;
  /** Intrinsic size in CSS pixels, where the feed tells it. */
  readonly width?: number;
  readonly height?: number;
}
