import type { Catalogue, MessageOverrides } from './catalogue.js';
import { nearestLanguage } from './language.js';
import { formatMessage, type Message, type MessageValues } from './message.js';

/** An element that speaks. */
export type Speaker<Key extends string> = Element & {
  messages?: MessageOverrides<Key> | undefined;
  requestUpdate?(): void;
};

/** Speaks the language that an element stands in, in the words of a catalogue. */
export class Locale<Key extends string> {
  /** BCP 47 tag of the page around the element, once there are words for it; none before the first. */
  language = '';
  readonly #host: Speaker<Key>;
  readonly #catalogue: Catalogue<Key>;

  constructor(host: Speaker<Key>, catalogue: Catalogue<Key>) {
    this.#host = host;
    this.#catalogue = catalogue;
  }

  /** Reads the language again. */
  update(): void {
    const language = nearestLanguage(this.#host);
    if (language === this.language) return;
    const served = this.#catalogue.servedIn(language);
    // What is read stays until there are words for it.
    if (!this.#catalogue.loaded(served)) {
      void this.#catalogue.load(served).then(() => this.update());
      return;
    }
    this.language = language;
    this.#host.requestUpdate?.();
  }

  /** Whether there are words; only false for the moment the first ones are being fetched. */
  get ready(): boolean {
    return this.language.length > 0;
  }

  /** Language the words are in; another than `language` where we do not speak that. */
  get spoken(): string {
    return this.#catalogue.servedIn(this.language);
  }

  /** BCP 47 tag for numbers and dates: they speak as the words do, and a region (de-AT) is kept. */
  get tag(): string {
    return this.language.startsWith(this.spoken) ? this.language : this.spoken;
  }

  /** A message, filled in. */
  readonly text = (key: Key, values?: MessageValues): string => {
    const own = this.#host.messages?.[key];
    const message = isMessage(own) ? own : this.#catalogue.loaded(this.spoken)?.[key];
    return message === undefined ? '' : formatMessage(message, this.tag, values);
  };
}

/** The property `messages` comes from the host page: anything may be in it. */
function isMessage(value: unknown): value is Message {
  const other = (value as { other?: unknown } | null | undefined)?.other;
  return typeof value === 'string' || typeof other === 'string';
}
