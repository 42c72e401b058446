import { reinsert } from './reinsert.js';

/** Nobody waits longer for a script: some are neither loaded nor refused, e.g. with `nomodule`. */
const PATIENCE_MS = 10_000;

/** What the page's parser has made. What comes later may come by `innerHTML`; then only a copy runs. */
const parsed = new Set<Element>((globalThis as Partial<typeof globalThis>).document?.scripts);

/**
 * Keeps scripts of inert content, which run themselves, from running out of turn once it is in the page. None is held
 * twice; those with a gate of their own have it.
 */
export function hold(content: ParentNode): HTMLScriptElement[] {
  const found = content.querySelectorAll<HTMLScriptElement>('script:not([type="text/plain"])');
  const scripts = [...found].filter((script) => !parsed.has(script));
  for (const script of scripts) {
    parsed.add(script);
    script.dataset.type = script.type;
    script.type = 'text/plain';
  }
  return scripts;
}

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
  async #run(given: HTMLScriptElement): Promise<unknown> {
    const copied = parsed.has(given)
      ? undefined
      : await import('./copied-script.js').catch(() => undefined);
    if (!this.#mayRun(given)) return undefined;
    const script = copied?.copyOf(given) ?? given;
    const { type } = script.dataset;
    if (type) script.type = type;
    else script.removeAttribute('type');
    // Scripts that are put in by a script are async unless told otherwise.
    if (!script.hasAttribute('async')) script.async = false;
    return new Promise((resolve) => {
      given.addEventListener('load', resolve);
      given.addEventListener('error', resolve);
      setTimeout(resolve, PATIENCE_MS);
      reinsert(script);
      // Without an address it has run when it is in the page.
      if (!script.src) resolve(undefined);
    });
  }
}
