import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ArchiveView } from './archive-view.js';
import { DEFAULT_PREFIX, readUrlView } from './url-parameters.js';

/** Which archive of the page reads which prefix. */
const owners = new Map<string, Element>();

type Host = ReactiveControllerHost & Element & { readonly urlSync?: string | null | undefined };

/**
 * The part of the host page's address that belongs to one archive. It is read when the archive enters
 * the page and, where `url-sync` is set, followed and written from then on.
 */
export class PageAddress implements ReactiveController {
  readonly #host: Host;
  readonly #show: (view: ArchiveView) => void;
  #claimed: string | undefined;

  /** @param show shows what the address asks for: first on entering the page, then after "back" */
  constructor(host: Host, show: (view: ArchiveView) => void) {
    this.#host = host;
    this.#show = show;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#claim()) this.#show(readUrlView(location.search, this.prefix));
    addEventListener('popstate', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
    if (this.#claimed !== undefined) owners.delete(this.#claimed);
    this.#claimed = undefined;
  }

  /** Prefix of this archive's parameters. */
  get prefix(): string {
    const prefix = this.#host.urlSync ?? '';
    return /^[a-z0-9-]+$/i.test(prefix) ? prefix : DEFAULT_PREFIX;
  }

  /** Whether the address is kept in step with what is shown. */
  get synced(): boolean {
    return this.#claimed !== undefined && this.#host.urlSync != null;
  }

  /**
   * Writes an address of ours into the page's history, whose own state stays as it is.
   * @param step `push`: "back" leads to the view before; `replace`: it is the same view, refined
   */
  write(address: string, step: 'push' | 'replace'): void {
    if (!this.synced || new URL(address, location.href).href === location.href) return;
    try {
      history[`${step}State`](history.state, '', address);
    } catch {
      // Browsers limit how often, and sandboxed documents whether, an address may change.
    }
  }

  readonly #follow = (): void => {
    if (this.synced) this.#show(readUrlView(location.search, this.prefix));
  };

  /** A second archive with the same prefix must not follow the same parameters: it would turn with the other. */
  #claim(): boolean {
    const { prefix } = this;
    const owner = owners.get(prefix);
    if (owner && owner !== this.#host) {
      console.warn(
        `<${this.#host.localName}> another archive on this page already uses the URL parameters ` +
          `"${prefix}-…". Give this one its own prefix: url-sync="my-prefix".`,
      );
      return false;
    }
    owners.set(prefix, this.#host);
    this.#claimed = prefix;
    return true;
  }
}
