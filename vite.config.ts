import { defineConfig } from 'vite';
import { copyStyleSheets } from './.config/copy-style-sheets.js';
import { minifyTemplates } from './.config/minify-templates.js';
import { compileSchemas } from './.config/compile-schemas.js';
import { publishSchemas } from './.config/publish-schemas.js';
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
      // Lazy parts import what they share with the script from the script itself: one file, and one round
      // trip less before the first card than with a file of its own for what is shared.
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        minify: true,
      },
    },
  },
});
