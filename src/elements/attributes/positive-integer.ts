import type { ComplexAttributeConverter } from 'lit';

/** What an attribute says, if that is a whole number of at least 1. */
export function integerOf(value: string | null): number | undefined {
  const number = Number(value);
  return value && Number.isSafeInteger(number) && number >= 1 ? number : undefined;
}

/** An attribute that is a whole number of at least 1; anything else counts as not given. */
export const positiveInteger: ComplexAttributeConverter<number | undefined> = {
  fromAttribute: integerOf,
  toAttribute: (value) => (value === undefined ? null : String(value)),
};
