import type { ComplexAttributeConverter } from 'lit';

/** An attribute that is a whole number of at least 1; anything else counts as not given. */
export const positiveInteger: ComplexAttributeConverter<number | undefined> = {
  fromAttribute(value) {
    const number = Number(value);
    return value && Number.isSafeInteger(number) && number >= 1 ? number : undefined;
  },
  toAttribute: (value) => (value === undefined ? null : String(value)),
};
