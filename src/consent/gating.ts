import { reinsert } from './reinsert.js';
import { hold, ScriptQueue } from './script-queue.js';

const GATED =
  ':is(script[type="text/plain"],iframe[data-src],img[data-src],template):is([data-consent],[data-service])';

/**
 * Lets gated elements of the page's light DOM run, now and later: scripts of type `text/plain`, frames
 * and images with `data-src`, templates. The service in `data-service` decides where one is given, the
 * category in `data-consent` otherwise.
 */
export class Gating {
  readonly #granted: (id: string) => boolean;
  /** Elements that are open; for templates, what came out of them. */
  readonly #opened = new Map<HTMLElement, readonly ChildNode[]>();
  /** Scripts that run or wait for their turn. */
  readonly #taken = new Set<HTMLScriptElement>();
  readonly #scripts = new ScriptQueue((script) => this.#mayRun(script));
  /** Categories and services whose scripts ran: they go on until the page is loaded anew. */
  readonly ran = new Set<string>();
  #observer: MutationObserver | undefined;

  constructor(granted: (id: string) => boolean) {
    this.#granted = granted;
  }

  /** Watches the page for gated elements that come later. */
  start(): void {
    this.#observer ??= new MutationObserver(() => this.update());
    this.#observer.observe(document, { childList: true, subtree: true });
    this.update();
  }

  /** Opens what may run, closes what may no longer. What is out of the page may come back later than a withdrawal. */
  update(): void {
    for (const element of this.#opened.keys()) {
      if (!element.isConnected || !this.#granted(gateOf(element))) this.#close(element);
    }
    const scripts: HTMLScriptElement[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(GATED)) {
      const id = gateOf(element);
      if (!this.#granted(id)) continue;
      if (element instanceof HTMLScriptElement) {
        if (!this.#taken.has(element)) scripts.push(element);
        this.#taken.add(element);
      } else if (!this.#opened.has(element)) this.#open(element);
    }
    this.#scripts.add(scripts);
  }

  #mayRun(script: HTMLScriptElement): boolean {
    const id = gateOf(script);
    // What an application has taken out meanwhile would run when it is put back, whatever holds by then.
    const granted = script.isConnected && this.#granted(id);
    if (granted) this.ran.add(id);
    else this.#taken.delete(script);
    return granted;
  }

  #open(element: HTMLElement): void {
    if (element instanceof HTMLTemplateElement) {
      const { content } = element;
      for (const script of hold(content)) Object.assign(script.dataset, element.dataset);
      this.#opened.set(element, [...content.childNodes]);
      element.after(content);
    } else {
      this.#opened.set(element, []);
      element.setAttribute('src', element.dataset.src ?? '');
    }
  }

  #close(element: HTMLElement): void {
    const opened = this.#opened.get(element);
    this.#opened.delete(element);
    if (element instanceof HTMLTemplateElement) element.content.append(...(opened ?? []));
    else {
      element.removeAttribute('src');
      // Without an address a frame keeps its document until it is put into the page again.
      if (element instanceof HTMLIFrameElement) reinsert(element);
    }
  }
}

function gateOf({ dataset }: HTMLElement): string {
  return dataset.service ?? dataset.consent ?? '';
}
