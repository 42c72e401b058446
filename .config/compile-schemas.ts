import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import type { JsonSchema } from '../src/schema/json-schema.js';
import { CHECKS, checkCodeOf } from './check-code-of.js';
import { isSchema, jsonSchemaOf } from './json-schema-of.js';

const fileOf = (name: string) =>
  fileURLToPath(new URL(`../src/schema/${name}.ts`, import.meta.url));

/** Where a visitor waits, and only who wrote something that does not fit needs to know why. */
const YES_OR_NO = /\/(consent\/config-schema|json-feed\/(programme-)?schema)\.ts$/;

/**
 * Replaces zod in the script: what a `schema.ts` or `*-schema.ts` module exports becomes a description
 * with a small check, a tenth of zod's bytes, or code that says yes or no. `test/schema` proves that all
 * of them judge alike.
 */
export function compileSchemas(): Plugin {
  return {
    name: 'compile-schemas',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!/\/src\/.+[/-]schema\.ts$/.test(id) || /\/src\/schema\//.test(id)) return null;
      const { module } = await runnerImport<Record<string, unknown>>(id);
      const [file, names, codeOf] = YES_OR_NO.test(id)
        ? ['checks', CHECKS, yesOrNo]
        : ['compiled', ['compiled'], described];
      const exports = Object.entries(module).flatMap(([name, value]) =>
        isSchema(value) ? codeOf(name, jsonSchemaOf(value)) : [],
      );
      if (!exports.length) this.error(`${id} exports no schema`);
      // Relative, because source maps tell where a module came from.
      const from = `./${relative(dirname(id), fileOf(file)).replaceAll('\\', '/')}`;
      const code = [`import { ${names.join()} } from '${from}';`, ...exports].join('\n');
      return { code, moduleType: 'js', map: null };
    },
  };
}

function described(name: string, schema: JsonSchema): string {
  return `export const ${name} = /* @__PURE__ */ compiled(${JSON.stringify(schema)});`;
}

/** The check is made when it is first needed. */
function yesOrNo(name: string, schema: JsonSchema): string {
  const check = `(is${name} ??= ${checkCodeOf(schema)})`;
  return `let is${name}; export const ${name} = { safeParse: (value) => ({ success: ${check}(value) }) };`;
}
