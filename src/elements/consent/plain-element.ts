import type { ReactiveController } from 'lit';

// A server may load the classes, without using them.
const Base = (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ?? Object;

/**
 * Base of the consent elements, which do without Lit: what stands between a visitor and the question must
 * be small, and Lit alone is most of what the banner may weigh. Batches updates, and tells controllers when the
 * element comes and goes; of updates it tells them nothing.
 */
export abstract class PlainElement extends (Base as typeof HTMLElement) {
  /**
   * What the element looks like.
   * @internal
   */
  static readonly sheets: readonly (() => CSSStyleSheet)[] = [];

  /** @internal */
  readonly root: ShadowRoot;
  readonly #controllers = new Set<ReactiveController>();
  #update: Promise<void> | undefined;

  constructor() {
    super();
    this.root = this.attachShadow({ mode: 'open' });
    const { sheets } = this.constructor as typeof PlainElement;
    this.root.adoptedStyleSheets = sheets.map((sheet) => sheet());
  }

  /**
   * Resolves when what was changed is shown.
   * @internal
   */
  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve();
  }

  /** @internal */
  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.isConnected) controller.hostConnected?.();
  }

  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => {
      this.#update = undefined;
      if (this.isConnected) this.update();
    });
  }

  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(_attribute: string, _before: string | null): void {
    this.requestUpdate();
  }

  /** Brings what is shown up to date. */
  protected abstract update(): void;
}

/** Gives attributes their properties, as HTML's own have them: `privacy-href` is `privacyHref`. */
export function reflect(prototype: PlainElement, attributes: readonly string[]): void {
  for (const attribute of attributes) {
    const property = attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    Object.defineProperty(prototype, property, {
      get(this: Element) {
        return this.getAttribute(attribute) ?? undefined;
      },
      set(this: Element, value: string | null | undefined) {
        if (value == null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value);
      },
    });
  }
}
