/** How long a browser may take to say that its policy stopped a request it has already refused. */
const PATIENCE_MS = 100;

/**
 * Hears whether the page's Content-Security-Policy blocked a request. A blocked fetch fails like a
 * broken connection; only this event tells them apart, and it comes shortly after.
 */
export class PolicyWatch {
  readonly #origin: string;
  readonly #stop = new AbortController();
  readonly #blocked: Promise<true>;

  /** @param directive `connect-src` or `form-action` */
  constructor(directive: string, url: string) {
    this.#origin = new URL(url).origin;
    this.#blocked = new Promise((resolve) => {
      document.addEventListener(
        'securitypolicyviolation',
        (event) => {
          const { effectiveDirective, blockedURI, disposition } = event;
          if (disposition !== 'enforce' || effectiveDirective !== directive) return;
          if (blockedURI.startsWith(this.#origin)) resolve(true);
        },
        { signal: this.#stop.signal },
      );
    });
  }

  /** Whether it was blocked; ends the watch. */
  async blocked(): Promise<boolean> {
    const silence = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS));
    const blocked = await Promise.race([this.#blocked, silence]);
    this.stop();
    return blocked;
  }

  stop(): void {
    this.#stop.abort();
  }
}
