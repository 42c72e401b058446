import type { Contributor } from './contributor.js';
import type { Download } from './download.js';
import type { Recording } from './recording.js';
import type { SessionDate } from './session-date.js';
import type { SessionImage } from './session-image.js';

/** Documentation text: untrusted HTML (only `rich-text` may turn it into nodes) or plain text. */
export type SessionContent =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'text'; readonly text: string };

/** One documented event of the festival, whatever source it came from. */
export interface Session {
  /** Unique within its archive. */
  readonly id: string;
  /** Plain text, never empty. */
  readonly title: string;
  /** Absolute http(s) address of the original. */
  readonly url?: string;
  /** BCP 47 tag, where it is known. */
  readonly language?: string;
  /** Day the session belongs to: its start, else when it was published. */
  readonly date?: SessionDate;
  /** The feed's own label for that day, e.g. "Donnerstag". */
  readonly day?: string;
  readonly startsAt?: SessionDate;
  readonly endsAt?: SessionDate;
  readonly place?: string;
  /** Names of those who wrote the documentation. */
  readonly authors: readonly string[];
  /** Plain text. */
  readonly summary?: string;
  readonly content: SessionContent;
  /** Addresses in `content` are relative to this. */
  readonly baseUrl: string;
  readonly image?: SessionImage;
  readonly downloads: readonly Download[];
  readonly recordings: readonly Recording[];
  readonly contributors: readonly Contributor[];
  readonly tags: readonly string[];
  readonly cancelled: boolean;
}
