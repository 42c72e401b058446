/**
 * Small checks that answer yes or no. The build makes of them what a schema says where nobody needs to
 * know what is wrong (`.config/check-code-of.ts`), in half the bytes of a described schema.
 */
export type Check = (value: unknown) => boolean;

export const isBoolean: Check = (value) => typeof value === 'boolean';

/** A number from a least one on, as JSON can have it. */
export const isNumber =
  (least = -Infinity): Check =>
  (value) =>
    typeof value === 'number' && value >= least;

/** A text of at least so many UTF-16 units that fits a pattern. */
export const isText =
  (least: number, pattern = ''): Check =>
  (value) =>
    typeof value === 'string' && value.length >= least && new RegExp(pattern, 'u').test(value);

/** A whole number that can be told from its neighbours. */
export const isInteger =
  (least: number, most = Infinity): Check =>
  (value) =>
    Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;

export const isOneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

export const isEither =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

export const isList =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object whose values all pass. */
export const isMap =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(check);

/** An object with these properties; it may have others, and of the optional ones none. */
export const isRecord =
  (required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) &&
    Object.entries(required).every(([key, check]) => check(value[key])) &&
    Object.entries(optional).every(([key, check]) => value[key] === undefined || check(value[key]));
