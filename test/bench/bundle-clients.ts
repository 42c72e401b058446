import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const CLIENTS = fileURLToPath(new URL('client/', import.meta.url));

/** Scripts that run in the measured pages. */
const ENTRIES = ['probe', 'hand-written', 'feed-only', 'list-js', 'minisearch', 'echo'] as const;

/** Builds the pages' scripts as a developer would ship them, one minified file each. */
export async function bundleClients(outDir: string): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  for (const name of ENTRIES) {
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        outDir,
        emptyOutDir: false,
        target: 'chrome123',
        lib: { entry: `${CLIENTS}${name}.ts`, formats: ['es'], fileName: () => `${name}.js` },
        rolldownOptions: { output: { minify: true, codeSplitting: false } },
      },
    });
  }
  const built = await readdir(outDir);
  if (built.length !== ENTRIES.length) throw new Error(`Built ${built.join(', ')}`);
}
