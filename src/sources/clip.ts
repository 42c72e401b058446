import { cleanText } from '../domain/clean-text.js';
import { cutText } from '../domain/cut-text.js';
import type { Rejected } from './validate-loosely.js';

/** Longest title, name or note, in characters; generous for people, short for a browser. */
export const MAX_TEXT = 4_000;
/** Longest documentation text, in characters; some 150 printed pages. */
export const MAX_CONTENT = 500_000;

type Reject = (path: Rejected['path'], reason: Rejected['reason']) => void;

/** A short text as shown: cleaned, and cut where nobody could mean it. */
export function clip(text: string | undefined, path: string, reject: Reject): string | undefined {
  return text === undefined ? undefined : cut(cleanText(text), MAX_TEXT, path, reject);
}

/** A documentation text. Cut HTML is closed again when it is parsed. */
export function clipContent(text: string, path: string, reject: Reject): string {
  return cut(text, MAX_CONTENT, path, reject);
}

function cut(text: string, max: number, path: string, reject: Reject): string {
  if (text.length <= max) return text;
  reject(path, `longer than ${max} characters (${text.length}), cut`);
  return `${cutText(text, max)} …`;
}
