import { cleanText } from '../../domain/clean-text.js';

/** The little of an item that counting needs; cheap enough for every item. */
export interface ItemHead {
  readonly id: string;
  readonly tags: readonly string[];
}

/** Reads an item's head, or says why the item cannot be a session. */
export function readItemHead(raw: unknown): ItemHead | { reason: string; id?: string } {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { reason: 'an item must be an object' };
  }
  const item = raw as Record<string, unknown>;
  const id =
    typeof item.id === 'number'
      ? String(item.id)
      : typeof item.id === 'string'
        ? cleanText(item.id)
        : '';
  if (!id) return { reason: 'an item needs an id: a string that is not blank' };
  const texts = [item.title, item.content_html, item.content_text, item.summary];
  if (!texts.some((text) => typeof text === 'string' && cleanText(text))) {
    return { id, reason: 'an item needs a title or a text (content_html or content_text)' };
  }
  const tags = Array.isArray(item.tags)
    ? [...new Set(item.tags.filter((tag) => typeof tag === 'string').map(cleanText))].filter(
        Boolean,
      )
    : [];
  return { id, tags };
}
