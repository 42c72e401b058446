import { formatNumber, pluralOf } from './formatters.js';

/** A text with `{name}` placeholders, or its forms by plural category of `{count}`. */
export type Message = string | Plural;

/** CLDR plural categories; languages without a form of their own use `other`. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * Fills a message in. Numbers are formatted in the language; a placeholder without a value is left
 * out, so that no visitor ever reads `{name}`.
 */
export function formatMessage(
  message: Message,
  language: string,
  values: MessageValues = {},
): string {
  const { count } = values;
  const text =
    typeof message === 'string'
      ? message
      : (message[pluralOf(Number(count ?? 0), language)] ?? message.other);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? (values[name] ?? '') : '';
    return typeof value === 'number' ? formatNumber(value, language) : value;
  });
}
