import { cleanText } from '../domain/clean-text.js';
import { cutText } from '../domain/cut-text.js';
import type { Rejected } from './validate-loosely.js';

/** Longest title, name or note, in characters; generous for people, short for a browser. */
export const MAX_TEXT = 4_000;
/** Longest documentation text, in characters; some 150 printed pages. */
export const MAX_CONTENT = 500_000;

/** Reads a short text that stands at a path. */
export type ReadText = (text: string | undefined, path: string) => string;

/** A short text as shown: cleaned, and cut where nobody could mean it; empty where there is none. */
export function clip(text = '', path: string, rejected: Rejected[]): string {
  return cut(cleanText(text), MAX_TEXT, path, rejected);
}

/** A documentation text. Cut HTML is closed again when it is parsed. */
export function clipContent(text: string, path: string, rejected: Rejected[]): string {
  return cut(text, MAX_CONTENT, path, rejected);
}

function cut(text: string, max: number, path: string, rejected: Rejected[]): string {
  if (text.length <= max) return text;
  rejected.push({ path, reason: `longer than ${max} characters (${text.length}), cut` });
  return `${cutText(text, max)} …`;
}
