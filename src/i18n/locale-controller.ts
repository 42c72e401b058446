import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Catalogue, MessageOverrides } from './catalogue.js';
import { nearestLanguage } from './language.js';
import { formatMessage, type Message, type MessageValues } from './message.js';

/** Elements of Lit, and others that do without. */
type Host<Key extends string> = Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'> &
  Element & { messages?: MessageOverrides<Key> | undefined };

/** Elements that speak, and the one observer that watches every `lang` of the page for them. */
const speakers = new Set<{ update(): void }>();
let observer: MutationObserver | undefined;

/** Lets an element speak the language it stands in, and follows when that changes. */
export class LocaleController<Key extends string> implements ReactiveController {
  /** BCP 47 tag of the page around the element, once there are words for it; none before the first. */
  language = '';
  readonly #host: Host<Key>;
  readonly #catalogue: Catalogue<Key>;

  constructor(host: Host<Key>, catalogue: Catalogue<Key>) {
    this.#host = host;
    this.#catalogue = catalogue;
    host.addController(this);
  }

  hostConnected(): void {
    speakers.add(this);
    observer ??= new MutationObserver(() => {
      for (const speaker of speakers) speaker.update();
    });
    observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
    this.update();
  }

  hostDisconnected(): void {
    speakers.delete(this);
    if (!speakers.size) observer?.disconnect();
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
    this.#host.requestUpdate();
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
