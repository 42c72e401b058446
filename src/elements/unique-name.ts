import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Who is called what on this page. */
const owners = new Map<string, UniqueName>();

/**
 * Keeps the names of landmarks apart: a second archive of the same title is called "… (2)", so that
 * people who go from landmark to landmark can tell them apart (WCAG 2.2, technique ARIA11).
 */
export class UniqueName implements ReactiveController {
  readonly #host: Element;
  #base = '';
  #name = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The name itself, or with a number behind it where another element has it. */
  of(base: string): string {
    // Drawn once more after it has left the page, an element takes no name.
    if (base !== this.#base && this.#host.isConnected) {
      this.hostDisconnected();
      let name = base;
      for (let number = 2; owners.has(name); number++) name = `${base} (${number})`;
      owners.set(name, this);
      this.#base = base;
      this.#name = name;
    }
    return this.#name || base;
  }

  hostDisconnected(): void {
    if (owners.get(this.#name) === this) owners.delete(this.#name);
    this.#base = this.#name = '';
  }
}
