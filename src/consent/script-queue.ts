import { reinsert } from './reinsert.js';

/**
 * Runs gated scripts in the order they stand in the page, as the browser would have: classic ones wait
 * for each other, `defer` and modules come after them, `async` waits for nobody. Each is put into the page
 * again as the same node, so that its nonce and integrity hold and no Trusted Types policy is needed.
 */
export class ScriptQueue {
  readonly #mayRun: (script: HTMLScriptElement) => boolean;
  #last: Promise<unknown> = Promise.resolve();

  /** @param mayRun asked again when a script's turn has come */
  constructor(mayRun: (script: HTMLScriptElement) => boolean) {
    this.#mayRun = mayRun;
  }

  add(scripts: readonly HTMLScriptElement[]): void {
    const late: HTMLScriptElement[] = [];
    for (const script of scripts) {
      if (script.hasAttribute('async')) void this.#run(script);
      else if (script.dataset.type === 'module' || (script.defer && script.src)) late.push(script);
      else this.#last = this.#last.then(() => this.#run(script));
    }
    for (const script of late) this.#last = this.#last.then(() => void this.#run(script));
  }

  /** Resolves when a classic script has run, or failed to. */
  #run(script: HTMLScriptElement): Promise<void> | undefined {
    if (!this.#mayRun(script)) return undefined;
    const { type } = script.dataset;
    if (type) script.type = type;
    else script.removeAttribute('type');
    // Scripts that are put in by a script are async unless told otherwise.
    if (!script.hasAttribute('async')) script.async = false;
    // Without an address it has run when it is in the page.
    const done = script.src
      ? new Promise<void>((resolve) => {
          script.addEventListener('load', () => resolve());
          script.addEventListener('error', () => resolve());
        })
      : undefined;
    reinsert(script);
    return done;
  }
}
