import * as z from 'zod/mini';
import type { JsonSchema } from '../src/schema/json-schema.js';

/** Words of JSON Schema that our checks understand. */
const UNDERSTOOD = new Set([
  ...['type', 'properties', 'required', 'additionalProperties', 'items', 'anyOf', 'const'],
  ...['enum', 'minimum', 'maximum', 'minLength', 'pattern'],
]);
/** Words that say nothing to a check. */
const IGNORED = new Set(['$schema', 'propertyNames', 'description', 'title']);

/** Whether an export of a schema module is a schema. */
export function isSchema(value: unknown): value is z.core.$ZodType {
  return value instanceof z.core.$ZodType;
}

/**
 * A zod schema in the words that `src/schema` understands.
 * @throws Error naming what it does not understand, so that no rule is lost in silence
 */
export function jsonSchemaOf(schema: z.core.$ZodType): JsonSchema {
  return simplify(z.toJSONSchema(schema, { io: 'input' })) as JsonSchema;
}

function simplify(node: unknown): unknown {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
  const result: Record<string, unknown> = {};
  for (const [word, value] of Object.entries(node)) {
    if (IGNORED.has(word)) continue;
    if (!UNDERSTOOD.has(word)) throw new Error(`src/schema does not understand "${word}"`);
    if (word === 'properties') {
      const entries = Object.entries(value as object).map(([key, one]) => [key, simplify(one)]);
      result[word] = Object.fromEntries(entries);
    } else if (word === 'anyOf') result[word] = (value as unknown[]).map(simplify);
    else if (word === 'items' || word === 'additionalProperties') {
      // "Anything" needs no saying.
      const inner = simplify(value) as object;
      if (Object.keys(inner).length) result[word] = inner;
    } else if (!isSafeIntegerBound(word, value)) result[word] = value;
  }
  return result;
}

/** zod writes the limits of safe integers, which our checks know by themselves. */
function isSafeIntegerBound(word: string, value: unknown): boolean {
  return (
    (word === 'minimum' || word === 'maximum') &&
    Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER
  );
}
