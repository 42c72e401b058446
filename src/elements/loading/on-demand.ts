import type { ReactiveControllerHost } from 'lit';

/** A part of an element that is loaded when it is first needed; then the element is drawn again. */
export class OnDemand<Part> {
  /** The part, once it is there. */
  part: Part | undefined;
  /** Whether it could not be loaded; loading it again may help. */
  failed = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #import: () => Promise<Part>;
  #loading: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & Element, load: () => Promise<Part>) {
    this.#host = host;
    this.#import = load;
  }

  /** Loads the part unless it is there or on its way. Never rejects. */
  load(): Promise<void> {
    return (this.#loading ??= this.#load());
  }

  async #load(): Promise<void> {
    this.failed = false;
    try {
      this.part = await this.#import();
    } catch (error) {
      this.#loading = undefined;
      this.failed = true;
      console.error(`<${this.#host.localName}> network: a part of the script is missing.`, error);
    }
    this.#host.requestUpdate();
  }
}
