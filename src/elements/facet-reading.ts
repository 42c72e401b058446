import type { Archive, ArchiveQuery } from '../domain/archive.js';
import type { FacetState } from './filter-panel.js';

/** What an archive can be filtered by; the last answer stays until the next is there. */
export class FacetReading {
  state: FacetState = 'loading';
  readonly #changed: () => void;
  #asked = '';
  #asking: AbortController | undefined;

  /** @param changed there is another state */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /**
   * Asks once for each question, also where that fails: drawing again must not ask a server again.
   * @param revision of the archive, more of which may be known by now
   */
  ask(archive: Archive, { page, ...narrowing }: ArchiveQuery, revision: number): void {
    const key = JSON.stringify([narrowing, revision]);
    if (key === this.#asked) return;
    this.#asked = key;
    this.#asking?.abort();
    const { signal } = (this.#asking = new AbortController());
    if (typeof this.state === 'string') this.state = 'loading';
    const show = (state: FacetState) => {
      if (signal.aborted) return;
      this.state = state;
      this.#changed();
    };
    archive.facets({ ...narrowing, page }, { signal }).then(show, () => show('failed'));
  }

  /** What failed is asked again the next time. */
  forgetFailure(): void {
    if (this.state === 'failed') this.#asked = '';
  }
}
