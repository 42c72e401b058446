import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatDay, type FormattedDay } from './format-day.js';
import { formatFileSize } from './format-file-size.js';
import { nearestLanguage } from './language.js';
import { formatMessage, type Message, type MessageValues } from './message.js';
import { catalogueFor, loadedMessages, loadMessages, type MessageKey } from './messages.js';

/** Single messages in the host's own words. */
export type MessageOverrides = Partial<Readonly<Record<MessageKey, Message>>>;

type Host = ReactiveControllerHost & Element & { messages?: MessageOverrides | undefined };

/** Elements that speak, and the one observer that watches every `lang` of the page for them. */
const speakers = new Set<LocaleController>();
let observer: MutationObserver | undefined;

/** Lets an element speak the language it stands in, and follows when that changes. */
export class LocaleController implements ReactiveController {
  /** BCP 47 tag, also for `Intl`. */
  language = 'de';
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    speakers.add(this);
    observer ??= new MutationObserver(() => speakers.forEach((speaker) => speaker.update()));
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
    this.language = language;
    this.#host.requestUpdate();
    if (!this.ready) {
      void loadMessages(this.catalogue).then(() => this.#host.requestUpdate());
    }
  }

  /** Whether the words are here; only false for the moment another language is being fetched. */
  get ready(): boolean {
    return loadedMessages(this.catalogue) !== undefined;
  }

  /** Language the words are in; another than `language` where we do not speak that. */
  get catalogue(): string {
    return catalogueFor(this.language);
  }

  /** A message, filled in. */
  text(key: MessageKey, values?: MessageValues): string {
    const own = this.#host.messages?.[key];
    const message = isMessage(own) ? own : loadedMessages(this.catalogue)?.[key];
    return message === undefined ? '' : formatMessage(message, this.#locale, values);
  }

  /** A calendar day, `YYYY-MM-DD`, in words. */
  day(day: string): FormattedDay {
    return formatDay(day, this.#locale);
  }

  /** A size in bytes, e.g. "1,2 MB". */
  fileSize(bytes: number): string {
    return formatFileSize(bytes, this.#locale);
  }

  /** Numbers and dates speak as the words do; a region (de-AT) is kept. */
  get #locale(): string {
    return this.language.startsWith(this.catalogue) ? this.language : this.catalogue;
  }
}

/** The property `messages` comes from the host page: anything may be in it. */
function isMessage(value: unknown): value is Message {
  if (typeof value === 'string') return true;
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { other?: unknown }).other === 'string'
  );
}
