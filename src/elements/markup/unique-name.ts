import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whose landmarks have a name on this page. */
const named = new Set<UniqueName>();

/**
 * Keeps the names of landmarks apart: a second archive of the same title, counted in the order of the
 * page, is called "… (2)", so that people who go from landmark to landmark can tell them apart (WCAG 2.2,
 * technique ARIA11).
 */
export class UniqueName implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #base = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The name itself, or with a number behind it where elements before this one have it. */
  of(base: string): string {
    // Drawn once more after it has left the page, an element takes no name.
    if (base !== this.#base && this.#host.isConnected) this.#take(base);
    const before = [...named].filter(
      (other) =>
        other.#base === base &&
        other.#host.compareDocumentPosition(this.#host) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).length;
    return before && named.has(this) ? `${base} (${before + 1})` : base;
  }

  hostDisconnected(): void {
    this.#take('');
    named.delete(this);
  }

  /** Whoever shares the old name or the new one may have another number now. */
  #take(base: string): void {
    const changed = [base, this.#base];
    this.#base = base;
    named.add(this);
    for (const other of named) {
      if (other !== this && changed.includes(other.#base)) other.#host.requestUpdate();
    }
  }
}
