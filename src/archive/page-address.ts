import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ArchiveView } from './archive-view.js';
import { DEFAULT_PREFIX, readUrlView } from './url-parameters.js';

/** Prefixes that archives of the page read. */
const owners = new Set<string>();

type Host = ReactiveControllerHost & Element & { readonly urlSync?: string | null | undefined };

/**
 * The part of the host page's address that belongs to one archive. It is read when the archive enters
 * the page and, where `url-sync` is set, followed and written from then on.
 */
export class PageAddress implements ReactiveController {
  readonly #host: Host;
  readonly #show: (view: ArchiveView) => void;
  #claimed: string | undefined;
  /** What the address asked for last, as text. */
  #known: string | undefined;

  /** @param show shows what the address asks for: first on entering the page, then after "back" */
  constructor(host: Host, show: (view: ArchiveView) => void) {
    this.#host = host;
    this.#show = show;
    host.addController(this);
  }

  hostConnected(): void {
    this.#claim();
    this.#show(this.#read());
    addEventListener('popstate', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
    if (this.#claimed) owners.delete(this.#claimed);
    this.#claimed = undefined;
  }

  /** Prefix of this archive's parameters. */
  get prefix(): string {
    const wanted = this.#host.urlSync ?? '';
    const prefix = /^[a-z0-9-]+$/i.test(wanted) ? wanted : DEFAULT_PREFIX;
    return this.#claimed?.startsWith(prefix) ? this.#claimed : prefix;
  }

  /** Whether the address is kept in step with what is shown. */
  get synced(): boolean {
    return this.#claimed !== undefined && this.#host.urlSync != null;
  }

  /**
   * Writes an address of ours, as `viewAddress` makes them, into the page's history, whose own state stays as it is.
   * @param step `push`: "back" leads to the view before; `replace`: it is the same view, refined
   */
  write(address: string, step: 'push' | 'replace'): void {
    if (!this.synced || address === location.href) return;
    try {
      history[`${step}State`](history.state, '', address);
      this.#read();
    } catch {
      // Browsers limit how often an address may change; that of a sandboxed or srcdoc document never may.
    }
  }

  readonly #follow = (): void => {
    if (!this.synced) return;
    // Anchors and dialogs of the host page are steps of its history, too, and none of our business.
    const known = this.#known;
    const view = this.#read();
    if (this.#known !== known) this.#show(view);
  };

  #read(): ArchiveView {
    const view = readUrlView(location.search, this.prefix);
    this.#known = JSON.stringify(view);
    return view;
  }

  /** A second archive with the same prefix must not follow the same parameters: it would turn with the other. */
  #claim(): void {
    const wanted = this.prefix;
    let prefix = wanted;
    for (let n = 2; owners.has(prefix); n++) prefix = `${wanted}-${n}`;
    if (prefix !== wanted) {
      console.warn(
        `<${this.#host.localName}> another archive on this page already uses the URL parameters ` +
          `"${wanted}-…"; this one uses "${prefix}-…". Give it its own prefix: url-sync="my-prefix".`,
      );
    }
    owners.add(prefix);
    this.#claimed = prefix;
  }
}
