import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from './after-paint.js';

/** As many entries as a phone shows at once below a heading, and how many more come with each further frame. */
const FIRST = 2;
const MORE = 4;
/** As many that stand there already and only change, which is quicker: a usual page at once. */
const CHANGED = 10;

/**
 * Draws a long list a few entries a frame, those on top first: what a visitor sees is there sooner, and no
 * frame takes long. Entries that wait for their turn keep what they showed before.
 */
export class Gradual<Entry> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #list: readonly Entry[] = [];
  #before: readonly Entry[] = [];
  #drawn = 0;
  #planned = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#list = this.#before = [];
  }

  /**
   * What to draw of a list now.
   * @param whole draw all of it at once
   */
  of(list: readonly Entry[], whole = false): readonly Entry[] {
    if (list !== this.#list) {
      this.#before = this.#current;
      this.#list = list;
      this.#drawn = this.#before.length ? CHANGED : FIRST;
    }
    // Frames are for those who look.
    if (whole || document.hidden) this.#drawn = list.length;
    if (this.#drawn < list.length) this.#plan();
    return this.#current;
  }

  get #current(): readonly Entry[] {
    const { length } = this.#list;
    return [...this.#list.slice(0, this.#drawn), ...this.#before.slice(this.#drawn, length)];
  }

  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    afterPaint(() => this.#goOn());
  }

  #goOn(): void {
    this.#planned = false;
    this.#drawn += MORE;
    this.#host.requestUpdate();
  }
}
