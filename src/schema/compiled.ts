import { findIssues, type Issue } from './find-issues.js';
import type { JsonSchema } from './json-schema.js';

/** What a check found: the value, or what is wrong with it. Shaped like the answer of a zod schema. */
type Checked<T> =
  | { readonly success: true; readonly data: T; readonly error?: undefined }
  | {
      readonly success: false;
      readonly data?: undefined;
      readonly error: { readonly issues: readonly Issue[] };
    };

/** A schema as the script-tag build has it. */
interface Compiled<T> {
  safeParse(value: unknown): Checked<T>;
}

/**
 * Makes a schema that checks like the zod schema it was written as, in a tenth of the bytes. The build
 * puts these in place of what `schema.ts` modules export (`.config/compile-schemas.ts`); nobody else
 * calls it.
 */
export function compiled<T>(schema: JsonSchema): Compiled<T> {
  return {
    safeParse(value) {
      const issues = findIssues(schema, value);
      return issues.length
        ? { success: false, error: { issues } }
        : { success: true, data: value as T };
    },
  };
}
