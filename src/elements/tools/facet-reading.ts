import type { Archive, ArchiveQuery, Facet, Facets, Filters } from '../../domain/archive.js';
import { type FacetControl, FacetOrder, keepChosen, keepFocused } from './facet-order.js';
import type { FacetState } from './filter-panel.js';
import { TopicNames } from './topic-names.js';

/**
 * What an archive can be filtered by, while the panel is open; the last answer stays until the next is
 * there, whose values come in the places they had.
 */
export class FacetReading {
  state: FacetState = 'loading';
  /** Whether the last question had no answer; an earlier one, if there is any, stays without its numbers. */
  failed = false;
  /** Whether an answer is on its way. */
  asking = false;
  /** Those of all answers so far. */
  readonly topicNames = new TopicNames();
  readonly #changed: () => void;
  readonly #focused: () => FacetControl | null | undefined;
  #order = new FacetOrder();
  #asked = '';
  #asking: AbortController | undefined;

  /**
   * @param changed there is another state
   * @param focused the control that the visitor is at
   */
  constructor(changed: () => void, focused: () => FacetControl | null | undefined) {
    this.#changed = changed;
    this.#focused = focused;
  }

  /** Begins anew, as the panel opens: no earlier answer sets the order, and what failed is asked again. */
  open(): void {
    this.state = 'loading';
    this.#order = new FacetOrder();
    this.#asked = '';
    this.failed = false;
  }

  /** Asks again what failed. */
  retry(): void {
    this.#asked = '';
    this.#changed();
  }

  /**
   * Asks once for each question, also where that fails: drawing again must not ask a server again.
   * @param revision of the archive, more of which may be known by now
   * @param chosen what is chosen of it, with topics by the names that are known then
   */
  ask(
    archive: Archive,
    { page, ...narrowing }: ArchiveQuery,
    revision: number,
    chosen: () => Filters,
  ): void {
    const key = JSON.stringify([narrowing, revision]);
    if (key === this.#asked) return;
    this.#asked = key;
    this.#asking?.abort();
    const { signal } = (this.#asking = new AbortController());
    this.asking = true;
    if (typeof this.state === 'string') this.state = 'loading';
    // What comes too late sets no order either.
    const show = (read: () => FacetState, failed: boolean) => {
      if (signal.aborted) return;
      this.state = read();
      this.failed = failed;
      this.asking = false;
      this.#changed();
    };
    archive.facets({ ...narrowing, page }, { signal }).then(
      (facets) => show(() => this.#settle(facets, chosen), false),
      () =>
        show(() => (typeof this.state === 'string' ? 'failed' : withoutCounts(this.state)), true),
    );
  }

  #settle(answer: Facets, chosen: () => Filters): Facets {
    this.topicNames.learn(answer.tags ?? []);
    const facets = keepChosen(answer, chosen());
    const focused = this.#focused();
    const kept =
      focused && typeof this.state !== 'string' ? keepFocused(facets, this.state, focused) : facets;
    return this.#order.arrange(kept);
  }
}

/** The numbers were those of another question. */
function withoutCounts(facets: Facets): Facets {
  return Object.fromEntries(
    Object.entries(facets).map(([kind, values]: [string, readonly Facet[]]) => [
      kind,
      values.map(({ value }) => ({ value })),
    ]),
  );
}
