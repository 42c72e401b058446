import type { Message } from './message.js';

/** All words of one area in one language. */
export type Messages<Key extends string = string> = Readonly<Record<Key, Message>>;

/** Single messages in the host's own words. */
export type MessageOverrides<Key extends string = string> = Partial<Messages<Key>>;

/**
 * The words of one area of the kit (archive, consent …) in every language we speak. German is always
 * there; other languages are fetched when a page needs them.
 */
export class Catalogue<Key extends string> {
  readonly #loaded: Map<string, Messages<Key>>;
  readonly #loaders: ReadonlyMap<string, () => Promise<Messages<Key>>>;

  /** @param loaders one for each further language, by its primary tag; English is among them. */
  constructor(de: Messages<Key>, loaders: Readonly<Record<string, () => Promise<Messages<Key>>>>) {
    this.#loaded = new Map([['de', de]]);
    this.#loaders = new Map(Object.entries(loaders));
  }

  /**
   * The language a page's language is served in: its own primary language, else English.
   * @param language BCP 47 tag
   */
  servedIn(language: string): string {
    const primary = language.split('-')[0]?.toLowerCase() ?? '';
    return this.#loaded.has(primary) || this.#loaders.has(primary) ? primary : 'en';
  }

  /** The words of a served language, if they are already here. */
  loaded(served: string): Messages<Key> | undefined {
    return this.#loaded.get(served);
  }

  /** Fetches the words of a served language; German where that fails, so that a visitor reads something true. */
  async load(served: string): Promise<void> {
    if (this.#loaded.has(served)) return;
    const german = this.#loaded.get('de') as Messages<Key>;
    const messages = await this.#loaders
      .get(served)?.()
      .catch(() => german);
    this.#loaded.set(served, messages ?? german);
  }
}
