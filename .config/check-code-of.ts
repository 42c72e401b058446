import * as checks from '../src/schema/checks.js';
import type { JsonSchema, JsonType } from '../src/schema/json-schema.js';

/** Names the code of a check may use. */
export const CHECKS = Object.keys(checks);

/**
 * An expression that makes a check of a schema, out of `src/schema/checks.ts`.
 * @throws Error naming what it does not understand, so that no rule is lost in silence
 */
export function checkCodeOf(schema: JsonSchema): string {
  const { type, anyOf, enum: values, const: only, items, properties, required, ...rest } = schema;
  const { additionalProperties, minLength = 0, pattern, minimum, maximum, ...unknown } = rest;
  const beyond = Object.keys(unknown);
  if (beyond.length) throw new Error(`src/schema/checks.ts does not understand "${beyond[0]}"`);
  const call = (name: keyof typeof checks, ...args: readonly (string | number | undefined)[]) =>
    `${name}(${args.filter((arg) => arg !== undefined).join()})`;
  if (Array.isArray(type)) {
    return call('isEither', ...type.map((one: JsonType) => checkCodeOf({ ...schema, type: one })));
  }
  if (anyOf) return call('isEither', ...anyOf.map(checkCodeOf));
  if (values) return call('isOneOf', ...values.map((value) => JSON.stringify(value)));
  if (type === 'boolean') return 'isBoolean';
  if (only !== undefined) return call('isOneOf', JSON.stringify(only));
  if (type === 'string') return call('isText', minLength, pattern && JSON.stringify(pattern));
  if (type === 'number' && maximum === undefined) return call('isNumber', minimum);
  if (type === 'integer') return call('isInteger', minimum ?? -Infinity, maximum);
  if (type === 'array' && items) return call('isList', checkCodeOf(items));
  if (type === 'object' && additionalProperties && !properties) {
    return call('isMap', checkCodeOf(additionalProperties));
  }
  if (type === 'object' && properties && !additionalProperties) {
    const group = (isWanted: boolean) => {
      const entries = Object.entries(properties)
        .filter(([key]) => (required?.includes(key) ?? false) === isWanted)
        .map(([key, one]) => `${JSON.stringify(key)}:${checkCodeOf(one)}`);
      return `{${entries.join()}}`;
    };
    return call('isRecord', group(true), group(false));
  }
  throw new Error(`src/schema/checks.ts cannot check ${JSON.stringify(schema)}`);
}
