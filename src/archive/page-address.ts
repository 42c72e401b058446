import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ArchiveView } from './archive-view.js';
import { DEFAULT_PREFIX, readUrlView } from './url-parameters.js';

/** Those of the archives on the page; each has its own prefix. */
const addresses = new Set<PageAddress>();

type Host = ReactiveControllerHost & Element & { readonly urlSync?: string | null | undefined };

/**
 * The part of the host page's address that belongs to one archive. It is read when the archive enters
 * the page or is given another prefix and, where `url-sync` is set, followed and written from then on.
 */
export class PageAddress implements ReactiveController {
  /** Prefix of this archive's parameters. */
  prefix = DEFAULT_PREFIX;
  readonly #host: Host;
  readonly #show: (view: ArchiveView) => void;
  /** The prefix that was asked for; another archive may have it. */
  #wanted: string | undefined;
  /** What the address asked for last, as text. */
  #known: string | undefined;

  /** @param show shows what the address asks for, as soon as that is something else than before */
  constructor(host: Host, show: (view: ArchiveView) => void) {
    this.#host = host;
    this.#show = show;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
  }

  /** Attributes may be set after the element has entered the page. */
  hostUpdate(): void {
    const { isConnected, urlSync } = this.#host;
    const isPrefix = urlSync && /^[\w-]+$/.test(urlSync);
    const wanted = isPrefix ? urlSync : DEFAULT_PREFIX;
    if (!isConnected || wanted === this.#wanted) return;
    if (urlSync && !isPrefix) {
      console.warn(
        `<${this.#host.localName}> url-sync="${urlSync}" is no prefix of URL parameters: letters, digits, "-" and ` +
          `"_" are. This archive uses "${DEFAULT_PREFIX}-…".`,
      );
    }
    this.#wanted = wanted;
    this.#claim(wanted);
    this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
    addresses.delete(this);
    this.#wanted = undefined;
  }

  /** Whether the address is kept in step with what is shown. */
  get synced(): boolean {
    return this.#wanted !== undefined && this.#host.urlSync != null;
  }

  /** Whether the address says anything about this archive. */
  get saysSomething(): boolean {
    return this.#known !== undefined && this.#known !== '{}';
  }

  /**
   * Writes an address of ours, as `viewAddress` makes them, into the page's history, whose own state stays
   * as it is.
   * @param step `push`: "back" leads to the view before; `replace`: it is the same view, refined
   */
  write(address: string, step: 'push' | 'replace'): void {
    if (!this.synced || address === location.href) return;
    try {
      history[`${step}State`](history.state, '', address);
      this.#read();
      // Their links carry what they do not own of the address.
      for (const other of addresses) other.#host.requestUpdate();
    } catch {
      // Browsers limit how often an address may change; that of a sandboxed or srcdoc document never may.
    }
  }

  readonly #onPopState = (): void => {
    this.#host.requestUpdate();
    if (this.synced) this.#follow();
  };

  /** Anchors and dialogs of the host page are steps of its history, too, and none of our business. */
  #follow(): void {
    const known = this.#known;
    const view = this.#read();
    if (this.#known !== known) this.#show(view);
  }

  #read(): ArchiveView {
    const view = readUrlView(location.search, this.prefix);
    this.#known = JSON.stringify(view);
    return view;
  }

  /** A second archive with the same prefix must not follow the same parameters: it would turn with the other. */
  #claim(wanted: string): void {
    addresses.delete(this);
    const taken = new Set([...addresses].map(({ prefix }) => prefix));
    let prefix = wanted;
    for (let n = 2; taken.has(prefix); n++) prefix = `${wanted}-${n}`;
    if (prefix !== wanted) {
      console.warn(
        `<${this.#host.localName}> another archive on this page already uses the URL parameters ` +
          `"${wanted}-…"; this one uses "${prefix}-…". Give it its own prefix: url-sync="my-prefix".`,
      );
    }
    addresses.add(this);
    this.prefix = prefix;
  }
}
