import type { Archive } from '../domain/archive.js';
import type { SourceKind } from '../domain/source-kind.js';
import { openArchive } from '../sources/open-archive.js';

/**
 * An archive that may still have to be opened, and that several elements may share. A failed opening
 * is tried again by the next call.
 */
export class ArchiveHandle {
  readonly #src: string;
  readonly #source: SourceKind;
  readonly #stop = new AbortController();
  #opening: Promise<Archive> | undefined;
  /** An opening before anybody had asked, of whose failure the first one who asks is told. */
  #early: Promise<Archive> | undefined;

  constructor(src: string, source: SourceKind) {
    this.#src = src;
    this.#source = source;
  }

  /** @throws ArchiveError, or `AbortError` once the handle is closed. */
  open(): Promise<Archive> {
    const early = this.#early;
    this.#early = undefined;
    return early ?? (this.#opening ??= this.#open());
  }

  /** Opens the archive for somebody who will ask later. */
  openEarly(): Promise<Archive> {
    return (this.#early = this.open());
  }

  /** Aborts the opening and whatever the archive still loads. */
  close(): void {
    this.#stop.abort();
  }

  /** The archive's address, the same however it is written. */
  get address(): string {
    const { baseURI } = document;
    return URL.canParse(this.#src, baseURI) ? new URL(this.#src, baseURI).href : this.#src;
  }

  async #open(): Promise<Archive> {
    const { signal } = this.#stop;
    try {
      const archive = await openArchive(this.#src, { source: this.#source, signal });
      if (signal.aborted) archive.close();
      else signal.addEventListener('abort', () => archive.close());
      return archive;
    } catch (error) {
      this.#opening = undefined;
      throw error;
    }
  }
}
