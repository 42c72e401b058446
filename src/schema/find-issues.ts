import type { JsonSchema } from './json-schema.js';

/** One thing that is wrong with a value. */
export interface Issue {
  /** Where in the value. */
  readonly path: readonly (string | number)[];
  /** What kind of value belongs there, e.g. "string"; absent where only certain values do. */
  readonly expected?: string;
  /** `invalid_value`: the kind is right, but this value is not allowed. */
  readonly code?: string;
}

const NOT_ALLOWED = { code: 'invalid_value' } as const;

/** Everything that is wrong with a value, in the order of the schema. */
export function findIssues(schema: JsonSchema, value: unknown, path: Issue['path'] = []): Issue[] {
  const { type, anyOf, items } = schema;
  if (anyOf) return findIssuesOfAny(anyOf, value, path);
  const types = type === undefined ? [] : [type].flat();
  if (type && !types.some((one) => isOfType(one, value))) {
    return [{ path, expected: types.join(' or ') }];
  }
  if (!isAllowed(schema, value)) return [{ path, ...NOT_ALLOWED }];
  if (Array.isArray(value)) {
    return items ? value.flatMap((one, i) => findIssues(items, one, [...path, i])) : [];
  }
  return typeof value === 'object' && value !== null
    ? findIssuesOfObject(schema, value as Record<string, unknown>, path)
    : [];
}

function findIssuesOfObject(
  { properties = {}, required = [], additionalProperties: values }: JsonSchema,
  object: Record<string, unknown>,
  path: Issue['path'],
): Issue[] {
  const known = Object.entries(properties).flatMap(([key, schema]) => {
    const value = object[key];
    return value !== undefined || required.includes(key)
      ? findIssues(schema, value, [...path, key])
      : [];
  });
  const others = values
    ? Object.entries(object).flatMap(([key, value]) => findIssues(values, value, [...path, key]))
    : [];
  return [...known, ...others];
}

/** An alternative that is only "or null" passes on what is wrong inside; others are wrong as a whole. */
function findIssuesOfAny(
  alternatives: readonly JsonSchema[],
  value: unknown,
  path: Issue['path'],
): Issue[] {
  const found = alternatives.map((schema) => findIssues(schema, value, path));
  if (found.some((issues) => !issues.length)) return [];
  const [only, second] = found.filter((_, i) => alternatives[i]?.type !== 'null');
  return only && !second ? only : [{ path, expected: 'one of several forms' }];
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'object')
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type && !Object.is(value, NaN);
}

function isAllowed(schema: JsonSchema, value: unknown): boolean {
  const { enum: values, minimum = -Infinity, maximum = Infinity, minLength = 0, pattern } = schema;
  if ('const' in schema && value !== schema.const) return false;
  if (values && !values.includes(value)) return false;
  if (typeof value === 'number') return value >= minimum && value <= maximum;
  if (typeof value !== 'string') return true;
  return value.length >= minLength && (!pattern || new RegExp(pattern, 'u').test(value));
}
