import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from '../loading/after-paint.js';

/** As many entries as a phone shows at once below a heading, and how many more come with each further frame. */
const FIRST = 2;
const MORE = 4;
/** As many that stand there already and only change, which is quicker. */
const CHANGED = 10;

interface Options<Entry> {
  /** Draw all of it at once. */
  readonly whole: boolean;
  /**
   * How many are changed at first, of all that were and will be there; by default a usual page. For a moment
   * the others stand below them.
   */
  readonly inSight: (entries: readonly Entry[]) => number | undefined;
}

/**
 * Draws a long list a few entries a frame, those on top first: what a visitor sees is there sooner, and no
 * frame takes long. Entries that wait for their turn keep what they showed before, as it was drawn then.
 */
export class Gradual<Entry, Look> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #list: readonly Entry[] = [];
  #look: Look | undefined;
  #before: readonly Entry[] = [];
  /** What those were drawn with. */
  #looksBefore: ReadonlyMap<Entry, Look | undefined> = new Map();
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
   * @param look what its entries are drawn with; see `lookOf`
   */
  of(
    list: readonly Entry[],
    look: Look | undefined,
    { whole, inSight }: Options<Entry>,
  ): readonly Entry[] {
    if (list !== this.#list || look !== this.#look) {
      this.#before = this.#current;
      this.#looksBefore = new Map(this.#before.map((entry) => [entry, this.lookOf(entry)]));
      this.#list = list;
      this.#look = look;
      const { length } = this.#before;
      this.#drawn = length ? (inSight([...this.#before, ...list]) ?? CHANGED) : FIRST;
    }
    // Frames are for those who look.
    if (whole || document.hidden) this.#drawn = list.length;
    if (this.#drawn < list.length) this.#plan();
    return this.#current;
  }

  /** What an entry is drawn with: one that waits for its turn, with what it was drawn with before. */
  lookOf(entry: Entry): Look | undefined {
    return this.#list.slice(0, this.#drawn).includes(entry)
      ? this.#look
      : this.#looksBefore.get(entry);
  }

  get #current(): readonly Entry[] {
    const { length } = this.#list;
    return [...this.#list.slice(0, this.#drawn), ...this.#before.slice(this.#drawn, length)];
  }

  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    // What only changes is out of sight: the frame of what is in sight ends before it.
    if (this.#before.length) afterPaint(() => afterPaint(() => this.#goOn(CHANGED)));
    else afterPaint(() => this.#goOn(MORE));
  }

  #goOn(more: number): void {
    this.#planned = false;
    this.#drawn += more;
    this.#host.requestUpdate();
  }
}
