import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import { isSchema, jsonSchemaOf } from './json-schema-of.js';

const COMPILED = fileURLToPath(new URL('../src/schema/compiled.ts', import.meta.url));

/**
 * Replaces zod in the script: what a `schema.ts` or `*-schema.ts` module exports becomes a description
 * with a small check, a tenth of zod's bytes. `test/schema` proves that both judge alike.
 */
export function compileSchemas(): Plugin {
  return {
    name: 'compile-schemas',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!/\/src\/.+[/-]schema\.ts$/.test(id) || /\/src\/schema\//.test(id)) return null;
      const { module } = await runnerImport<Record<string, unknown>>(id);
      const exports = Object.entries(module).flatMap(([name, value]) =>
        isSchema(value)
          ? `export const ${name} = /* @__PURE__ */ compiled(${JSON.stringify(jsonSchemaOf(value))});`
          : [],
      );
      if (!exports.length) this.error(`${id} exports no schema`);
      // Relative, because source maps tell where a module came from.
      const from = `./${relative(dirname(id), COMPILED).replaceAll('\\', '/')}`;
      const code = [`import { compiled } from '${from}';`, ...exports].join('\n');
      return { code, moduleType: 'js', map: null };
    },
  };
}
