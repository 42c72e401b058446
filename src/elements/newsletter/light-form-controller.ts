import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type LightForm, readLightForm } from './light-form.js';

/** Keeps what the page's author wrote inside an element read, also when it comes or changes later. */
export class LightFormController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #names: () => { email: string; name: string };
  readonly #observer = new MutationObserver(() => this.#host.requestUpdate());

  constructor(
    host: ReactiveControllerHost & Element,
    names: () => { email: string; name: string },
  ) {
    this.#host = host;
    this.#names = names;
    host.addController(this);
  }

  /** As it is now. */
  get form(): LightForm {
    return readLightForm(this.#host, this.#names());
  }

  hostConnected(): void {
    const changes = { childList: true, subtree: true, characterData: true, attributes: true };
    for (const child of this.#host.children) this.#observer.observe(child, changes);
    this.#observer.observe(this.#host, { childList: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
