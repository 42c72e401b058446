import type { ReactiveControllerHost } from 'lit';

/** People that are drawn anew at a time: a slow phone needs some 40 ms for them. */
const STEP = 20;

/** Lets a long list appear in steps, each too short to be noticed. What is there already stays. */
export class Reveal {
  readonly #host: ReactiveControllerHost;
  #shown = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Begins anew: what is there is to look different, which takes as long as drawing it. */
  restart(): void {
    this.#shown.clear();
  }

  /**
   * What of several lists is to be drawn now; the host is drawn again soon for the rest.
   * @param atOnce everything, as for printing
   */
  step<Item extends { readonly id: string }>(
    lists: readonly (readonly Item[])[],
    atOnce: boolean,
  ): Item[][] {
    const before = this.#shown;
    const shown = (this.#shown = new Set<string>());
    let room = atOnce ? Infinity : STEP;
    const drawn = lists.map((list) =>
      list.filter(({ id }) => {
        const fits = before.has(id) || room-- > 0;
        if (fits) shown.add(id);
        return fits;
      }),
    );
    // A task of its own, so that the browser can paint what is there, and answer.
    const held = lists.some(({ length }, i) => length > (drawn[i]?.length ?? 0));
    if (held) setTimeout(() => this.#host.requestUpdate());
    return drawn;
  }
}
