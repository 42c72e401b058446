import { defineConfig } from 'vite';
import { copyStyleSheets } from './.config/copy-style-sheets.js';
import { minifyTemplates } from './.config/minify-templates.js';
import { compileSchemas } from './.config/compile-schemas.js';
import { publishSchemas } from './.config/publish-schemas.js';
import { neededAtFirst } from './.config/needed-at-first.js';
import { quietLibraries } from './.config/quiet-libraries.js';
import { staticProperties } from './.config/static-properties.js';

/** The script-tag build: `dist/k360.js`, its chunks beside it, and the themes. */
export default defineConfig({
  // Chunks are found beside the script, wherever it is hosted.
  base: './',
  publicDir: false,
  plugins: [
    compileSchemas(),
    staticProperties(),
    minifyTemplates(),
    quietLibraries(),
    copyStyleSheets(),
    publishSchemas(),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    sourcemap: true,
    // As a library, or Vite adds a helper that writes preload links into the host page's head.
    lib: { entry: { k360: 'src/embed/k360.ts' }, formats: ['es'] },
    rolldownOptions: {
      // The entry may export more than its own names: see codeSplitting.
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        minify: true,
        // The script is one file: what lazy parts share with it they import from there. A file of its own
        // for that would cost a round trip before the first card.
        codeSplitting: {
          groups: [{ name: (id, modules) => (neededAtFirst(id, modules) ? 'k360' : null) }],
        },
      },
    },
  },
});
