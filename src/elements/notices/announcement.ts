import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Long enough that nobody is still typing, short enough to be about what was typed; milliseconds. */
const PAUSE = 700;
/** Long enough that a screen reader sees the region empty: words that stay are not read out again; milliseconds. */
const GAP = 100;

/** What the live region of an element says: at once, or once a visitor pauses. */
export class Announcement implements ReactiveController {
  text = '';
  /** Whether something will be said once the visitor pauses. */
  waiting = false;
  readonly #host: ReactiveControllerHost;
  readonly #locale: { readonly language: string };
  #language = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, locale: { readonly language: string }) {
    this.#host = host;
    this.#locale = locale;
    host.addController(this);
  }

  /** What was said in another language does not stay. */
  hostUpdate(): void {
    const { language } = this.#locale;
    if (language !== this.#language) this.say('');
    this.#language = language;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** @param pause wait until nothing else was to be said for a moment */
  say(text: string, pause = false): void {
    clearTimeout(this.#timer);
    const again = text && text === this.text;
    if (again) this.#show('');
    this.waiting = pause;
    if (again || pause) this.#timer = setTimeout(() => this.#show(text), pause ? PAUSE : GAP);
    else this.#show(text);
  }

  #show(text: string): void {
    this.text = text;
    this.waiting = false;
    this.#host.requestUpdate();
  }
}
