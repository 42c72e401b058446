import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  claimPrefix,
  DEFAULT_PREFIX,
  pageHrefTemplate,
  readUrlView,
  releasePrefix,
  type UrlView,
} from './url-parameters.js';

/** The part of the host page's address that belongs to one archive. */
export class PageAddress implements ReactiveController {
  readonly #host: Element;
  readonly #prefix: () => string | null | undefined;
  #claimed = '';

  /** @param prefix the prefix the page's author chose, if any */
  constructor(host: ReactiveControllerHost & Element, prefix: () => string | null | undefined) {
    this.#host = host;
    this.#prefix = prefix;
    host.addController(this);
  }

  hostDisconnected(): void {
    releasePrefix(this.#claimed, this.#host);
    this.#claimed = '';
  }

  /** The view that the address asks for; an empty one where another archive reads that prefix. */
  read(): UrlView {
    const prefix = this.prefix;
    if (!claimPrefix(prefix, this.#host)) {
      console.warn(
        `<${this.#host.localName}> another archive on this page already uses the URL parameters ` +
          `"${prefix}-…". Give this one its own prefix: url-sync="my-prefix".`,
      );
      return {};
    }
    this.#claimed = prefix;
    return readUrlView(location.search, prefix);
  }

  /** Address of any page of the archive, with `{page}` for its number. */
  get pageHref(): string {
    return pageHrefTemplate(location.href, this.prefix);
  }

  private get prefix(): string {
    const prefix = this.#prefix() ?? '';
    return /^[a-z0-9-]+$/i.test(prefix) ? prefix : DEFAULT_PREFIX;
  }
}
