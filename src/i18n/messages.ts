import { de } from './de.js';
import type { Message } from './message.js';

export type MessageKey = keyof typeof de;

/** All messages of one language. */
export type Messages = Readonly<Record<MessageKey, Message>>;

const LOADERS = new Map<string, () => Promise<Messages>>([
  ['en', async () => (await import('./en.js')).en],
]);

const loaded = new Map<string, Messages>([['de', de]]);

/**
 * The catalogue a language tag is served from: its own primary language, else English.
 * @param language BCP 47 tag
 */
export function catalogueFor(language: string): string {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  return loaded.has(primary) || LOADERS.has(primary) ? primary : 'en';
}

/** A catalogue that is already here. German always is. */
export function loadedMessages(catalogue: string): Messages | undefined {
  return loaded.get(catalogue);
}

/** Fetches a catalogue; German where that fails, so that a visitor reads something true. */
export async function loadMessages(catalogue: string): Promise<Messages> {
  try {
    const messages = loaded.get(catalogue) ?? (await LOADERS.get(catalogue)?.()) ?? de;
    loaded.set(catalogue, messages);
    return messages;
  } catch {
    return de;
  }
}
